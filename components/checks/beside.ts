import { type Settings, allRules, resolveSettings } from "../settings";
import { argumentsType } from "./door";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { brokenRules, partOfSettings } from "./rule";
import { revealed } from "./secret";

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
 * @param problems what is wrong with the shape; of `args` where they aren't an object at all
 */
export function brokenBeside(problems: Problem[], name: string, args: object): Problem[] {
  if (problems.some(({ path }) => path === "args")) return [];
  const pages = Object.keys(argumentsType("cognito-user-pool:index:CognitoUserPool").properties ?? {});
  const wrong = problems.map(({ path }) => path.split(/\W/)[0]).map((page) => nearest(page, pages) ?? page);
  const sound = without(args, [...wrong, ...Object.keys(args).filter((key) => !pages.includes(key))]);
  const unknown = wrong.flatMap((page) => [page, ...(followers.get(page) ?? [])]);
  const settings = resolveSettings(name, sound);
  const known = (all: Settings) => partOfSettings(without(all, unknown));
  return brokenRules(allRules, known(settings), sound, known(revealed(settings))).errors;
}

function without<T extends object>(record: T, keys: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as Partial<T>;
}
