import type {
  AccountTakeoverActionType,
  NotifyEmailType,
  RiskConfigurationType,
} from "@aws-sdk/client-cognito-identity-provider";
import { ifReadable } from "../picture";
import type { Setting, Value } from "./setting";
import { inWords, setInWords } from "./words";

const modeWords: Record<string, string> = { OFF: "Off", AUDIT: "Audit only", ENFORCED: "Full function" };

const credentialsWords: Record<string, string> = { BLOCK: "Block use" };

const eventWords: Record<string, string> = {
  SIGN_IN: "Sign-in",
  SIGN_UP: "Sign-up",
  PASSWORD_CHANGE: "Password change",
};

const responseWords: Record<string, string> = {
  BLOCK: "Block sign-in",
  MFA_IF_CONFIGURED: "Optional MFA",
  MFA_REQUIRED: "Require MFA",
  NO_ACTION: "Allow sign-in",
};

/** The settings of threat protection, on the page of security requirements. */
export const threatProtection: Setting[] = [
  {
    label: "Threat protection",
    argument: "security.threatProtection.mode",
    read: ({ pool }) => inWords(modeWords, pool.UserPoolAddOns?.AdvancedSecurityMode ?? "OFF"),
  },
  {
    label: "Threat protection, custom sign-in",
    argument: "security.threatProtection.customAuthMode",
    read: ({ pool }) =>
      inWords(modeWords, pool.UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode ?? "OFF"),
  },
  risk("Compromised credentials", "compromisedCredentials.action", (configuration) => {
    const action = configuration.CompromisedCredentialsRiskConfiguration?.Actions?.EventAction;
    return action === undefined || action === "NO_ACTION" ? undefined : inWords(credentialsWords, action);
  }),
  risk("Compromised credentials, events", "compromisedCredentials.eventFilters", (configuration) =>
    setInWords(configuration.CompromisedCredentialsRiskConfiguration?.EventFilter, eventWords),
  ),
  risk("Sign-in at low risk", "accountTakeover.low", (configuration) =>
    response(configuration.AccountTakeoverRiskConfiguration?.Actions?.LowAction),
  ),
  risk("Sign-in at medium risk", "accountTakeover.medium", (configuration) =>
    response(configuration.AccountTakeoverRiskConfiguration?.Actions?.MediumAction),
  ),
  risk("Sign-in at high risk", "accountTakeover.high", (configuration) =>
    response(configuration.AccountTakeoverRiskConfiguration?.Actions?.HighAction),
  ),
  risk(
    "Risk notices, SES identity",
    "accountTakeover.notification.sourceArn",
    (configuration) => notification(configuration)?.SourceArn,
  ),
  risk(
    "Risk notices, FROM address",
    "accountTakeover.notification.from",
    (configuration) => notification(configuration)?.From,
  ),
  risk(
    "Risk notices, REPLY-TO address",
    "accountTakeover.notification.replyTo",
    (configuration) => notification(configuration)?.ReplyTo,
  ),
  risk("Notice of a blocked sign-in", "accountTakeover.notification.block", (configuration) =>
    message(notification(configuration)?.BlockEmail),
  ),
  risk("Notice of a sign-in with MFA", "accountTakeover.notification.mfa", (configuration) =>
    message(notification(configuration)?.MfaEmail),
  ),
  risk("Notice of an allowed sign-in", "accountTakeover.notification.noAction", (configuration) =>
    message(notification(configuration)?.NoActionEmail),
  ),
  risk("Always allow IP ranges", "alwaysAllowIps", (configuration) =>
    setInWords(configuration.RiskExceptionConfiguration?.SkippedIPRangeList),
  ),
  risk("Always block IP ranges", "alwaysBlockIps", (configuration) =>
    setInWords(configuration.RiskExceptionConfiguration?.BlockedIPRangeList),
  ),
];

function risk(
  label: string,
  argument: string,
  read: (configuration: RiskConfigurationType) => Value,
): Setting {
  return {
    label,
    argument: `security.threatProtection.${argument}`,
    read: (picture) => ifReadable(picture.risk, (configuration) => read(configuration ?? {})),
  };
}

/** To let everybody in and tell nobody is as if nothing were set. */
function response(action: AccountTakeoverActionType | undefined): string | undefined {
  if (action === undefined || (action.EventAction === "NO_ACTION" && !action.Notify)) return undefined;
  const words = inWords(responseWords, action.EventAction ?? "");
  return action.Notify ? `${words}, notify the user` : words;
}

function notification(configuration: RiskConfigurationType) {
  return configuration.AccountTakeoverRiskConfiguration?.NotifyConfiguration;
}

function message(email: NotifyEmailType | undefined): string[] {
  const { Subject, HtmlBody, TextBody } = email ?? {};
  return [Subject, HtmlBody, TextBody].filter((text) => text !== undefined);
}
