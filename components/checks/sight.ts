import { type Place, within } from "./path";

// One for all: what an error costs is its stack trace, which nobody reads here.
const outOfSight = new Error("A rule asks for settings that are left out");

/** The settings, of which no page can be read that they don't have, and nothing that is hidden. */
export function inSight(settings: object, hidden: readonly Place[]): object {
  const get = (target: object, page: string): unknown => {
    if (!Object.hasOwn(target, page)) throw outOfSight;
    return shownOf(target, page, hidden);
  };
  return new Proxy(settings, { get });
}

function shownOf(target: object, key: string, hidden: readonly Place[]): unknown {
  const value: unknown = Reflect.get(target, key);
  const inner = within(hidden, key);
  if (inner.some((place) => place.length === 0)) throw outOfSight;
  if (inner.length === 0 || typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get: (of, name: string) => shownOf(of, name, inner),
    // Who looks at all of them would miss what was left out.
    ownKeys(of) {
      if (inner.some(([name, ...rest]) => rest.length === 0 && name !== "*" && !Object.hasOwn(of, name)))
        throw outOfSight;
      return Reflect.ownKeys(of);
    },
  });
}

/** What is found, unless finding it takes something that is out of sight: then nothing. */
export function unlessOutOfSight<Found>(find: () => Found[]): Found[] {
  try {
    return find();
  } catch (error) {
    if (error === outOfSight) return [];
    throw error;
  }
}
