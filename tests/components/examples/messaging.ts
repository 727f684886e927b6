import { type RuleExample, identityArn, roleArn, ses } from "./ruleExample";

/** A member of messaging, sent by Amazon SES, which takes texts of one's own. */
const message = (kind: string, member: string, breaks: string, passes: string): RuleExample => ({
  breaks: { messaging: { email: ses, [kind]: { [member]: breaks } } },
  passes: { messaging: { email: ses, [kind]: { [member]: passes } } },
});

const ownText = (kind: string, member: string, text: string): RuleExample => ({
  breaks: { messaging: { [kind]: { [member]: text } } },
  passes: { messaging: { email: ses, [kind]: { [member]: text } } },
});

/** Examples of the rules about message delivery, by rule id. */
export const messagingExamples: Record<string, RuleExample> = {
  "messaging.email.provider.identity": {
    breaks: { messaging: { email: { provider: "ses" } } },
    passes: { messaging: { email: { provider: "cognito" } } },
  },
  "messaging.email.identityArn.arn": {
    breaks: { messaging: { email: { identityArn: "identity/example.com" } } },
    passes: { messaging: { email: { identityArn } } },
  },
  "messaging.email.from.provider": {
    breaks: { messaging: { email: { from: "a@example.com", identityArn } } },
    passes: { messaging: { email: { from: "a@example.com", ...ses } } },
  },
  "messaging.email.replyTo.address": message("email", "replyTo", "@", "a@b"),
  "messaging.email.configurationSet.name": message("email", "configurationSet", "my set", "my-set_1"),
  "messaging.sms.roleArn.arn": {
    breaks: { messaging: { sms: { roleArn: "role/r", externalId: "id" } } },
    passes: { messaging: { sms: { roleArn, externalId: "id" } } },
  },
  "messaging.sms.roleArn.externalId": {
    breaks: { messaging: { sms: { roleArn } } },
    passes: { messaging: { sms: { externalId: "id" } } },
  },
  "messaging.sms.externalId.text": message("sms", "externalId", "an id", "an-id"),
  "messaging.sms.region.text": message("sms", "region", "east", "us-e1"),
  "messaging.verification.emailSubject.text": message("verification", "emailSubject", "", "!"),
  "messaging.verification.emailMessage.text": message("verification", "emailMessage", "{###}", "{####}"),
  "messaging.verification.linkSubject.text": message("verification", "linkSubject", "", "!"),
  "messaging.verification.linkMessage.text": message("verification", "linkMessage", "{## ##", "{##a##}"),
  "messaging.verification.smsMessage.text": message("verification", "smsMessage", "{## ##}", "{####}"),
  "messaging.invitation.emailSubject.text": message("invitation", "emailSubject", "", "!"),
  "messaging.invitation.emailMessage.text": message(
    "invitation",
    "emailMessage",
    "{user}{####}",
    "{username}{####}",
  ),
  "messaging.invitation.smsMessage.text": message("invitation", "smsMessage", "{####}", "{####}{username}"),
  "messaging.mfa.emailSubject.text": message("mfa", "emailSubject", "", "!"),
  "messaging.mfa.emailMessage.text": message("mfa", "emailMessage", "#### please", "{####}"),
  "messaging.mfa.smsMessage.text": message("mfa", "smsMessage", "two\nlines {###}", "{####}"),
  "messaging.verification.emailSubject.provider": ownText("verification", "emailSubject", "Hi"),
  "messaging.verification.emailMessage.provider": ownText("verification", "emailMessage", "Hi {####}"),
  "messaging.verification.linkSubject.provider": ownText("verification", "linkSubject", "Hi"),
  "messaging.verification.linkMessage.provider": ownText("verification", "linkMessage", "Hi {##there##}"),
  "messaging.invitation.emailSubject.provider": ownText("invitation", "emailSubject", "Hi"),
  "messaging.invitation.emailMessage.provider": ownText("invitation", "emailMessage", "{username} {####}"),
  "messaging.verification.method.domain": {
    breaks: { messaging: { verification: { method: "link" } } },
    passes: { messaging: { verification: { method: "link" } }, domain: { prefix: "crew" } },
  },
};
