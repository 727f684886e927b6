import type * as cognito from "@pulumi/aws/cognito";
import { unique } from "../checks/bounds";
import type { KnownSettings, Rule } from "../checks/rule";
import { Tier } from "../pool";

export const FirstFactor = {
  /** A password; always among them. */
  password: "password",
  /** A code by e-mail. */
  email_otp: "email_otp",
  /** A code by text message; needs messaging.sms. */
  sms_otp: "sms_otp",
  /** A passkey: the fingerprint, face or PIN of a device, or a security key. */
  web_authn: "web_authn",
} as const;
/** What a sign-in may begin with (AllowedFirstAuthFactors). */
export type FirstFactor = (typeof FirstFactor)[keyof typeof FirstFactor];

const mfaRequired = ({ security }: KnownSettings) => security.mfa.enforcement === "required";
const isOtp = (factor: FirstFactor) => factor === "email_otp" || factor === "sms_otp";
const isPassword = (factor: FirstFactor) => factor === "password";

/** Rules about first factors; those that look at other pages are here too, since all begin with a factor. */
export const firstFactorRules: Rule[] = [
  {
    id: "signIn.firstFactors.password",
    path: "signIn.firstFactors",
    says: "must hold password, whatever else there is",
    source: "AWS: aws-cdk, cognito.AllowedFirstAuthFactors.password",
    holds: (factors: FirstFactor[]) => factors.includes("password"),
  },
  {
    id: "signIn.firstFactors.unique",
    path: "signIn.firstFactors",
    says: "must not name a factor twice",
    source: "AWS: API_SignInPolicyType",
    holds: unique,
  },
  {
    id: "signIn.firstFactors.tier",
    path: "signIn.firstFactors",
    says: "needs tier essentials or plus for anything but password",
    source: "AWS: API_SignInPolicyType",
    holds: (factors: FirstFactor[], { tier }) => tier !== Tier.lite || factors.every(isPassword),
  },
  {
    id: "signIn.firstFactors.otpMfa",
    path: "signIn.firstFactors",
    says: "must not hold email_otp or sms_otp while security.mfa.enforcement is required; optional is fine",
    source: "Seen: AWS refuses one-time passwords as first factors with MFA ON",
    holds: (factors: FirstFactor[], settings) => !mfaRequired(settings) || !factors.some(isOtp),
  },
  {
    id: "signIn.firstFactors.webAuthnMfa",
    path: "signIn.firstFactors",
    says:
      "must not hold web_authn while security.mfa.enforcement is required: AWS wants passkeys to count as " +
      "multi-factor then, which the AWS provider can't set yet; optional is fine",
    source: "Seen: terraform-provider-aws issue 50110, WebAuthnConfiguration.FactorConfiguration",
    holds: (factors: FirstFactor[], settings) => !mfaRequired(settings) || !factors.includes("web_authn"),
  },
  {
    id: "signIn.firstFactors.sms",
    path: "signIn.firstFactors",
    says: "needs messaging.sms for sms_otp; `sms: {}` makes the role for it",
    source: "AWS: user pool SMS settings",
    holds: (factors: FirstFactor[], { messaging }) =>
      !factors.includes("sms_otp") || messaging.sms !== undefined,
  },
  {
    id: "signIn.firstFactors.emailQuota",
    path: "signIn.firstFactors",
    says:
      "sends a mail at every sign-in by email_otp, and Cognito's own e-mail ends at 50 a day; " +
      "with messaging.email.provider ses it doesn't",
    source:
      "AWS: quotas in Amazon Cognito, e-mails a day; e-mail codes as first factor don't need Amazon SES",
    warning: true,
    holds: (factors: FirstFactor[], { messaging }) =>
      !factors.includes("email_otp") || messaging.email.provider === "ses",
  },
  {
    id: "signIn.firstFactors.userAuth",
    path: "signIn.firstFactors",
    says: "needs a client with user_auth among its authFlows, or nobody is offered anything but a password",
    source: "AWS: authentication flows, choice-based sign-in",
    warning: true,
    holds: (factors: FirstFactor[], { clients }) => {
      const all = Object.values(clients);
      return (
        factors.every(isPassword) ||
        all.length === 0 ||
        all.some(({ authFlows }) => authFlows.includes("user_auth"))
      );
    },
  },
];

const authFactors: Record<FirstFactor, string> = {
  password: "PASSWORD",
  email_otp: "EMAIL_OTP",
  sms_otp: "SMS_OTP",
  web_authn: "WEB_AUTHN",
};

/**
 * First factors as arguments of the provider. Always sent, since the provider keeps what is left out, but for
 * the lite plan, which has no sign-in policy.
 */
export function firstFactorArgs(factors: FirstFactor[], tier: Tier): cognito.UserPoolArgs {
  if (tier === Tier.lite) return {};
  return { signInPolicy: { allowedFirstAuthFactors: factors.map((factor) => authFactors[factor]) } };
}
