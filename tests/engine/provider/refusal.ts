import type { Values } from "../../../lab/cognito/fields";

/** Something that the real provider refuses at preview already. */
export interface Refusal {
  /** The argument; `[]` stands for every item of a list. */
  path: string;
  /** What is said about a value that doesn't hold. */
  says: string;
  /** Whether a known value is accepted, given all arguments. */
  holds(value: unknown, args: Values): boolean;
}

/** What Pulumi puts in the place of a value that a preview can't know yet. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A refusal of everything but these texts. */
export function oneOf(path: string, ...allowed: string[]): Refusal {
  return {
    path,
    says: `expected to be one of ${allowed.join(", ")}`,
    holds: (value) => allowed.includes(value as string),
  };
}

/** A refusal of numbers outside these bounds. */
export function between(path: string, least: number, most: number): Refusal {
  return {
    path,
    says: `expected to be in the range (${least} - ${most})`,
    holds: (value) => (value as number) >= least && (value as number) <= most,
  };
}

/** A refusal of texts or lists that are shorter or longer. */
export function size(path: string, least: number, most: number): Refusal {
  return {
    path,
    says: `expected a length of ${least} to ${most}`,
    holds: (value) => {
      const { length } = value as string | unknown[];
      return length >= least && length <= most;
    },
  };
}

/** A refusal of texts without this. */
export function contains(path: string, pattern: RegExp): Refusal {
  return { path, says: `must match ${pattern.source}`, holds: (value) => pattern.test(value as string) };
}

/** A refusal of the argument beside another one. */
export function excludes(path: string, other: string): Refusal {
  return {
    path,
    says: `conflicts with ${other}`,
    holds: (_, args) => valuesAt(args, other).length === 0,
  };
}

/** A refusal of the argument without another one. */
export function needs(path: string, other: string): Refusal {
  return { path, says: `needs ${other} beside it`, holds: (_, args) => valuesAt(args, other).length > 0 };
}

/** A refusal of a resource without the argument, or of a block without the member. */
export function required(path: string): Refusal {
  const dot = path.lastIndexOf(".");
  const [block, member] = [path.slice(0, Math.max(dot, 0)), path.slice(dot + 1)];
  return {
    path: block,
    says: `is missing the required ${member}`,
    holds: (value) => (value as Values)[member] !== undefined,
  };
}

/** Every value that is given at the path, unknown ones too, each with the path as Pulumi writes it. */
export function valuesAt(args: Values, path: string): { at: string; value: unknown }[] {
  let found: { at: string; value: unknown }[] = [{ at: "", value: args }];
  for (const step of path === "" ? [] : path.split(".")) {
    const member = step.replace("[]", "");
    found = found.map(({ at, value }) => ({
      at: at === "" ? member : `${at}.${member}`,
      value: (value as Values | undefined)?.[member],
    }));
    if (step.endsWith("[]"))
      found = found.flatMap(({ at, value }) =>
        Array.isArray(value) ? value.map((item, index) => ({ at: `${at}[${index}]`, value: item })) : [],
      );
  }
  return found.filter(({ value }) => value !== undefined && value !== null);
}
