import {
  type CognitoAppClientArgs,
  brokenClientRules,
  clientPlace,
  resolveClientElsewhere,
} from "../cognitoAppClientArgs";
import { allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { type NamedType, argumentsType, isRecord, pathsOf } from "./door";
import { type Place, memberPath } from "./path";
import { type Members, whereabouts, without } from "./place";
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

/** The arguments of a component, whose members stand for themselves so many names down. */
interface Contract {
  type: NamedType;
  members: Members;
  deepest: number;
}

const poolType = argumentsType("cognito-user-pool:index:CognitoUserPool");
const transforms = Object.fromEntries(transformNames.map((name) => [name, {}]));
const pool: Contract = {
  type: poolType,
  members: { named: { ...poolType.properties, ...transforms } },
  deepest: 2,
};

const clientType = argumentsType("cognito-user-pool:index:CognitoAppClient");
const client: Contract = { type: clientType, members: { named: clientType.properties ?? {} }, deepest: 1 };

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
  const paths = [...problems.map(({ path }) => path), ...elsewhere.map((key) => memberPath("", key))];
  const parts = parted(args, paths, pool);
  if (parts === undefined) return [];
  const { sound, wrong } = parts;
  return brokenRules(allRules, resolveSettings(name, sound), sound, withFollowers(wrong)).errors;
}

/** The same for the arguments of an app client whose pool lives elsewhere. */
export function brokenBesideOfClient(problems: Problem[], name: string, args: unknown): Problem[] {
  const paths = problems.map(({ path }) => path);
  const parts = parted(args, paths, client);
  if (parts === undefined) return [];
  const sound = parts.sound as CognitoAppClientArgs;
  const hidden = withFollowers(parts.wrong.map(([member]) => clientPlace(member)));
  return brokenClientRules(name, sound, resolveClientElsewhere(sound), hidden).errors;
}

/** The arguments without what is at the paths, and the places of that; none where it may be anything. */
function parted(args: unknown, paths: string[], { type, members, deepest }: Contract) {
  if (!isRecord(args)) return undefined;
  const found = paths.map((path) => whereabouts(path, members, deepest));
  const wrong = found.flatMap(({ meant, stray }) => {
    const others = stray === undefined ? [] : pathsOf(stray, type);
    const places = others.map((path) => whereabouts(path, members, deepest).meant);
    return meant.length === 0 && places.length > 0 ? places : [meant, ...places];
  });
  if (wrong.some((place) => place.length === 0)) return undefined;
  // By the written names too: what has a misspelt one may be a secret, and is shown with what it is part of.
  const written = found.map((at) => at.written);
  return { sound: without(args, [...wrong, ...written], members) as object, wrong };
}

function withFollowers(places: Place[]): Place[] {
  return [...places, ...places.flatMap(followersOf)];
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
