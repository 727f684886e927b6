import { isDeepStrictEqual } from "node:util";
import type { PoolIdentity } from "./identity";

/** What is to be said to a change, if anything: either it is refused, or it is announced. */
export function signInChange(
  before: PoolIdentity,
  after: PoolIdentity,
): { refused?: string; announced?: string } {
  const changes = signInChanges(before.signIn, after.signIn);
  if (changes.length === 0) return {};
  const what = ["how people sign in can't be changed once the pool exists:", ...changes].join("\n");
  if (before.protected !== true) return { announced: `${what}\n  ${lost}` };
  return { refused: `${what}\n  ${after.protected === true ? wayOut : protectedStill}` };
}

const lost = "So it is replaced: all its users are lost, and every app client gets another id.";
const wayOut = "Put it back, or make another pool and move its users there.";
const protectedStill =
  "The pool is protected until an up with nothing but that turned off; to replace it loses all its users.";

// A component that was deployed before it had inputs has nothing to compare.
function signInChanges(before: PoolIdentity["signIn"], after: PoolIdentity["signIn"]): string[] {
  if (before === undefined || after === undefined) return [];
  const members = Object.keys(after) as (keyof typeof after)[];
  return members
    .filter((member) => before[member] !== undefined && !isDeepStrictEqual(before[member], after[member]))
    .map((member) => `  signIn.${member}: was ${text(before[member])}, now ${text(after[member])}`);
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
