/** The width that everything printed keeps to, in characters. */
export const pageWidth = 80;

/** White space and control characters: what a live pool holds must not steer the terminal. */
const blanks = /[\s\p{Cc}]+/u;

/** The text in lines of at most `width` characters, broken at spaces, and inside words that are longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(blanks).flatMap((long) => slices(long, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The text in one line of at most `width` characters, from shortly before position `start` on. */
export function excerpt(text: string, width: number, start = 0): string {
  const line = text.split(blanks).join(" ");
  if (line.length <= width) return line;
  const from = Math.max(0, Math.min(start - 10, line.length - width));
  const shown = line.slice(from, from + width).split("");
  if (from > 0) shown[0] = "…";
  if (from + width < line.length) shown[width - 1] = "…";
  return shown.join("");
}

function slices(word: string, width: number): string[] {
  return word.match(new RegExp(`.{1,${width}}`, "gsu")) ?? [""];
}
