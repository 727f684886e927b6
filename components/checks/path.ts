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

/** The member of its page that a path leads to, if it goes as far: `web` of `clients.web.accessToken`. */
export function memberOfPage(path: string): string | undefined {
  const [, key, quoted] = /^[^.[]+(?:\.([^.[]+)|\[("(?:[^"\\]|\\.)*")\])/.exec(path) ?? [];
  return quoted === undefined ? key : (JSON.parse(quoted) as string);
}
