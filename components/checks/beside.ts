import { type Settings, allRules, resolveSettings } from "../settings";
import { argumentsType } from "./door";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { brokenRules, partOfSettings } from "./rule";
import { revealed } from "./secret";
import { isUnknown } from "./unknown";
import { transformNames } from "../transforms";

/** The pages whose defaults follow another page. */
export const followers: ReadonlyMap<string, readonly (keyof Settings)[]> = new Map([
  ["signIn", ["signUp", "security"]],
  ["signUp", ["security", "clients"]],
  ["identityProviders", ["clients"]],
  ["tier", ["domain"]],
  ["adopt", ["signUp"]],
]);

/**
 * What breaks a rule on the pages that have the right shape, while others haven't: so all problems are told
 * at once. Rules that look at one of the others, or at what follows it, are skipped.
 *
 * @param problems what is wrong with the shape
 */
export function brokenBeside(problems: Problem[], name: string, args: unknown): Problem[] {
  if (typeof args !== "object" || args === null || Array.isArray(args) || isUnknown(args)) return [];
  const pages = Object.keys(argumentsType("cognito-user-pool:index:CognitoUserPool").properties ?? {});
  const misspelt = Object.keys(args).filter((key) => !pages.includes(key) && !transformNames.includes(key));
  const meant = misspelt.map((key) => nearest(key, pages));
  // What isn't known to be meant for a page may be meant for any.
  if (meant.includes(undefined)) return [];
  const wrong = [...meant, ...problems.map(({ path }) => path.split(/[.[]/)[0])] as string[];
  const sound = without(args, [...wrong, ...misspelt]);
  const unknown = wrong.flatMap((page) => [page, ...(followers.get(page) ?? [])]);
  const settings = resolveSettings(name, sound);
  const known = (all: Settings) => partOfSettings(without(all, unknown));
  return brokenRules(allRules, known(settings), sound, known(revealed(settings))).errors;
}

function without<T extends object>(record: T, keys: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as Partial<T>;
}
