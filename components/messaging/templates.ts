import type * as cognito from "@pulumi/aws/cognito";
import { length, text } from "../checks/bounds";
import type { Rule } from "../checks/rule";

export const VerificationMethod = {
  /** A code that the user types in. */
  code: "code",
  /** A link that the user follows; needs a domain. */
  link: "link",
} as const;
/** The page's "Verification type". */
export type VerificationMethod = (typeof VerificationMethod)[keyof typeof VerificationMethod];

/**
 * Messages that verify e-mail addresses and phone numbers. A text that is taken out again stays in the pool
 * (the provider keeps it): write the one that you want instead.
 */
export interface VerificationMessages {
  /**
   * Whether e-mail carries a code or a link. Defaults to code, as in the lab.
   */
  method?: VerificationMethod;
  /**
   * Subject of the e-mail with the code, 1 to 140 characters. Defaults to Cognito's own.
   */
  emailSubject?: string;
  /**
   * Body of the e-mail with the code, 6 to 20000 characters with `{####}` for the code. Defaults to Cognito's
   * own.
   */
  emailMessage?: string;
  /**
   * Subject of the e-mail with the link, 1 to 140 characters. Defaults to Cognito's own.
   */
  linkSubject?: string;
  /**
   * Body of the e-mail with the link, 6 to 20000 characters with `{##Verify##}` for the link and its text.
   * Defaults to Cognito's own.
   */
  linkMessage?: string;
  /**
   * The text message, 6 to 140 characters with `{####}` for the code. Defaults to Cognito's own.
   */
  smsMessage?: string;
}

/**
 * Messages that invite users whom an administrator creates. A text that is taken out again stays in the pool
 * (the provider keeps it): write the one that you want instead.
 */
export interface InvitationMessages {
  /**
   * Subject of the e-mail, 1 to 140 characters. Defaults to Cognito's own.
   */
  emailSubject?: string;
  /**
   * Body of the e-mail, 6 to 20000 characters with `{username}` and `{####}` for the temporary password.
   * Defaults to Cognito's own.
   */
  emailMessage?: string;
  /**
   * The text message, 6 to 140 characters with `{username}` and `{####}`. Defaults to Cognito's own.
   */
  smsMessage?: string;
}

/** Messages that carry the code of a second factor. */
export interface MfaMessages {
  /**
   * Subject of the e-mail, 1 to 140 characters. Defaults to "Your authentication code".
   */
  emailSubject?: string;
  /**
   * Body of the e-mail, 6 to 20000 characters with `{####}`. Defaults to "Your authentication code is
   * {####}."
   */
  emailMessage?: string;
  /**
   * The text message, 6 to 140 characters with `{####}`. Defaults to "Your authentication code is {####}."
   */
  smsMessage?: string;
}

/** The verification messages with their defaults. */
export type ResolvedVerificationMessages = VerificationMessages &
  Required<Pick<VerificationMessages, "method">>;

/** The verification messages with their defaults. */
export function resolveVerificationMessages(args: VerificationMessages = {}): ResolvedVerificationMessages {
  return { ...args, method: args.method ?? VerificationMethod.code };
}

/** The second factor's messages with their defaults. */
export function resolveMfaMessages(args: MfaMessages = {}): Required<MfaMessages> {
  const {
    emailSubject = "Your authentication code",
    emailMessage = "Your authentication code is {####}.",
    smsMessage = "Your authentication code is {####}.",
  } = args;
  return { emailSubject, emailMessage, smsMessage };
}

/** What every rule about a subject says. */
export const subjectSays = "must be 1 to 140 characters";
/** Whether the text may be an e-mail's subject. */
export const isSubject = text(1, 140, /^[\p{L}\p{M}\p{S}\p{N}\p{P} \t\n\v\f\r]+$/u);
/** Whether the text may be an e-mail's body. */
export const isBody = text(6, 20000, /^[\p{L}\p{M}\p{S}\p{N}\p{P} \t\n\v\f\r]+$/u);
const isSms = length(6, 140);
const code = "{####}";
const username = "{username}";

interface Text {
  says: string;
  holds(value: string): boolean;
}

const codeEmail: Text = {
  says: `must be 6 to 20000 characters with ${code}`,
  holds: (value) => isBody(value) && value.includes(code),
};
const codeSms: Text = {
  says: `must be 6 to 140 characters with ${code}`,
  holds: (value) => isSms(value) && /^.*\{####\}.*$/.test(value),
};
const subject: Text = { says: subjectSays, holds: isSubject };

const texts: Record<string, Text> = {
  "verification.emailSubject": subject,
  "verification.emailMessage": codeEmail,
  "verification.linkSubject": subject,
  "verification.linkMessage": {
    says: "must be 6 to 20000 characters with {##text##}, where text is that of the link",
    holds: (value) => isBody(value) && /\{##[^]*##\}/.test(value),
  },
  "verification.smsMessage": codeSms,
  "invitation.emailSubject": subject,
  "invitation.emailMessage": {
    says: `must be 6 to 20000 characters with ${username} and ${code}`,
    holds: (value) => isBody(value) && value.includes(username) && value.includes(code),
  },
  "invitation.smsMessage": {
    says: `must be 6 to 140 characters with ${username} and ${code}`,
    holds: (value) => isSms(value) && value.includes(username) && value.includes(code),
  },
  "mfa.emailSubject": subject,
  "mfa.emailMessage": codeEmail,
  "mfa.smsMessage": codeSms,
};

const customEmailTexts = Object.keys(texts).filter(
  (path) => !path.endsWith("smsMessage") && !path.startsWith("mfa"),
);

/** Rules about the messages. */
export const templateRules: Rule[] = [
  ...Object.entries(texts).map(([path, { says, holds }]) => ({
    id: `messaging.${path}.text`,
    path: `messaging.${path}`,
    says,
    source: "AWS: API_VerificationMessageTemplateType, API_MessageTemplateType, API_EmailMfaConfigType",
    holds,
  })),
  ...customEmailTexts.map((path): Rule => ({
    id: `messaging.${path}.provider`,
    path: `messaging.${path}`,
    says: "may be ignored while messaging.email.provider is cognito; ses sends texts of your own",
    source: "AWS: email settings for user pools",
    warning: true,
    holds: (_, { messaging }) => messaging.email.provider === "ses",
  })),
  {
    id: "messaging.verification.method.domain",
    path: "messaging.verification.method",
    says: "works only in a pool that has a domain, which the link leads to",
    source: "Inferred: the link's page is one of the domain's",
    warning: true,
    holds: (method: VerificationMethod, { domain }) => method !== "link" || domain !== undefined,
  },
];

/** The verification messages as arguments of the provider. */
export function verificationMessageArgs(messages: ResolvedVerificationMessages): cognito.UserPoolArgs {
  return {
    verificationMessageTemplate: {
      defaultEmailOption:
        messages.method === VerificationMethod.link ? "CONFIRM_WITH_LINK" : "CONFIRM_WITH_CODE",
      emailSubject: messages.emailSubject,
      emailMessage: messages.emailMessage,
      emailSubjectByLink: messages.linkSubject,
      emailMessageByLink: messages.linkMessage,
      smsMessage: messages.smsMessage,
    },
  };
}

/** Who may create users, and the invitation, as arguments of the provider. */
export function adminCreateUserArgs(
  selfRegistration: boolean,
  invitation: InvitationMessages,
): cognito.UserPoolArgs {
  const given = Object.values(invitation).some((message) => message !== undefined);
  return {
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: !selfRegistration,
      ...(given && { inviteMessageTemplate: invitation }),
    },
  };
}
