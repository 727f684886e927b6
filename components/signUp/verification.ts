import type * as cognito from "@pulumi/aws/cognito";
import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { ResolvedSignIn, signInAttributes } from "../signIn/signIn";

export const VerifiedAttribute = {
  /** A code by e-mail. */
  email: "email",
  /** A code by text message; needs messaging.sms. */
  phone_number: "phone_number",
} as const;
/** The page's "Attribute verification and user account confirmation". */
export type VerifiedAttribute = (typeof VerifiedAttribute)[keyof typeof VerifiedAttribute];

/** The default: what users sign in with, and email where that is neither. */
export function resolveVerify(
  verify: VerifiedAttribute[] | undefined,
  signIn: ResolvedSignIn,
): VerifiedAttribute[] {
  if (verify !== undefined) return verify;
  const attributes = signInAttributes(signIn);
  return attributes.length > 0 ? attributes : [VerifiedAttribute.email];
}

/** Rules about verification. */
export const verificationRules: Rule[] = [
  {
    id: "signUp.verify.unique",
    path: "signUp.verify",
    says: "must not name an attribute twice",
    source: "AWS: API_CreateUserPool, AutoVerifiedAttributes",
    holds: unique,
  },
  {
    id: "signUp.verify.sms",
    path: "signUp.verify",
    says: "needs messaging.sms to verify phone numbers; `sms: {}` makes the role for it",
    source: "Seen: AWS refuses to verify phone_number without an SMS configuration",
    holds: (verify: VerifiedAttribute[], { messaging }) =>
      !verify.includes("phone_number") || messaging.sms !== undefined,
  },
];

/**
 * What is verified as arguments of the provider. Without anything to keep, no update settings are sent:
 * the provider reads back an empty block as none.
 */
export function verificationArgs(verify: VerifiedAttribute[], keepOriginal: boolean): cognito.UserPoolArgs {
  return {
    autoVerifiedAttributes: verify,
    ...(keepOriginal &&
      verify.length > 0 && {
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: verify },
      }),
  };
}
