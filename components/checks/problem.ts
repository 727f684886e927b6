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
export const secretMembers: ReadonlySet<string> = new Set(["temporaryPassword"]);

/** The problem in one line. */
export function describeProblem(problem: Problem): string {
  return `${problem.path}: ${reasonOf(problem)}`;
}

/** The problem without its path. */
export function reasonOf({ reason, received }: Problem): string {
  return received === undefined ? reason : `${reason}; received ${received}`;
}

/** The value as a problem shows it: JSON, shortened, and never that of a secret member. */
export function shown(value: unknown, path: string): string {
  const member = /([\w]+)[^.\w]*$/.exec(path.replace(/\[\d+\]$/, ""))?.[1];
  if (member !== undefined && secretMembers.has(member)) return "[secret]";
  if (isUnknown(value)) return "an Output";
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || value === undefined) return String(value);
  const text = JSON.stringify(value, (_, nested: unknown) => (isUnknown(nested) ? "<Output>" : nested));
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
