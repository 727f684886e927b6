import type * as cognito from "@pulumi/aws/cognito";
import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import type { MfaMessages } from "../messaging/templates";

export const MfaEnforcement = {
  /** Nobody is asked for a second factor. */
  off: "off",
  /** Who has set up a second factor is asked for it. */
  optional: "optional",
  /** Everybody must set up a second factor. */
  required: "required",
} as const;
/** The page's "MFA enforcement". */
export type MfaEnforcement = (typeof MfaEnforcement)[keyof typeof MfaEnforcement];

export const MfaMethod = {
  /** An authenticator app. */
  totp: "totp",
  /** A code by text message; needs messaging.sms. */
  sms: "sms",
  /** A code by e-mail; needs messaging.email with provider ses. */
  email: "email",
} as const;
/** The page's "MFA methods". */
export type MfaMethod = (typeof MfaMethod)[keyof typeof MfaMethod];

/** Multi-factor authentication: Task 4 of the lab. */
export interface Mfa {
  /**
   * Whether a second factor is asked for: off, optional or required. Defaults to off, as in the lab.
   */
  enforcement?: MfaEnforcement;
  /**
   * The second factors on offer. Defaults to totp alone where MFA is optional or required.
   * Turning email on in a pool that also changes to Amazon SES takes two deployments, SES first.
   */
  methods?: MfaMethod[];
}

/** The page with its defaults. */
export function resolveMfa(args: Mfa = {}): Required<Mfa> {
  const { enforcement = MfaEnforcement.off } = args;
  const { methods = enforcement === MfaEnforcement.off ? [] : [MfaMethod.totp] } = args;
  return { enforcement, methods };
}

/** Rules of the page. */
export const mfaRules: Rule[] = [
  {
    id: "security.mfa.methods.off",
    path: "security.mfa.methods",
    says: "must be left out, or empty, while security.mfa.enforcement is off",
    source: "Seen: AWS refuses MFA OFF with a factor turned on",
    holds: (methods: MfaMethod[], { security }) =>
      security.mfa.enforcement !== MfaEnforcement.off || methods.length === 0,
  },
  {
    id: "security.mfa.methods.some",
    path: "security.mfa.methods",
    says: "must name at least one method while security.mfa.enforcement is optional or required",
    source: "Seen: AWS refuses MFA without a factor, after the pool was created",
    holds: (methods: MfaMethod[], { security }) =>
      security.mfa.enforcement === MfaEnforcement.off || methods.length > 0,
  },
  {
    id: "security.mfa.methods.unique",
    path: "security.mfa.methods",
    says: "must not name a method twice",
    source: "Cognito console: MFA methods are check boxes",
    holds: unique,
  },
];

const mfaConfiguration: Record<MfaEnforcement, string> = { off: "OFF", optional: "OPTIONAL", required: "ON" };

/** The page as arguments of the provider; the messages come from the message delivery page. */
export function mfaArgs(
  { enforcement, methods }: Required<Mfa>,
  messages: Required<MfaMessages>,
): cognito.UserPoolArgs {
  return {
    mfaConfiguration: mfaConfiguration[enforcement],
    ...(methods.includes(MfaMethod.totp) && { softwareTokenMfaConfiguration: { enabled: true } }),
    ...(methods.includes(MfaMethod.email) && {
      emailMfaConfiguration: { subject: messages.emailSubject, message: messages.emailMessage },
    }),
    ...(methods.includes(MfaMethod.sms) && { smsAuthenticationMessage: messages.smsMessage }),
  };
}
