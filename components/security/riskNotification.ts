import type { Input } from "@pulumi/pulumi";
import { isSesIdentityArn, sesIdentityArnSays } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { isBody, isSubject, subjectSays } from "../messaging/templates";

/** An e-mail about a sign-in that looks like somebody else's. */
export interface RiskMessage {
  /**
   * The subject, 1 to 140 characters.
   */
  subject: string;
  /**
   * The body in HTML, 6 to 20000 characters.
   */
  htmlBody: string;
  /**
   * The body in plain text, 6 to 20000 characters.
   */
  textBody: string;
}

/** Who tells users about risky sign-ins, and in which words. */
export interface RiskNotification {
  /**
   * ARN of the identity verified in Amazon SES that the e-mail comes from.
   */
  sourceArn: Input<string>;
  /**
   * The FROM address. Defaults to the identity's.
   */
  from?: Input<string>;
  /**
   * The REPLY-TO address. Defaults to none.
   */
  replyTo?: Input<string>;
  /**
   * The message about a sign-in that was refused. Defaults to Cognito's own.
   */
  block?: RiskMessage;
  /**
   * The message about a sign-in that was asked for a second factor. Defaults to Cognito's own.
   */
  mfa?: RiskMessage;
  /**
   * The message about a sign-in that was let in. Defaults to Cognito's own.
   */
  noAction?: RiskMessage;
}

const notification = "security.threatProtection.accountTakeover.notification";
const messages = ["block", "mfa", "noAction"] as const;

function messageRules(message: (typeof messages)[number]): Rule[] {
  const path = `${notification}.${message}`;
  const source = "AWS: API_NotifyEmailType; the provider refuses it at preview";
  const body = (member: string): Rule => ({
    id: `${path}.${member}.text`,
    path: `${path}.${member}`,
    says: "must be 6 to 20000 characters",
    source,
    holds: isBody,
  });
  const subject = { path: `${path}.subject`, says: subjectSays, source, holds: isSubject };
  return [{ id: `${path}.subject.text`, ...subject }, body("htmlBody"), body("textBody")];
}

/** Rules about the e-mails. */
export const riskNotificationRules: Rule[] = [
  {
    id: `${notification}.sourceArn.arn`,
    path: `${notification}.sourceArn`,
    says: sesIdentityArnSays,
    source: "AWS: API_NotifyConfigurationType",
    holds: isSesIdentityArn,
  },
  ...messages.flatMap(messageRules),
];

/** Who tells users, as arguments of the provider. */
export function riskNotificationArgs({ block, mfa, noAction, ...sender }: RiskNotification) {
  return { ...sender, blockEmail: block, mfaEmail: mfa, noActionEmail: noAction };
}
