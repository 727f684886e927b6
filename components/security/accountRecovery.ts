import type * as cognito from "@pulumi/aws/cognito";
import type { Rule } from "../checks/rule";
import { VerifiedAttribute } from "../signUp/verification";
import { Mfa, MfaMethod } from "./mfa";

export const AccountRecovery = {
  /** By e-mail. */
  email_only: "email_only",
  /** By text message. */
  sms_only: "sms_only",
  /** By e-mail if available, otherwise by text message. */
  email_or_sms: "email_or_sms",
  /** By text message if available, otherwise by e-mail. */
  sms_or_email: "sms_or_email",
  /** The same, also for users who have text messages as second factor; can be chosen at creation only. */
  sms_or_email_despite_mfa: "sms_or_email_despite_mfa",
  /** Not by users themselves: administrators reset passwords. */
  off: "off",
} as const;
/** The page's "Self-service account recovery": how users who forgot the password get a code. */
export type AccountRecovery = (typeof AccountRecovery)[keyof typeof AccountRecovery];

/** The default follows what is verified; it avoids SMS where SMS is a second factor, which AWS may refuse. */
export function resolveAccountRecovery(
  choice: AccountRecovery | undefined,
  verify: VerifiedAttribute[],
  mfa: Required<Mfa>,
): AccountRecovery {
  if (choice !== undefined) return choice;
  const email = verify.includes(VerifiedAttribute.email);
  const phone = verify.includes(VerifiedAttribute.phone_number);
  if (email && phone) {
    return mfa.methods.includes(MfaMethod.sms) ? AccountRecovery.email_only : AccountRecovery.email_or_sms;
  }
  if (email) return AccountRecovery.email_only;
  return phone ? AccountRecovery.sms_only : AccountRecovery.off;
}

/** Rules about recovery, and what it has to do with second factors. */
export const accountRecoveryRules: Rule[] = [
  {
    id: "security.accountRecovery.smsMfa",
    path: "security.accountRecovery",
    says: "must not be sms_only while text messages are a second factor (security.mfa.methods)",
    source: "AWS: user pool MFA, account recovery and MFA message delivery",
    holds: (recovery: AccountRecovery, { security }) =>
      recovery !== "sms_only" || !security.mfa.methods.includes("sms"),
  },
  {
    id: "security.accountRecovery.emailMfa",
    path: "security.accountRecovery",
    says: "must not be email_only while e-mail is a second factor (security.mfa.methods)",
    source: "AWS: user pool MFA, account recovery and MFA message delivery",
    holds: (recovery: AccountRecovery, { security }) =>
      recovery !== "email_only" || !security.mfa.methods.includes("email"),
  },
  {
    id: "security.accountRecovery.smsMfaEither",
    path: "security.accountRecovery",
    says: "may be refused by AWS while text messages are a second factor; email_only is safe",
    source: "Seen: refused in one report, deployed in another",
    warning: true,
    holds: (recovery: AccountRecovery, { security }) =>
      !(recovery === "email_or_sms" || recovery === "sms_or_email") || !security.mfa.methods.includes("sms"),
  },
  {
    id: "security.accountRecovery.sms",
    path: "security.accountRecovery",
    says: "sends no text message without messaging.sms; `sms: {}` makes the role for it",
    source: "Seen: AWS accepts SMS recovery without an SMS configuration",
    warning: true,
    holds: (recovery: AccountRecovery, { messaging }) =>
      !recovery.includes("sms") || messaging.sms !== undefined,
  },
  {
    id: "security.accountRecovery.despiteMfa",
    path: "security.accountRecovery",
    says: "takes effect only where the pool is created with it; a pool that exists keeps what it has",
    source: "Provider: the removal of accountRecoverySetting is suppressed",
    warning: true,
    holds: (recovery: AccountRecovery) => recovery !== "sms_or_email_despite_mfa",
  },
];

const email = "verified_email";
const phone = "verified_phone_number";
const mechanisms: Record<AccountRecovery, string[]> = {
  email_only: [email],
  sms_only: [phone],
  email_or_sms: [email, phone],
  sms_or_email: [phone, email],
  sms_or_email_despite_mfa: [],
  off: ["admin_only"],
};

/** The choice as arguments of the provider; an empty block would break later updates, so none is sent. */
export function accountRecoveryArgs(recovery: AccountRecovery): cognito.UserPoolArgs {
  const names = mechanisms[recovery];
  if (names.length === 0) return {};
  return {
    accountRecoverySetting: {
      recoveryMechanisms: names.map((name, index) => ({ name, priority: index + 1 })),
    },
  };
}
