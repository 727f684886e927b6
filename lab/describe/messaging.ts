import { EmailProvider, emailArgs } from "../../components/messaging/email";
import type { Messaging } from "../../components/messaging/messaging";
import { VerificationMethod, verificationMessageArgs } from "../../components/messaging/templates";
import { choiceOf } from "./choice";
import { type LiveUserPool, plain } from "./live";

/** Task 6, from a live pool. */
export function describeMessaging(pool: LiveUserPool): Messaging {
  const { emailConfiguration: email = {}, smsConfiguration: sms } = pool;
  const { verificationMessageTemplate: verification = {}, emailMfaConfiguration: emailMfa } = pool;
  const accountOf = (provider: EmailProvider) =>
    plain(emailArgs({ provider })).emailConfiguration?.emailSendingAccount;
  const optionOf = (method: VerificationMethod) =>
    plain(verificationMessageArgs({ method })).verificationMessageTemplate?.defaultEmailOption;
  return {
    email: {
      provider: choiceOf(EmailProvider, accountOf, email.emailSendingAccount),
      identityArn: email.sourceArn,
      from: email.fromEmailAddress,
      replyTo: email.replyToEmailAddress,
      configurationSet: email.configurationSet,
    },
    sms: sms && { roleArn: sms.snsCallerArn, externalId: sms.externalId, region: sms.snsRegion },
    verification: {
      method: choiceOf(VerificationMethod, optionOf, verification.defaultEmailOption),
      emailSubject: verification.emailSubject,
      emailMessage: verification.emailMessage,
      linkSubject: verification.emailSubjectByLink,
      linkMessage: verification.emailMessageByLink,
      smsMessage: verification.smsMessage,
    },
    invitation: pool.adminCreateUserConfig?.inviteMessageTemplate,
    mfa: {
      emailSubject: emailMfa?.subject,
      emailMessage: emailMfa?.message,
      smsMessage: pool.smsAuthenticationMessage,
    },
  };
}
