import { AttributeType } from "../../components/signUp/attributeValue";
import { type CustomAttribute, customAttributeSchema } from "../../components/signUp/customAttributes";
import type { SignUp } from "../../components/signUp/signUp";
import { StandardAttribute } from "../../components/signUp/standardAttributes";
import { type VerifiedAttribute, verificationArgs } from "../../components/signUp/verification";
import { choiceOf } from "./choice";
import type { LiveUserPool } from "./live";

type Schema = NonNullable<LiveUserPool["schemas"]>[number];

const isStandard = (name: string): name is StandardAttribute => name in StandardAttribute;

/** Task 5, from a live pool. */
export function describeSignUp(pool: LiveUserPool): SignUp {
  const { schemas = [], autoVerifiedAttributes = [] } = pool;
  const verify = autoVerifiedAttributes as VerifiedAttribute[];
  const required = schemas.filter((entry) => entry.required).map(({ name }) => name);
  const custom = schemas.filter(({ name }) => !isStandard(name));
  return {
    selfRegistration: !pool.adminCreateUserConfig?.allowAdminCreateUserOnly,
    verify,
    keepOriginalUntilVerified: choiceOf(
      [true, false],
      (keep) => verificationArgs(verify, keep).userAttributeUpdateSettings,
      pool.userAttributeUpdateSettings,
    ),
    requiredAttributes: required.filter(isStandard),
    customAttributes: Object.fromEntries(custom.map((entry) => [entry.name, customAttribute(entry)])),
  };
}

function customAttribute(entry: Schema): CustomAttribute {
  const { stringAttributeConstraints: text, numberAttributeConstraints: number } = entry;
  const typeOf = (type: AttributeType) => customAttributeSchema("", { type, mutable: true });
  return {
    type: choiceOf(AttributeType, (type) => typeOf(type).attributeDataType, entry.attributeDataType),
    min: bound(text?.minLength ?? number?.minValue),
    max: bound(text?.maxLength ?? number?.maxValue),
    mutable: entry.mutable,
  };
}

function bound(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
