import fc, { type Arbitrary } from "fast-check";
import { type TypeSpec, argumentsType, namedType } from "../../../components/checks/door";

/** What a generator of arguments does at each place; paths are as the rules write them. */
export interface Ways {
  /** How often, in a hundred, an optional member is there. */
  presence: number;
  /** A string or number of the contract. */
  leaf(type: "string" | "number", path: string): Arbitrary<unknown>;
  /** A key of a map. */
  key(path: string): Arbitrary<string>;
  /** The last word on a value of any type. */
  twist(value: Arbitrary<unknown>, path: string): Arbitrary<unknown>;
}

const root: TypeSpec = { type: "object" };
const contract = argumentsType("cognito-user-pool:index:CognitoUserPool");

function value(spec: TypeSpec, path: string, ways: Ways): Arbitrary<unknown> {
  return ways.twist(shaped(spec, path, ways), path);
}

function shaped(spec: TypeSpec, path: string, ways: Ways): Arbitrary<unknown> {
  const named = spec === root ? contract : spec.$ref && namedType(spec.$ref);
  if (named && named.enum) return fc.constantFrom(...named.enum.map((member) => member.value));
  if (named) return members(named.properties ?? {}, named.required ?? [], path, ways);
  if (spec.items) return fc.uniqueArray(value(spec.items, `${path}[]`, ways), { maxLength: 3 });
  if (spec.additionalProperties) {
    const entry = fc.tuple(ways.key(path), value(spec.additionalProperties, `${path}.*`, ways));
    return fc.array(entry, { maxLength: 2 }).map((entries) => Object.fromEntries(entries) as unknown);
  }
  return spec.type === "boolean" ? fc.boolean() : ways.leaf(spec.type as "string" | "number", path);
}

function members(
  properties: Record<string, TypeSpec>,
  required: string[],
  path: string,
  ways: Ways,
): Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([name, spec]) => {
    const member = value(spec, path === "" ? name : `${path}.${name}`, ways).map((made) => [[name, made]]);
    if (required.includes(name)) return member;
    return fc.oneof(
      { weight: 100 - ways.presence, arbitrary: fc.constant([]) },
      { weight: ways.presence, arbitrary: member },
    );
  });
  return fc.tuple(...entries).map((made) => Object.fromEntries(made.flat()) as unknown);
}

/** Arguments of the contract, right or wrong, as the ways have them. */
export function argumentsBy(ways: Ways): Arbitrary<unknown> {
  return value(root, "", ways);
}
