import { mapValues } from "../mapValues";
import { allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { argumentsType, isRecord, namedType } from "./door";
import { nearest } from "./nearest";
import { memberOfPage, pageOf } from "./path";
import type { Problem } from "./problem";
import { type Members, brokenRules } from "./rule";

/** A page, or a member of one. */
type Place = readonly [page: string, member?: string];

/** The pages, and members of pages, whose defaults follow others, by the path of those. */
export const followers: ReadonlyMap<string, readonly string[]> = new Map([
  ["signIn.options", ["signUp.verify", "signUp.requiredAttributes", "security.accountRecovery"]],
  ["signIn.preferredUsername", ["signUp.requiredAttributes"]],
  ["identityProviders", ["clients"]],
  ["security.mfa", ["security.accountRecovery"]],
  ["signUp.verify", ["security.accountRecovery"]],
  ["signUp.customAttributes", ["clients"]],
  ["domain", ["domain"]],
  ["tier", ["domain"]],
  ["adopt", ["signUp.requiredAttributes"]],
]);

const pages = argumentsType("cognito-user-pool:index:CognitoUserPool").properties ?? {};

/**
 * What breaks a rule where the shape is right, though elsewhere it may not be: so that all is told at once.
 * Rules that look at what is wrong, or at what follows it, are skipped.
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
  const misspelt = [...Object.keys(args), ...elsewhere].filter(
    (key) => !Object.hasOwn(pages, key) && !transformNames.includes(key),
  );
  const meant = misspelt.flatMap((key) => nearest(key, Object.keys(pages)) ?? []);
  // What isn't known to be meant for a page may be meant for any.
  if (meant.length < misspelt.length) return [];
  const places: Place[] = problems.map(({ path }) => placeOf(path));
  const wrong = [...meant, ...elsewhere, ...misspelt].map((page): Place => [page]).concat(places);
  const sound = without(args, wrong);
  const { whole, members } = parted([...wrong, ...wrong.flatMap(followersOf)]);
  const settings = Object.entries(resolveSettings(name, sound)).filter(([page]) => !whole.has(page));
  return brokenRules(allRules, Object.fromEntries(settings), sound, members).errors;
}

/** The member that a path leads to, or its page, where what is wrong may have been meant for any. */
function placeOf(path: string): Place {
  const [page, member] = [pageOf(path), memberOfPage(path)];
  const type = Object.hasOwn(pages, page) ? pages[page] : {};
  if (member === undefined || type.additionalProperties) return [page, member];
  return [page, type.$ref && nearest(member, Object.keys(namedType(type.$ref).properties ?? {}))];
}

function followersOf([page, member]: Place): Place[] {
  const isMeant = (path: string) =>
    path === page || (pageOf(path) === page && [undefined, memberOfPage(path)].includes(member));
  return [...followers].flatMap(([path, names]) => (isMeant(path) ? names.map(placeOf) : []));
}

function parted(places: Place[]): { whole: ReadonlySet<string>; members: Members } {
  const whole = new Set(places.flatMap(([page, member]) => (member === undefined ? [page] : [])));
  const members = new Map<string, Set<string>>();
  for (const [page, member] of places)
    if (member !== undefined) members.set(page, (members.get(page) ?? new Set()).add(member));
  return { whole, members };
}

function without(args: Record<string, unknown>, places: Place[]): object {
  const { whole, members } = parted(places);
  const right = Object.entries(args).filter(([page]) => !whole.has(page));
  return mapValues(Object.fromEntries(right), (page, name) => {
    const wrong = members.get(name);
    if (wrong === undefined || !isRecord(page)) return page;
    // Of a map the names stay: that there is something of the name isn't wrong.
    if (pages[name].additionalProperties)
      return mapValues(page, (member, key) => (wrong.has(key) ? {} : member));
    return Object.fromEntries(Object.entries(page).filter(([key]) => !wrong.has(key)));
  });
}
