import { type TypeSpec, isRecord, namedType } from "./door";
import { nearest } from "./nearest";
import { type Place, keysOf } from "./path";

/** What an object can have: members by name, or members of one type under any name. */
export interface Members {
  named: Record<string, TypeSpec>;
  any?: TypeSpec;
}

/**
 * The place of what a problem is about, no further down than members stand for themselves: those of a page,
 * or of what the user has named. A name that isn't known to be meant for a member may be meant for any: then
 * the place is what it is in.
 */
export function placeOf(path: string, members: Members): Place {
  const place: string[] = [];
  let here = members;
  for (const key of keysOf(path)) {
    const name = here.any ? key : nearest(key, Object.keys(here.named));
    if (name === undefined) break;
    const isNamedByUser = place.length === 1 && here.any?.$ref !== undefined;
    here = membersOf(here.any ?? here.named[name]);
    place.push(name);
    if (place.length > 1 && !isNamedByUser) break;
  }
  return place;
}

/** The first name on the path that no member has. */
export function strayName(path: string, members: Members): string | undefined {
  let here = members;
  return keysOf(path).find((key) => {
    if (!here.any && !Object.hasOwn(here.named, key)) return true;
    here = membersOf(here.any ?? here.named[key]);
    return false;
  });
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

/** The places in what has this name, as they lead on from there. */
export function within(places: readonly Place[], key: string): Place[] {
  return places.filter(([first]) => first === key || first === "*").map(([, ...rest]) => rest);
}

function membersOf({ $ref, additionalProperties }: TypeSpec = {}): Members {
  const named = $ref === undefined ? undefined : namedType($ref).properties;
  return { named: named ?? {}, any: additionalProperties };
}
