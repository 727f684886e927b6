import { isDeepStrictEqual } from "node:util";
import type { Values } from "../../../lab/cognito/fields";
import type { Behaviour } from "./behaviours";

/** What happens to an argument. */
export type Change = "add" | "update" | "delete";

/** What a change of arguments would do to a resource. */
export interface Difference {
  /** The arguments that change, each with what happens to it. */
  changed: Readonly<Record<string, Change>>;
  /** Those that replace the resource. */
  replaces: string[];
  /** Whether the old resource goes before the new one comes: its name is given, so both can't be there. */
  deleteBeforeReplace: boolean;
}

/** Where Pulumi notes which arguments are the provider's own choice (`name`, when it isn't given). */
export const ownChoices = "__defaults";

/**
 * The arguments as they will stand: what was removed and is kept has its old value again, also within the
 * blocks that keep their members.
 */
export function planned(behaviour: Behaviour, news: Values, olds: Values): Values {
  const { kept = [], keptWithin = {}, suppressed = [] } = behaviour;
  const stays = kept === "all" ? Object.keys(olds) : [...kept, ...suppressed];
  const args = { ...news };
  for (const argument of stays) {
    if (args[argument] === undefined && olds[argument] !== undefined && !hasTwin(argument, news))
      args[argument] = olds[argument];
  }
  for (const [block, members] of Object.entries(keptWithin)) {
    if (news[block] === undefined || olds[block] === undefined) continue;
    const stay = Object.entries(olds[block] as Values).filter(
      ([name]) => members === "all" || members.includes(name),
    );
    args[block] = { ...Object.fromEntries(stay), ...(news[block] as Values) };
  }
  return args;
}

/**
 * The arguments with those that are ignored as they stand, wherever they came from. Paths are as Pulumi
 * writes them: `providerDetails.authorize_url`.
 */
export function withIgnored(news: Values, olds: Values, ignored: readonly string[]): Values {
  const args = structuredClone(news);
  for (const path of ignored) {
    const [argument, member] = path.split(".");
    const [block, old] = member === undefined ? [args, olds] : [args[argument], olds[argument]];
    const key = member ?? argument;
    const stands = (old as Values | undefined)?.[key];
    if (stands === undefined) delete (block as Values | undefined)?.[key];
    else (block as Values)[key] = stands;
  }
  return args;
}

/** Compares the arguments with the state that the engine has. `replacedByAll`: the type can't be updated. */
export function difference(
  behaviour: Behaviour,
  news: Values,
  olds: Values,
  replacedByAll: boolean,
): Difference {
  const { absent = {}, computed, exact = [], replacedBy } = behaviour;
  const now = { ...absent, ...planned(behaviour, news, olds) };
  const before = { ...absent, ...olds };
  // What was removed shows in the state only, where the outputs are that nobody gives.
  const all = new Set([...Object.keys(now), ...Object.keys(before)]);
  const changed: Record<string, Change> = {};
  for (const argument of [...all].sort()) {
    if (computed.includes(argument) || argument === ownChoices) continue;
    const [was, is] = [before[argument], now[argument]];
    const same = exact.includes(argument)
      ? isDeepStrictEqual(was, is)
      : isDeepStrictEqual(settled(was), settled(is));
    if (!same) changed[argument] = was === undefined ? "add" : is === undefined ? "delete" : "update";
  }
  const replaces = Object.keys(changed).filter((argument) => replacedByAll || replacedBy.includes(argument));
  const nameStays = behaviour.named === true && !isOwnName(news) && news.name === olds.name;
  return { changed, replaces, deleteBeforeReplace: replaces.length > 0 && nameStays };
}

/** Whether the resource's name is the provider's own choice. */
function isOwnName(args: Values): boolean {
  return ((args[ownChoices] ?? []) as string[]).includes("name");
}

// A message of the verification template and the argument of the same meaning beside it exclude each other.
const twins: Readonly<Record<string, string>> = {
  emailVerificationMessage: "emailMessage",
  emailVerificationSubject: "emailSubject",
  smsVerificationMessage: "smsMessage",
};

function hasTwin(argument: string, news: Values): boolean {
  const template = (news.verificationMessageTemplate ?? {}) as Values;
  return argument in twins && template[twins[argument]] !== undefined;
}

// To the provider nothing said, an empty value and a zero one are the same, and a list is a set.
function settled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(settled);
    return items.length === 0 ? undefined : items.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .map(([name, member]) => [name, settled(member)] as const)
      .filter(([, member]) => member !== undefined);
    return members.length === 0 ? undefined : Object.fromEntries(members.sort());
  }
  return value || undefined;
}

function inOrder(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
