import { isKnownSecret } from "./secret";
import { isUnknown } from "./unknown";

/** One thing that is wrong with the arguments. */
export interface Problem {
  /** Where, as the user wrote it: `clients.web.accessToken`. */
  path: string;
  /** The rule that is broken, or what was expected, in words. */
  reason: string;
  /** The value that was found there, ready to be shown. */
  received?: string;
}

/** Members whose values are never shown, and are encrypted in state. */
export const secretMembers: ReadonlySet<string> = new Set([
  "clientSecret",
  "privateKey",
  "temporaryPassword",
]);

/** The problem in one line. */
export function describeProblem(problem: Problem): string {
  return `${problem.path}: ${reasonOf(problem)}`;
}

/** The problem without its path. */
export function reasonOf({ reason, received }: Problem): string {
  return received === undefined ? reason : `${reason}; received ${received}`;
}

/** The value as a problem shows it: JSON, shortened, and never a secret or that of a secret member. */
export function shown(value: unknown, path: string): string {
  const member = path
    .replace(/\[\d+\]$/, "")
    .match(/\w+/g)
    ?.at(-1);
  if (member !== undefined && secretMembers.has(member)) return "[secret]";
  if (isKnownSecret(value)) return "[secret]";
  if (isUnknown(value)) return "an Output";
  if (typeof value === "function") return "a function";
  if (["number", "bigint", "symbol", "undefined"].includes(typeof value)) return String(value);
  const text = JSON.stringify(showable(value, 5));
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

// A copy for JSON: it can't take Outputs, and values that hold themselves, and must not get secrets.
function showable(value: unknown, depth: number): unknown {
  if (isKnownSecret(value)) return "[secret]";
  if (isUnknown(value)) return "<Output>";
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "...";
  if (Array.isArray(value)) return value.map((item) => showable(item, depth - 1));
  const members = Object.entries(value).map(([key, member]) => [
    key,
    secretMembers.has(key) && member !== undefined ? "[secret]" : showable(member, depth - 1),
  ]);
  return Object.fromEntries(members) as unknown;
}
