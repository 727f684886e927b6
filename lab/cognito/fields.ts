import { standardAttributes, verifiedFlags } from "../../components/signUp/standardAttributes";

/** Plain resolved values by name: provider arguments, or a Cognito request or description. */
export type Values = Record<string, unknown>;

type Member<Api> = Api extends object ? keyof Api & string : never;
type Element<List> = List extends (infer Item)[] ? Item : never;

interface Move<Name, Value> {
  /** The API's member. */
  to: Name;
  /** What the provider sends when the argument is left out of a block that is given; nothing by default. */
  absent?: Value;
  /** False when no description ever gives it back (passwords, GenerateSecret). */
  readable?: false;
  /** The argument stands for one member inside this API member. */
  under?: Field<Value>;
  /** The argument is a block: its own table. */
  fields?: Record<string, Field<Value>>;
  /** The argument is a list of blocks: the table of one. */
  each?: Record<string, Field<Element<Value>>>;
  /** The argument is a map that the API takes as a list of user attributes. */
  attributes?: true;
}

/**
 * Where one provider argument goes in an API structure: the member's name when the value travels as it is;
 * a description of the way when it doesn't; or the reason why no request carries it.
 */
export type Field<Api> =
  | Member<Api>
  | { notSent: string }
  | { [Name in Member<Api>]: Move<Name, NonNullable<Api[Name]>> }[Member<Api>];

/** A field for every argument, so that a new version of the provider can't add one unnoticed. */
export type FieldTable<Args, Api> = Record<keyof Args & string, Field<Api>>;

type AnyMove = {
  to: string;
  absent?: unknown;
  readable?: false;
  under?: AnyField;
  fields?: AnyTable;
  each?: AnyTable;
  attributes?: true;
};
type AnyField = string | { notSent: string } | AnyMove;

/** Any field table, as the machine sees it. */
export type AnyTable = Record<string, AnyField>;

/** The twenty standard attributes' names; every other attribute is custom. */
export const standardAttributeNames: readonly string[] = ["sub", ...standardAttributes, ...verifiedFlags];

/** A user attribute's API name: the provider adds `custom:` to all but the standard ones. */
export function apiAttributeName(name: string): string {
  return standardAttributeNames.includes(name) || name.startsWith("custom:") ? name : `custom:${name}`;
}

/** An attribute's name without the prefix that Cognito adds, as the provider declares it. */
export function declaredAttributeName(name: string): string {
  return name.replace(/^(dev:)?(custom:)?/, "");
}

/** Nothing said: undefined, null, an empty string, list or object, or an object of such. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && !(value instanceof Date) && Object.values(value).every(isEmpty);
}

/**
 * Provider arguments as the API's structure. An empty block is left out, as the provider leaves it out.
 * Throws an Error that names every argument the table doesn't know.
 */
export function toApi(table: AnyTable, args: Values): Values {
  const unknown = Object.keys(args).filter((argument) => !(argument in table));
  if (unknown.length > 0) throw new Error(`Not an argument of the AWS provider: ${unknown.join(", ")}.`);
  const request: Values = {};
  for (const [argument, field] of Object.entries(table)) {
    for (const [member, value] of Object.entries(sent(field, args[argument]))) {
      const before = request[member];
      request[member] = isBlock(before) && isBlock(value) ? { ...before, ...value } : value;
    }
  }
  return request;
}

/** An API description as provider arguments: those that it holds. */
export function fromApi(table: AnyTable, description: Values): Values {
  const entries = Object.entries(table).map(([argument, field]) => [argument, received(field, description)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The arguments that a description can tell, by the table. */
export function readableArguments(table: AnyTable): string[] {
  const entries = Object.entries(table).filter(([, field]) => {
    const move = moveOf(field);
    return move !== undefined && move.readable !== false;
  });
  return entries.map(([argument]) => argument);
}

/** Whether the value is a structure with members. */
export function isBlock(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function moveOf(field: AnyField): AnyMove | undefined {
  if (typeof field === "string") return { to: field };
  return "notSent" in field ? undefined : field;
}

function sent(field: AnyField, argument: unknown): Values {
  const move = moveOf(field);
  if (move === undefined) return {};
  const value = converted(move, argument ?? move.absent);
  return value === undefined ? {} : { [move.to]: value };
}

function converted(move: AnyMove, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (move.under !== undefined) {
    const inner = sent(move.under, value);
    return isEmpty(inner) ? undefined : inner;
  }
  if (move.fields !== undefined) return isEmpty(value) ? undefined : toApi(move.fields, value as Values);
  if (move.each !== undefined) {
    const table = move.each;
    return (value as Values[]).map((item) => toApi(table, item));
  }
  if (move.attributes) {
    return Object.entries(value).map(([name, text]) => ({ Name: apiAttributeName(name), Value: text }));
  }
  return value;
}

function received(field: AnyField, description: Values): unknown {
  const move = moveOf(field);
  const value = move === undefined ? undefined : description[move.to];
  if (move === undefined || value === undefined || value === null) return undefined;
  if (move.under !== undefined) return received(move.under, value as Values);
  if (move.fields !== undefined) return fromApi(move.fields, value as Values);
  if (move.each !== undefined) {
    const table = move.each;
    return (value as Values[]).map((item) => fromApi(table, item));
  }
  if (move.attributes) {
    const pairs = value as { Name: string; Value: string }[];
    return Object.fromEntries(pairs.map(({ Name, Value }) => [declaredAttributeName(Name), Value]));
  }
  return value;
}
