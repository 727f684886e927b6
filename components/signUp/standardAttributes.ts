import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { ResolvedSignIn, hasUsername, signInAttributes } from "../signIn/signIn";
import { type AttributeValue, valueSchema } from "./attributeValue";

export const StandardAttribute = {
  address: "address",
  birthdate: "birthdate",
  email: "email",
  family_name: "family_name",
  gender: "gender",
  given_name: "given_name",
  locale: "locale",
  middle_name: "middle_name",
  name: "name",
  nickname: "nickname",
  phone_number: "phone_number",
  picture: "picture",
  preferred_username: "preferred_username",
  profile: "profile",
  updated_at: "updated_at",
  website: "website",
  zoneinfo: "zoneinfo",
} as const;
/** The standard attributes of OpenID Connect that users can have. */
export type StandardAttribute = (typeof StandardAttribute)[keyof typeof StandardAttribute];

/** The standard attributes, in the order of the alphabet. */
export const standardAttributes: readonly StandardAttribute[] = Object.values(StandardAttribute);

/** The two attributes that tell whether another was verified: clients may read them, never write. */
export const verifiedFlags = ["email_verified", "phone_number_verified"] as const;

const labAttributes: StandardAttribute[] = ["name", "preferred_username", "phone_number"];

/**
 * The default leaves out preferred_username where it is an alias, which AWS doesn't let be required.
 * What people sign in with is required of them, whether it was named or not, where that is one attribute.
 * Only of a pool that exists, and is adopted, a list says all: that one can't be changed, and the API makes
 * pools whose sign-in attribute isn't required.
 */
export function resolveRequiredAttributes(
  written: StandardAttribute[] | undefined,
  signIn: ResolvedSignIn,
  exists = false,
): StandardAttribute[] {
  if (exists && written !== undefined) return written;
  const list =
    written ?? labAttributes.filter((name) => !(name === "preferred_username" && signIn.preferredUsername));
  const attributes = hasUsername(signIn) ? [] : signInAttributes(signIn);
  return attributes.length === 1 && !list.includes(attributes[0]) ? [...list, attributes[0]] : list;
}

/** Rules about required attributes. */
export const requiredAttributeRules: Rule[] = [
  {
    id: "signUp.requiredAttributes.unique",
    path: "signUp.requiredAttributes",
    says: "must not name an attribute twice",
    source: "AWS: API_CreateUserPool, Schema",
    holds: unique,
  },
  {
    id: "signUp.requiredAttributes.alias",
    path: "signUp.requiredAttributes",
    says: "must not hold preferred_username while people can sign in with it (signIn.preferredUsername)",
    source: "AWS: user pool attributes, customizing sign-in attributes",
    holds: (required: StandardAttribute[], { signIn }) =>
      !signIn.preferredUsername || !required.includes("preferred_username"),
  },
];

/** What the standard attributes hold that aren't texts of any length, with Cognito's own bounds. */
export const standardValues: Readonly<Record<string, AttributeValue>> = {
  birthdate: { type: "string", min: 10, max: 10 },
  updated_at: { type: "number", min: 0 },
  email_verified: { type: "boolean" },
  phone_number_verified: { type: "boolean" },
};

const anyText: AttributeValue = { type: "string", min: 0, max: 2048 };

/** A required attribute's schema entry, with the very bounds that Cognito has: others differ for ever. */
export function requiredAttributeSchema(name: StandardAttribute) {
  const entry = { name, developerOnlyAttribute: false, mutable: true, required: true };
  return { ...entry, ...valueSchema(standardValues[name] ?? anyText) };
}
