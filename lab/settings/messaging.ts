import type { PoolPicture } from "../picture";
import type { Setting, SettingsPage } from "./setting";
import { facts, inWords } from "./words";

const providerWords: Record<string, string> = {
  COGNITO_DEFAULT: "Send email with Cognito",
  DEVELOPER: "Send email with Amazon SES",
};

const verificationWords: Record<string, string> = {
  CONFIRM_WITH_CODE: "Code",
  CONFIRM_WITH_LINK: "Link",
};

const settings: Setting[] = [
  {
    label: "Email provider",
    argument: "messaging.email.provider",
    read: ({ pool }) =>
      inWords(providerWords, pool.EmailConfiguration?.EmailSendingAccount ?? "COGNITO_DEFAULT"),
  },
  {
    label: "SES verified identity",
    argument: "messaging.email.identityArn",
    read: ({ pool }) => pool.EmailConfiguration?.SourceArn,
  },
  {
    label: "FROM sender name or address",
    argument: "messaging.email.from",
    read: ({ pool }) => pool.EmailConfiguration?.From,
  },
  {
    label: "REPLY-TO email address",
    argument: "messaging.email.replyTo",
    read: ({ pool }) => pool.EmailConfiguration?.ReplyToEmailAddress,
  },
  {
    label: "SES configuration set",
    argument: "messaging.email.configurationSet",
    read: ({ pool }) => pool.EmailConfiguration?.ConfigurationSet,
  },
  {
    label: "IAM role for SMS",
    argument: "messaging.sms.roleArn",
    remark: "A pool that sends SMS can't stop having a role for it.",
    read: (picture) => sms(picture)?.SnsCallerArn,
  },
  {
    label: "External ID for SMS",
    argument: "messaging.sms.externalId",
    read: (picture) => sms(picture)?.ExternalId,
  },
  {
    label: "SNS region",
    argument: "messaging.sms.region",
    read: (picture) => sms(picture)?.SnsRegion,
  },
  {
    label: "End User Messaging SMS",
    read: (picture) => facts(sms(picture)?.EumsSms),
  },
  {
    label: "Verification type",
    argument: "messaging.verification.method",
    read: ({ pool }) =>
      inWords(verificationWords, pool.VerificationMessageTemplate?.DefaultEmailOption ?? "CONFIRM_WITH_CODE"),
  },
  // The pool's EmailVerificationSubject, EmailVerificationMessage and SmsVerificationMessage are older
  // names of the template's members.
  message(
    "Verification email subject",
    "verification.emailSubject",
    ({ pool }) => pool.VerificationMessageTemplate?.EmailSubject ?? pool.EmailVerificationSubject,
  ),
  message(
    "Verification email message",
    "verification.emailMessage",
    ({ pool }) => pool.VerificationMessageTemplate?.EmailMessage ?? pool.EmailVerificationMessage,
  ),
  message(
    "Verification link subject",
    "verification.linkSubject",
    ({ pool }) => pool.VerificationMessageTemplate?.EmailSubjectByLink,
  ),
  message(
    "Verification link message",
    "verification.linkMessage",
    ({ pool }) => pool.VerificationMessageTemplate?.EmailMessageByLink,
  ),
  message(
    "Verification SMS message",
    "verification.smsMessage",
    ({ pool }) => pool.VerificationMessageTemplate?.SmsMessage ?? pool.SmsVerificationMessage,
  ),
  message(
    "Invitation email subject",
    "invitation.emailSubject",
    ({ pool }) => pool.AdminCreateUserConfig?.InviteMessageTemplate?.EmailSubject,
  ),
  message(
    "Invitation email message",
    "invitation.emailMessage",
    ({ pool }) => pool.AdminCreateUserConfig?.InviteMessageTemplate?.EmailMessage,
  ),
  message(
    "Invitation SMS message",
    "invitation.smsMessage",
    ({ pool }) => pool.AdminCreateUserConfig?.InviteMessageTemplate?.SMSMessage,
  ),
  message("MFA email subject", "mfa.emailSubject", ({ mfa }) => mfa.EmailMfaConfiguration?.Subject),
  message("MFA email message", "mfa.emailMessage", ({ mfa }) => mfa.EmailMfaConfiguration?.Message),
  // The pool's SmsAuthenticationMessage is an older name of the MFA configuration's.
  message(
    "MFA SMS message",
    "mfa.smsMessage",
    ({ pool, mfa }) => mfa.SmsMfaConfiguration?.SmsAuthenticationMessage ?? pool.SmsAuthenticationMessage,
  ),
];

/** Step 4 of the wizard. */
export const messaging: SettingsPage = {
  title: "Step 4: Configure message delivery",
  task: 6,
  sections: [settings],
};

/** A text; where none is given, Cognito sends its own. */
function message(label: string, argument: string, read: Setting["read"]): Setting {
  return { label, argument: `messaging.${argument}`, read };
}

function sms({ pool, mfa }: PoolPicture) {
  return pool.SmsConfiguration ?? mfa.SmsMfaConfiguration?.SmsConfiguration;
}
