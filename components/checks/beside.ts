import { type Settings, allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { argumentsType, isRecord } from "./door";
import { nearest } from "./nearest";
import { pageOf } from "./path";
import type { Problem } from "./problem";
import { brokenRules } from "./rule";

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
 * @param elsewhere names of what was written where it isn't among the arguments
 */
export function brokenBeside(
  problems: Problem[],
  name: string,
  args: unknown,
  elsewhere: string[] = [],
): Problem[] {
  if (!isRecord(args)) return [];
  const pages = Object.keys(argumentsType("cognito-user-pool:index:CognitoUserPool").properties ?? {});
  const misspelt = [...Object.keys(args), ...elsewhere].filter(
    (key) => !pages.includes(key) && !transformNames.includes(key),
  );
  const meant = misspelt.flatMap((key) => nearest(key, pages) ?? []);
  // What isn't known to be meant for a page may be meant for any.
  if (meant.length < misspelt.length) return [];
  const wrong = [...meant, ...elsewhere, ...problems.map(({ path }) => pageOf(path))];
  const sound = without(args, [...wrong, ...misspelt]);
  const outOfSight = wrong.flatMap((page) => [page, ...(followers.get(page) ?? [])]);
  return brokenRules(allRules, without(resolveSettings(name, sound), outOfSight), sound).errors;
}

function without<T extends object>(record: T, keys: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as Partial<T>;
}
