/**
 * The candidate that `word` was most likely meant to be, or undefined where none is near enough: at most a
 * third of its letters off, and at most `most`.
 */
export function nearest(word: string, candidates: readonly string[], most = Infinity): string | undefined {
  const normal = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: editDistance(normal(word), normal(candidate)) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  if (best === undefined || best.edits > most) return undefined;
  return best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/**
 * The candidate that a longer or shorter name stands for, word by word: the longest that is in it, user_srp
 * for ALLOW_USER_SRP_AUTH, or the only one that it is in, phone_number for phone.
 */
export function akin(name: string, candidates: readonly string[]): string | undefined {
  const words = (text: string) => `_${text.toLowerCase().replace(/[^a-z0-9]+/g, "_")}_`;
  const [inside] = candidates
    .filter((candidate) => words(name).includes(words(candidate)))
    .sort((a, b) => b.length - a.length);
  const around = candidates.filter((candidate) => words(candidate).includes(words(name)));
  return inside ?? (around.length === 1 ? around[0] : undefined);
}

/** How many letters are left out, added, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = last[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? beforeLast[column - 2] + 1 : Infinity;
      current.push(Math.min(change, swap, last[column] + 1, current[column - 1] + 1));
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length];
}
