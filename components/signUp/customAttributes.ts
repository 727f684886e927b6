import { length, visible } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { AttributeType, valueSchema } from "./attributeValue";
import { standardAttributes, verifiedFlags } from "./standardAttributes";

/** A custom attribute. It can be added to a pool that exists, but never changed or removed. */
export interface CustomAttribute {
  /**
   * What it holds: string, number, boolean or datetime. Defaults to string.
   */
  type?: AttributeType;
  /**
   * Fewest characters of a string, or the least number. Defaults to 0 for strings and to -9007199254740991
   * for numbers; must be left out for the other types.
   */
  min?: number;
  /**
   * Most characters of a string, at most 2048, or the greatest number. Defaults to 2048 for strings and to
   * 9007199254740991 for numbers; must be left out for the other types.
   */
  max?: number;
  /**
   * Whether its value can be changed once set. Defaults to true.
   */
  mutable?: boolean;
}

/** A custom attribute with its defaults. */
export type ResolvedCustomAttribute = Required<Pick<CustomAttribute, "type" | "mutable">> &
  Pick<CustomAttribute, "min" | "max">;

const bounds: Record<AttributeType, Pick<CustomAttribute, "min" | "max">> = {
  string: { min: 0, max: 2048 },
  number: { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER },
  boolean: {},
  datetime: {},
};

/** A custom attribute with its defaults. */
export function resolveCustomAttribute(args: CustomAttribute): ResolvedCustomAttribute {
  const { type = AttributeType.string, mutable = true } = args;
  const { min = bounds[type].min, max = bounds[type].max } = args;
  return { type, mutable, min, max };
}

const attribute = "signUp.customAttributes.*";
const schemaType = "AWS: API_SchemaAttributeType";

/** Rules about custom attributes. */
export const customAttributeRules: Rule[] = [
  {
    id: "signUp.customAttributes.name",
    path: attribute,
    says: "must have a name of 1 to 20 characters, without spaces",
    source: schemaType,
    holds: (_, __, [name]) => length(1, 20)(name) && visible.test(name),
  },
  {
    id: "signUp.customAttributes.prefix",
    path: attribute,
    says: "must be named without the prefix: Cognito adds custom: itself",
    source: schemaType,
    holds: (_, __, [name]) => !/^(custom|dev):/.test(name),
  },
  {
    id: "signUp.customAttributes.standard",
    path: attribute,
    says: "must not be named as a standard attribute: list it in signUp.requiredAttributes, or leave it out",
    source: "Provider: a standard name becomes a permanent custom attribute beside the standard one",
    holds: (_, __, [name]) => !["sub", ...standardAttributes, ...verifiedFlags].includes(name),
  },
  {
    id: "signUp.customAttributes.count",
    path: "signUp.customAttributes",
    says: "must be at most 50 together with signUp.requiredAttributes",
    source: "AWS: quotas, custom attributes; the provider takes 50 schema entries",
    holds: (attributes: object, { signUp }) =>
      Object.keys(attributes).length + signUp.requiredAttributes.length <= 50,
  },
  {
    id: "signUp.customAttributes.bounds",
    path: attribute,
    says: "must not have min or max: only strings and numbers do",
    source: schemaType,
    holds: ({ type, min, max }: ResolvedCustomAttribute) =>
      type === "string" || type === "number" || (min === undefined && max === undefined),
  },
  {
    id: "signUp.customAttributes.string",
    path: attribute,
    says: "must have min and max as whole numbers from 0 to 2048",
    source: "AWS: API_StringAttributeConstraintsType",
    holds: ({ type, min, max }: ResolvedCustomAttribute) =>
      type !== "string" ||
      [min, max].every((bound) => Number.isInteger(bound) && bound! >= 0 && bound! <= 2048),
  },
  {
    id: "signUp.customAttributes.number",
    path: attribute,
    says: "must have min and max as whole numbers from -9007199254740991 to 9007199254740991",
    source: "AWS: API_NumberAttributeConstraintsType, whose bounds are written as digits",
    holds: ({ type, min, max }: ResolvedCustomAttribute) =>
      type !== "number" || [min, max].every(Number.isSafeInteger),
  },
  {
    id: "signUp.customAttributes.order",
    path: attribute,
    says: "must not have min greater than max",
    source: "Seen: AWS refuses it",
    holds: ({ min, max }: ResolvedCustomAttribute) => min === undefined || max === undefined || min <= max,
  },
];

/** A custom attribute's schema entry; strings and numbers carry both bounds, as the provider needs them. */
export function customAttributeSchema(name: string, { mutable, ...value }: ResolvedCustomAttribute) {
  return { name, developerOnlyAttribute: false, mutable, required: false, ...valueSchema(value) };
}
