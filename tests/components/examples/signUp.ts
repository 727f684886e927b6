import type { CognitoUserPoolArgs, CustomAttribute } from "../../../components";
import { type RuleExample, sms, withUsername } from "./ruleExample";

const custom = (name: string, attribute: CustomAttribute): CognitoUserPoolArgs => ({
  signUp: { customAttributes: { [name]: attribute } },
});

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, {}]));

/** Examples of the rules about the sign-up page, by rule id. */
export const signUpExamples: Record<string, RuleExample> = {
  "signUp.verify.unique": {
    breaks: { signUp: { verify: ["email", "email"] } },
    passes: { signUp: { verify: ["email"] } },
  },
  "signUp.verify.sms": {
    breaks: { signUp: { verify: ["phone_number"] }, security: { accountRecovery: "off" } },
    passes: { signUp: { verify: ["phone_number"] }, messaging: { sms } },
  },
  "signUp.requiredAttributes.unique": {
    breaks: { signUp: { requiredAttributes: ["name", "name"] } },
    passes: { signUp: { requiredAttributes: ["name", "nickname"] } },
  },
  "signUp.requiredAttributes.alias": {
    breaks: {
      signIn: { ...withUsername, preferredUsername: true },
      signUp: { requiredAttributes: ["preferred_username"] },
    },
    passes: { signIn: withUsername, signUp: { requiredAttributes: ["preferred_username"] } },
  },
  "signUp.customAttributes.name": {
    breaks: custom("a".repeat(21), {}),
    passes: custom("a".repeat(20), {}),
    at: `signUp.customAttributes.${"a".repeat(21)}`,
  },
  "signUp.customAttributes.prefix": {
    breaks: custom("custom:plan", {}),
    passes: custom("custom_plan", {}),
    at: 'signUp.customAttributes["custom:plan"]',
  },
  "signUp.customAttributes.standard": {
    breaks: custom("email", {}),
    passes: custom("eMail", {}),
    at: "signUp.customAttributes.email",
  },
  "signUp.customAttributes.count": {
    breaks: { signUp: { customAttributes: many(47) } },
    passes: { signUp: { customAttributes: many(46) } },
  },
  "signUp.customAttributes.bounds": {
    breaks: custom("vip", { type: "boolean", max: 1 }),
    passes: custom("vip", { type: "number", max: 1 }),
    at: "signUp.customAttributes.vip",
  },
  "signUp.customAttributes.string": {
    breaks: custom("plan", { max: 2049 }),
    passes: custom("plan", { max: 2048 }),
    at: "signUp.customAttributes.plan",
  },
  "signUp.customAttributes.number": {
    breaks: custom("plan", { type: "number", max: Number.MAX_SAFE_INTEGER + 1 }),
    passes: custom("plan", { type: "number", max: Number.MAX_SAFE_INTEGER }),
    at: "signUp.customAttributes.plan",
  },
  "signUp.customAttributes.order": {
    breaks: custom("plan", { min: 5, max: 4 }),
    passes: custom("plan", { min: 5, max: 5 }),
    at: "signUp.customAttributes.plan",
  },
};
