import type { CognitoUserPoolArgs } from "../../components";
import { type TypeSpec, argumentsType, namedType } from "../../components/checks/door";

/** Every member below a type as the steps that lead to it; `*` stands for the keys of a map. */
function members(spec: TypeSpec, steps: string[]): string[][] {
  if (spec.additionalProperties) return members(spec.additionalProperties, [...steps, "*"]);
  const properties = spec.$ref === undefined ? undefined : namedType(spec.$ref).properties;
  if (properties === undefined) return [steps];
  return Object.entries(properties).flatMap(([name, member]) => members(member, [...steps, name]));
}

const properties = argumentsType("cognito-user-pool:index:CognitoUserPool").properties ?? {};
/** Every member of the component's contract. */
export const contract = Object.entries(properties).flatMap(([name, spec]) => members(spec, [name]));

/** Where the member stands in the arguments. */
export function places(value: unknown, steps: string[], trail: string[] = []): string[][] {
  if (steps.length === 0) return value === undefined ? [] : [trail];
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  const keys = steps[0] === "*" ? Object.keys(record) : [steps[0]];
  return keys.flatMap((key) => places(record[key], steps.slice(1), [...trail, key]));
}

/** The arguments without what stands there. */
export function without(args: CognitoUserPoolArgs, place: string[]): CognitoUserPoolArgs {
  const copy = structuredClone(args);
  let parent = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  delete parent[place[place.length - 1]];
  return copy;
}
