import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../../components";
import { byTheRules } from "../settled";

/** Arguments with the value at a path such as `clients.web.accessToken`, beside others. */
export function at(path: string, value: unknown, more: CognitoUserPoolArgs = {}): CognitoUserPoolArgs {
  const steps = path.split(".");
  const root = structuredClone(more) as Record<string, unknown>;
  let parent = root;
  for (const step of steps.slice(0, -1)) parent = (parent[step] ??= {}) as Record<string, unknown>;
  parent[steps[steps.length - 1]] = value;
  return root;
}

/** Checks that no rule refuses the arguments. */
export function passes(args: CognitoUserPoolArgs): void {
  assert.deepEqual(byTheRules(args).errors, []);
}

/** Checks that a rule refuses the arguments for what is at the path. */
export function isRefused(args: CognitoUserPoolArgs, path: string): void {
  const paths = byTheRules(args).errors.map((problem) => problem.path);
  assert.ok(paths.includes(path), `${path} isn't among the refused: ${paths.join(", ")}`);
}

/** A text of so many characters. */
export const characters = (count: number) => "x".repeat(count);
/** Texts that begin so, of so many characters. */
export const after = (text: string) => (count: number) => text.padEnd(count, "x").slice(0, count);
