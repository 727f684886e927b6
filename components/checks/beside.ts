import {
  type CognitoAppClientArgs,
  brokenClientRules,
  clientPlace,
  resolveClientElsewhere,
} from "../cognitoAppClientArgs";
import { type Settings, allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { argumentsType, isRecord, pathsOf } from "./door";
import { type Place, keysOf, memberPath } from "./path";
import { type Members, placeOf, strayName, without } from "./place";
import type { Problem } from "./problem";
import { brokenRules } from "./rule";

/** What follows other arguments by default, by what it follows; `*` is any name, the same on both sides. */
export const followers: ReadonlyMap<string, readonly string[]> = new Map([
  ["signIn.options", ["signUp.verify", "signUp.requiredAttributes", "security.accountRecovery"]],
  ["signIn.preferredUsername", ["signUp.requiredAttributes"]],
  ["identityProviders.*", ["clients.*.identityProviders"]],
  ["security.mfa", ["security.accountRecovery"]],
  ["signUp.verify", ["security.accountRecovery"]],
  ["signUp.customAttributes", ["clients.*.readAttributes", "clients.*.writeAttributes"]],
  ["clients.*.type", ["clients.*.generateSecret"]],
  ["clients.*.refreshTokenRotation", ["clients.*.authFlows"]],
  ["clients.*.oauth", ["clients.*.identityProviders"]],
  ["domain.*", ["domain"]],
  ["tier", ["domain.managedLogin"]],
  ["adopt", ["signUp.requiredAttributes"]],
]);

const poolType = argumentsType("cognito-user-pool:index:CognitoUserPool");
const transforms = Object.fromEntries(transformNames.map((name) => [name, {}]));
const pages: Members = { named: { ...poolType.properties, ...transforms } };

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
  const paths = [...problems.map(({ path }) => path), ...elsewhere.map((key) => memberPath("", key))];
  const wrong = paths.flatMap(placesOf);
  // What isn't known to be meant for a page may be meant for any.
  if (wrong.some((place) => place.length === 0)) return [];
  const sound = without(args, [...wrong, ...paths.map(asWritten)], pages) as object;
  const hidden = [...wrong, ...wrong.flatMap(followersOf)];
  return brokenRules(allRules, resolveSettings(name, sound) as Settings, sound, hidden).errors;
}

/** Where the path leads, and wherever what it leads to may have been meant for. */
function placesOf(path: string): Place[] {
  const place = placeOf(path, pages);
  const stray = strayName(path, pages);
  const meant = stray === undefined ? [] : pathsOf(stray, poolType).map((at) => placeOf(at, pages));
  return place.length === 0 && meant.length > 0 ? meant : [place, ...meant];
}

const client: Members = {
  named: argumentsType("cognito-user-pool:index:CognitoAppClient").properties ?? {},
};

/** The same for the arguments of an app client whose pool lives elsewhere. */
export function brokenBesideOfClient(problems: Problem[], name: string, args: unknown): Problem[] {
  if (!isRecord(args)) return [];
  const paths = problems.map(({ path }) => path);
  const wrong = paths.map((path) => placeOf(path, client).slice(0, 1));
  if (wrong.some((place) => place.length === 0)) return [];
  const written = paths.map((path) => keysOf(path).slice(0, 1));
  const sound = without(args, [...wrong, ...written], client) as CognitoAppClientArgs;
  const places = wrong.map(([member]) => clientPlace(member));
  const hidden = [...places, ...places.flatMap(followersOf)];
  return brokenClientRules(name, sound, resolveClientElsewhere(sound), hidden).errors;
}

// A misspelt name must go, too: what is in it may be a secret, and would be shown with what it is part of.
function asWritten(path: string): Place {
  return keysOf(path).slice(0, Math.max(1, placeOf(path, pages).length));
}

function followersOf(place: Place): Place[] {
  return [...followers].flatMap(([path, names]) => {
    const followed = path.split(".");
    const isFollowed = place.every((name, index) => [name, "*"].includes(followed[index]));
    const same = (step: string, index: number) =>
      step === "*" && followed[index] === "*" ? (place.at(index) ?? "*") : step;
    return isFollowed ? names.map((follower) => follower.split(".").map(same)) : [];
  });
}
