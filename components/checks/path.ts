/**
 * The path of a member as Pulumi writes property paths, so that it can be pasted after
 * `pulumi config set --path`: `clients.web`, `clients["my app"]`.
 */
export function memberPath(parent: string, key: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === "" ? key : `${parent}.${key}`;
}

/** The path of a list's item: `signIn.options[0]`. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/** The page that a path leads to: the component's argument that it begins with. */
export function pageOf(path: string): string {
  return path.split(/[.[]/)[0];
}

/** Where something is: the names that lead there from the top; `*` stands for any. */
export type Place = readonly string[];

/** The places in what has this name, as they lead on from there. */
export function within(places: readonly Place[], key: string): Place[] {
  return places.filter(([first]) => first === key || first === "*").map(([, ...rest]) => rest);
}

/** The names that a path leads through, up to the first list. */
export function keysOf(path: string): string[] {
  const [names] = /^(?:\.?[^.[]+|\["(?:[^"\\]|\\.)*"\])*/.exec(path) ?? [""];
  return [...names.matchAll(/([^.[\]"]+)|\[("(?:[^"\\]|\\.)*")\]/g)].map(([, name, quoted]) =>
    quoted === undefined ? name : (JSON.parse(quoted) as string),
  );
}
