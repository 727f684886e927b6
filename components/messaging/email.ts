import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { isSesIdentityArn, sesIdentityArnSays, text } from "../checks/bounds";
import type { Rule } from "../checks/rule";

export const EmailProvider = {
  /** Send email with Cognito: up to 50 a day, from no-reply@verificationemail.com. */
  cognito: "cognito",
  /** Send email with Amazon SES, from an identity verified there. */
  ses: "ses",
} as const;
/** The page's "Email provider". */
export type EmailProvider = (typeof EmailProvider)[keyof typeof EmailProvider];

/** Email: Task 6 of the lab. */
export interface Email {
  /**
   * Who sends: cognito or ses. Defaults to cognito, as in the lab, which sends at most 50 messages a day.
   */
  provider?: EmailProvider;
  /**
   * ARN of the identity verified in Amazon SES; needed with provider ses. Its region is the SES region.
   */
  identityArn?: Input<string>;
  /**
   * The FROM address, `name@example.com` or `Name <name@example.com>`; for provider ses. Defaults to the
   * identity's.
   */
  from?: Input<string>;
  /**
   * The REPLY-TO address. Defaults to none.
   */
  replyTo?: Input<string>;
  /**
   * Name of the SES configuration set applied to each message. Defaults to none.
   */
  configurationSet?: Input<string>;
}

/** The page with its defaults. */
export type ResolvedEmail = Email & Required<Pick<Email, "provider">>;

/** The page with its defaults. */
export function resolveEmail(args: Email = {}): ResolvedEmail {
  return { ...args, provider: args.provider ?? EmailProvider.cognito };
}

const configurationType = "AWS: API_EmailConfigurationType";

/** Rules of the page. */
export const emailRules: Rule[] = [
  {
    id: "messaging.email.provider.identity",
    path: "messaging.email.provider",
    says: "needs messaging.email.identityArn to send with Amazon SES",
    source: configurationType,
    holds: (provider: EmailProvider, { messaging }) =>
      provider !== "ses" || messaging.email.identityArn !== undefined,
  },
  {
    id: "messaging.email.identityArn.arn",
    path: "messaging.email.identityArn",
    says: sesIdentityArnSays,
    source: configurationType,
    holds: isSesIdentityArn,
  },
  {
    id: "messaging.email.from.provider",
    path: "messaging.email.from",
    says: "needs messaging.email.provider ses: Cognito sends from its own address",
    source: "Seen: AWS refuses a FROM address with COGNITO_DEFAULT",
    presence: true,
    holds: (_, { messaging }) => messaging.email.provider === "ses",
  },
  {
    id: "messaging.email.replyTo.address",
    path: "messaging.email.replyTo",
    says: "must be an e-mail address",
    source: configurationType,
    holds: (address: string) => /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u.test(address),
  },
  {
    id: "messaging.email.configurationSet.name",
    path: "messaging.email.configurationSet",
    says: "must be 1 to 64 letters, digits, _ and -",
    source: configurationType,
    holds: text(1, 64, /^[\w-]+$/),
  },
];

/** The page as arguments of the provider. */
export function emailArgs(email: ResolvedEmail): cognito.UserPoolArgs {
  return {
    emailConfiguration: {
      emailSendingAccount: email.provider === EmailProvider.ses ? "DEVELOPER" : "COGNITO_DEFAULT",
      sourceArn: email.identityArn,
      fromEmailAddress: email.from,
      replyToEmailAddress: email.replyTo,
      configurationSet: email.configurationSet,
    },
  };
}
