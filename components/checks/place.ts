import { type TypeSpec, isRecord, namedType } from "./door";
import { nearest } from "./nearest";
import { type Place, keysOf, within } from "./path";

/** What an object can have: members by name, or members of one type under any name. */
export interface Members {
  named: Record<string, TypeSpec>;
  any?: TypeSpec;
}

/** Where a path leads among members. */
export interface Whereabouts {
  /** The place, by the names that were meant; nowhere in particular where that isn't known. */
  meant: Place;
  /** The same place, by the names that were written. */
  written: Place;
  /** The first name on the path that no member has. */
  stray?: string;
}

/**
 * Where what is at the path is, no further down than that many names that the members have: below, members
 * don't stand for themselves. A name that isn't known to be meant for a member may be meant for any, so that
 * the place is what it is in.
 */
export function whereabouts(path: string, members: Members, deepest: number): Whereabouts {
  const [meant, written]: [string[], string[]] = [[], []];
  let [here, left, stray]: [Members, number, string | undefined] = [members, deepest, undefined];
  for (const key of keysOf(path)) {
    if (!here.any && !Object.hasOwn(here.named, key)) stray ??= key;
    const name = here.any ? key : nearest(key, Object.keys(here.named));
    if (name === undefined) break;
    if (left > 0) {
      meant.push(name);
      written.push(key);
    }
    if (!here.any) left--;
    here = membersOf(here.any ?? here.named[name]);
  }
  return { meant, written, stray };
}

/**
 * The value without what is at the places. What the user has named is emptied, not left out: that there is
 * something of the name isn't wrong.
 */
export function without(value: unknown, places: readonly Place[], members: Members): unknown {
  if (places.length === 0 || !isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([key, member]) => {
    const inner = within(places, key);
    if (inner.some((rest) => rest.length === 0)) return members.any ? [[key, {}]] : [];
    return [[key, without(member, inner, membersOf(members.any ?? members.named[key]))]];
  });
  return Object.fromEntries(entries) as unknown;
}

function membersOf({ $ref, additionalProperties }: TypeSpec = {}): Members {
  const named = $ref === undefined ? undefined : namedType($ref).properties;
  return { named: named ?? {}, any: additionalProperties };
}
