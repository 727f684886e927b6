import type * as cognito from "@pulumi/aws/cognito";
import { unique } from "../checks/bounds";
import type { KnownSettings, Rule } from "../checks/rule";
import type { ResolvedSignUp } from "../signUp/signUp";
import { standardAttributes, verifiedFlags } from "../signUp/standardAttributes";

/** Attribute read and write permissions of an app client: Task 7 of the lab. */
export interface AttributePermissions {
  /**
   * Attributes that the app may read, custom ones as `custom:plan`. Defaults to all of them, standard and
   * custom. A list that is taken out again stays in force (the provider keeps it) where the pool has no
   * custom attributes.
   */
  readAttributes?: string[];
  /**
   * Attributes that the app may write, custom ones as `custom:plan`; must hold every required attribute.
   * Defaults to all of them, standard and custom. A list that is taken out again stays in force (the provider
   * keeps it) where the pool has no custom attributes.
   */
  writeAttributes?: string[];
}

/**
 * Without custom attributes nothing is said, as in the lab: Cognito grants every standard attribute.
 * With them Cognito would still grant the standard ones alone, so that all are said.
 */
export function resolveAttributePermissions(
  { readAttributes, writeAttributes }: AttributePermissions,
  signUp: Pick<ResolvedSignUp, "customAttributes">,
): AttributePermissions {
  const custom = customAttributes(signUp);
  if (custom.length === 0) return { readAttributes, writeAttributes };
  return {
    readAttributes: readAttributes ?? [...standardAttributes, ...verifiedFlags, ...custom],
    writeAttributes: writeAttributes ?? [...standardAttributes, ...custom],
  };
}

/** The pool's custom attributes as the API spells them. */
export function customAttributes(signUp: Pick<ResolvedSignUp, "customAttributes">): string[] {
  return Object.keys(signUp.customAttributes).map((name) => `custom:${name}`);
}

function writable(signUp: KnownSettings["signUp"]): string[] {
  return [...standardAttributes, ...customAttributes(signUp)];
}

function missing(attributes: string[], required: string[]): string[] {
  return required.filter((name) => !attributes.includes(name));
}

function uniqueRule(list: keyof AttributePermissions): Rule {
  return {
    id: `clients.${list}.unique`,
    path: `clients.*.${list}`,
    says: "must not name an attribute twice",
    source: "AWS: API_CreateUserPoolClient",
    holds: unique,
  };
}

/** Rules about attribute permissions. */
export const attributePermissionRules: Rule[] = [
  uniqueRule("readAttributes"),
  uniqueRule("writeAttributes"),
  {
    id: "clients.readAttributes.known",
    path: "clients.*.readAttributes[]",
    says: "must be an attribute of the pool: a standard one, or custom:<name> of signUp.customAttributes",
    source: "Seen: AWS refuses attributes that the pool doesn't have",
    holds: (name: string, { signUp }) => ["sub", ...verifiedFlags, ...writable(signUp)].includes(name),
  },
  {
    id: "clients.writeAttributes.known",
    path: "clients.*.writeAttributes[]",
    says:
      "must be an attribute that can be written: a standard one, or custom:<name> of signUp.customAttributes; " +
      "never sub, email_verified or phone_number_verified",
    source: "Seen: AWS refuses attributes that can't be written",
    holds: (name: string, { signUp }) => writable(signUp).includes(name),
  },
  {
    id: "clients.writeAttributes.required",
    path: "clients.*.writeAttributes",
    says: "must hold every required attribute",
    source: "Seen: AWS refuses a client that can't write a required attribute",
    holds: (names: string[], { signUp }) => missing(names, signUp.requiredAttributes).length === 0,
    detail: (names: string[], { signUp }) =>
      `missing: ${missing(names, signUp.requiredAttributes).join(", ")}`,
  },
];

/** The permissions as arguments of the provider. */
export function attributePermissionArgs(
  permissions: AttributePermissions,
): Partial<cognito.UserPoolClientArgs> {
  const { readAttributes, writeAttributes } = permissions;
  return { readAttributes, writeAttributes };
}
