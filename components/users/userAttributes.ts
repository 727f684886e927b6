import { customAttributes } from "../app/attributePermissions";
import { length } from "../checks/bounds";
import type { KnownSettings, Rule } from "../checks/rule";
import { hasUsername, signInAttributes } from "../signIn/signIn";
import { type AttributeValue, isValueOf } from "../signUp/attributeValue";
import { standardAttributes, standardValues, verifiedFlags } from "../signUp/standardAttributes";

/** Whether a text looks like an e-mail address, or like a phone number in E.164 form. */
export const looks = {
  email: (name: string) => /^[^@\s]+@[^@\s]+$/.test(name),
  phone_number: (name: string) => /^\+\d{1,15}$/.test(name),
};

/** Whether people's user names are such addresses, and this is one. */
export function isNamedBy(
  attribute: keyof typeof looks,
  name: string,
  signIn: KnownSettings["signIn"],
): boolean {
  return !hasUsername(signIn) && looks[attribute](name);
}

function valueOf(name: string, { customAttributes }: KnownSettings["signUp"]): AttributeValue | undefined {
  if (Object.hasOwn(standardValues, name)) return standardValues[name];
  return Object.entries(customAttributes).find(([own]) => name === `custom:${own}`)?.[1];
}

/** Rules about the attributes of users. */
export const userAttributeRules: Rule[] = [
  {
    id: "users.attributes.name",
    path: "users.*.attributes.*",
    says: "must be left out, or be the user name, where people sign in with it",
    source: "Seen: AWS refuses another (jagregory/cognito-local, issue 102)",
    holds: (value: string, { signIn }, [name, attribute]) => {
      const same = signIn.caseSensitive ? value === name : value.toLowerCase() === name.toLowerCase();
      return (
        same || !signInAttributes(signIn).some((one) => one === attribute && isNamedBy(one, name, signIn))
      );
    },
  },
  {
    id: "users.attributes.known",
    path: "users.*.attributes.*",
    says: "must be an attribute of the pool: a standard one, or custom:<name> of signUp.customAttributes",
    source: "Seen: AWS refuses attributes that the pool doesn't have",
    presence: true,
    holds: (_, { signUp }, [, name]) =>
      [...standardAttributes, ...verifiedFlags, ...customAttributes(signUp)].includes(name),
  },
  {
    id: "users.attributes.length",
    path: "users.*.attributes.*",
    says: "must be at most 2048 characters",
    source: "AWS: API_AttributeType",
    holds: length(0, 2048),
  },
  {
    id: "users.attributes.email",
    path: "users.*.attributes.*",
    says: "must be an e-mail address where it is the attribute email",
    source: "Seen: AWS answers Invalid email address format",
    holds: (value: string, _, [, name]) => name !== "email" || looks.email(value),
  },
  {
    id: "users.attributes.phone_number",
    path: "users.*.attributes.*",
    says: "must be a phone number in E.164 form, +15555550100, where it is the attribute phone_number",
    source: "Seen: AWS answers Invalid phone number format",
    holds: (value: string, _, [, name]) => name !== "phone_number" || looks.phone_number(value),
  },
  {
    id: "users.attributes.value",
    path: "users.*.attributes.*",
    says: "must be of the type and within the bounds that the pool has for the attribute",
    source:
      "AWS: API_SchemaAttributeType; Attributes did not conform to the schema (amplify-flutter, issue 2034)",
    holds: (value: string, { signUp }, [, name]) => {
      const attribute = valueOf(name, signUp);
      return attribute === undefined || isValueOf(attribute, value);
    },
    detail: (_, { signUp }, [, name]) => {
      const { type, min, max } = valueOf(name, signUp) as AttributeValue;
      const bounds = Object.entries({ min, max }).filter(([, bound]) => bound !== undefined);
      return [type, ...bounds.map(([bound, at]) => `${bound} ${at}`)].join(", ");
    },
  },
];
