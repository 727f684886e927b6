import schema from "../schema.json";
import { akin, nearest } from "./nearest";
import { itemPath, memberPath } from "./path";
import { Problem, secretMembers, shown } from "./problem";
import { isUnknown } from "./unknown";

/** A type as the package schema writes it; without `plain` an Output may stand for it. */
export interface TypeSpec {
  /** A simple type, an array or a map. */
  type?: string;
  /** A named type of the package. */
  $ref?: string;
  /** Whether the value decides the structure, so that an Output can't stand for it. */
  plain?: boolean;
  /** The type of a list's items. */
  items?: TypeSpec;
  /** The type of a map's values. */
  additionalProperties?: TypeSpec;
  /** What it is, for the documentation. */
  description?: string;
}

/** A named type: an interface with its members, or an enum. */
export interface NamedType {
  /** "object" for interfaces, "string" for enums. */
  type: string;
  /** The members of an interface. */
  properties?: Record<string, TypeSpec>;
  /** The members that must be given. */
  required?: string[];
  /** The values of an enum. */
  enum?: { name: string; value: string; description?: string }[];
}

const types = schema.types as Record<string, NamedType>;

/** What the engine calls a component: `cognito-user-pool:index:CognitoUserPool`. */
export type ComponentType = keyof typeof schema.resources;

/** The arguments of a component as a named type. */
export function argumentsType(component: ComponentType): NamedType {
  const { inputProperties, requiredInputs } = schema.resources[component];
  return { type: "object", properties: inputProperties, required: requiredInputs };
}

/** The type that a reference names. */
export function namedType(ref: string): NamedType {
  return types[ref.slice("#/types/".length)];
}

/**
 * Everything in the arguments that doesn't have the shape of the contract: unknown keys, wrong types, values
 * that an enum doesn't have, missing members, and Outputs where the contract is plain.
 * `methods` are members that no schema describes, and that must be functions. With `secrets`, what stands in
 * place of an object isn't shown: there are secrets around it, and it may be one that was misplaced.
 */
export function shapeProblems(
  value: unknown,
  type: NamedType,
  methods: readonly string[] = [],
  path = "",
  secrets = false,
): Problem[] {
  if (type.enum) return enumProblems(value, type.enum, path);
  if (!isRecord(value)) return [mustBe("an object", value, path || "args", secrets || hasSecrets(type))];
  const properties = type.properties ?? {};
  const names = [...Object.keys(properties), ...methods];
  const isMisspelt = (name: string) =>
    Object.entries(value).some(
      ([key, member]) => member !== undefined && !names.includes(key) && nearest(key, names) === name,
    );
  const missing = (type.required ?? []).filter((name) => value[name] === undefined && !isMisspelt(name));
  return [
    ...Object.entries(value).flatMap(([key, member]) => {
      const memberAt = memberPath(path, key);
      if (member === undefined) return [];
      if (Object.hasOwn(properties, key)) return typeProblems(member, properties[key], memberAt, secrets);
      if (!methods.includes(key)) return [unknownKey(memberAt, key, names, namesakeOf(key, type, path))];
      return typeof member === "function" ? [] : [mustBe("a function", member, memberAt)];
    }),
    ...missing.map((name) => ({ path: memberPath(path, name), reason: "must be given" })),
  ];
}

function typeProblems(value: unknown, spec: TypeSpec, path: string, besideSecrets: boolean): Problem[] {
  const secrets = besideSecrets || holdsSecrets(spec);
  if (isUnknown(value)) {
    if (!spec.plain) return [];
    return [{ path, reason: "must be a plain value, not an Output: it decides what is created" }];
  }
  if (spec.$ref) return shapeProblems(value, namedType(spec.$ref), [], path, secrets);
  if (spec.items) {
    if (!Array.isArray(value)) return [mustBe("a list", value, path)];
    return value.flatMap((item, index) =>
      typeProblems(item, spec.items as TypeSpec, itemPath(path, index), secrets),
    );
  }
  if (spec.additionalProperties) {
    if (!isRecord(value)) return [mustBe("an object", value, path, secrets)];
    return Object.entries(value).flatMap(([key, member]) => {
      const memberAt = memberPath(path, key);
      if (key in Object.prototype)
        return [{ path: memberAt, reason: "is a name that JavaScript keeps for itself" }];
      return typeProblems(member, spec.additionalProperties as TypeSpec, memberAt, secrets);
    });
  }
  if (spec.type === "number") {
    return typeof value === "number" && Number.isFinite(value) ? [] : [mustBe("a number", value, path)];
  }
  return typeof value === spec.type ? [] : [mustBe(`a ${spec.type}`, value, path)];
}

function enumProblems(value: unknown, members: { value: string }[], path: string): Problem[] {
  const values = members.map((member) => member.value);
  if (typeof value === "string" && values.includes(value)) return [];
  const meant = typeof value === "string" ? (nearest(value, values) ?? akin(value, values)) : undefined;
  const suggestion = meant === undefined ? "" : `; did you mean ${meant}?`;
  return [{ path, reason: `must be one of ${values.join(", ")}`, received: shown(value, path) + suggestion }];
}

/** Where in the type, as far as it names members, there is one of this name. */
export function pathsOf(key: string, { properties = {} }: NamedType, path = ""): string[] {
  return Object.entries(properties).flatMap(([name, { $ref }]) => {
    const memberAt = memberPath(path, name);
    return [...(name === key ? [memberAt] : []), ...($ref ? pathsOf(key, namedType($ref), memberAt) : [])];
  });
}

/** Where the argument of this name is, below or else on another page, if it is the only one. */
function namesakeOf(key: string, type: NamedType, path: string): string | undefined {
  const below = pathsOf(key, type, path);
  const pool = argumentsType("cognito-user-pool:index:CognitoUserPool");
  const found = below.length > 0 || path === "" ? below : pathsOf(key, pool);
  return found.length === 1 ? found[0] : undefined;
}

function unknownKey(path: string, key: string, names: string[], namesake?: string): Problem {
  const meant = nearest(key, names, 1) ?? namesake ?? nearest(key, names);
  const reason = meant === undefined ? `expected one of ${names.join(", ")}` : `did you mean ${meant}?`;
  return { path, reason: `is not an argument; ${reason}` };
}

function mustBe(expected: string, value: unknown, path: string, secret = false): Problem {
  const hide = secret && value !== undefined && value !== null;
  return { path, reason: `must be ${expected}`, received: hide ? "[secret]" : shown(value, path) };
}

function hasSecrets({ properties = {} }: NamedType): boolean {
  return Object.entries(properties).some(([name, spec]) => secretMembers.has(name) || holdsSecrets(spec));
}

function holdsSecrets({ $ref, items, additionalProperties }: TypeSpec): boolean {
  if ($ref) return hasSecrets(namedType($ref));
  const inner = items ?? additionalProperties;
  return inner !== undefined && holdsSecrets(inner);
}

/** Whether the value is an object with members, and no Output, list, map or date. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]" && !isUnknown(value);
}
