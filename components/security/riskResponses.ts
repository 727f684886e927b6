import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { arnSays, isArn, unique } from "../checks/bounds";
import { type Rule } from "../checks/rule";
import { isBody, isSubject, subjectSays } from "../messaging/templates";
import { MfaEnforcement } from "./mfa";

export const CompromisedCredentialsAction = {
  /** Refuse the password. */
  block: "block",
  /** Only report it. */
  no_action: "no_action",
} as const;
/** What happens to a password that is known to be stolen. */
export type CompromisedCredentialsAction =
  (typeof CompromisedCredentialsAction)[keyof typeof CompromisedCredentialsAction];

export const CredentialsEvent = {
  /** Somebody signs in. */
  sign_in: "sign_in",
  /** Somebody signs up. */
  sign_up: "sign_up",
  /** Somebody changes the password. */
  password_change: "password_change",
} as const;
/** When passwords are looked up among the stolen ones. */
export type CredentialsEvent = (typeof CredentialsEvent)[keyof typeof CredentialsEvent];

/** Passwords that are known to be stolen. */
export interface CompromisedCredentials {
  /**
   * What happens to such a password: block or no_action.
   */
  action: CompromisedCredentialsAction;
  /**
   * When passwords are looked up: sign_in, sign_up, password_change. Defaults to all three.
   */
  eventFilters?: CredentialsEvent[];
}

export const RiskResponse = {
  /** Refuse the sign-in. */
  block: "block",
  /** Ask for the second factor of users who have one. */
  mfa_if_configured: "mfa_if_configured",
  /** Ask for a second factor; refuse users who have none. */
  mfa_required: "mfa_required",
  /** Let them in. */
  no_action: "no_action",
} as const;
/** What happens at a sign-in that looks like somebody else's. */
export type RiskResponse = (typeof RiskResponse)[keyof typeof RiskResponse];

/** What happens at sign-ins of one level of risk. */
export interface RiskAction {
  /**
   * The response: block, mfa_if_configured, mfa_required or no_action.
   */
  action: RiskResponse;
  /**
   * Whether the user is told by e-mail, as notification says. Defaults to false.
   */
  notify?: boolean;
}

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

/** Adaptive authentication: what happens at sign-ins that look like somebody else's, by the level of risk. */
export interface AccountTakeover {
  /**
   * At low risk. Defaults to nothing.
   */
  low?: RiskAction;
  /**
   * At medium risk. Defaults to nothing.
   */
  medium?: RiskAction;
  /**
   * At high risk. Defaults to nothing.
   */
  high?: RiskAction;
  /**
   * Who tells users, and in which words; needed where a level has notify.
   */
  notification?: RiskNotification;
}

const page = "security.threatProtection";
const levels = ["low", "medium", "high"] as const;
const messages = ["block", "mfa", "noAction"] as const;

/** Rules about one level of risk. */
function levelRules(level: (typeof levels)[number]): Rule[] {
  const path = `${page}.accountTakeover.${level}`;
  return [
    {
      id: `${path}.action.mfa`,
      path: `${path}.action`,
      says: "wants security.mfa.enforcement optional: where it is required everybody is asked anyway, where it is off nobody",
      source: "AWS: API_SetUserPoolMfaConfig, MfaConfiguration",
      warning: true,
      holds: (action: RiskResponse, { security }) =>
        !action.startsWith("mfa") || security.mfa.enforcement === MfaEnforcement.optional,
    },
    {
      id: `${path}.notify.notification`,
      path: `${path}.notify`,
      says: `needs ${page}.accountTakeover.notification, which says who sends the e-mail`,
      source: "AWS: API_AccountTakeoverRiskConfigurationType, NotifyConfiguration",
      holds: (notify: boolean, { security }) =>
        !notify || security.threatProtection?.accountTakeover?.notification !== undefined,
    },
  ];
}

function messageRules(message: (typeof messages)[number]): Rule[] {
  const path = `${page}.accountTakeover.notification.${message}`;
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

/** Rules about the responses to risks. */
export const riskResponseRules: Rule[] = [
  {
    id: `${page}.compromisedCredentials.eventFilters.some`,
    path: `${page}.compromisedCredentials.eventFilters`,
    says: "must name at least one event, and none twice",
    source: "Provider: an empty set of events keeps those that were set before",
    holds: (events: CredentialsEvent[]) => events.length > 0 && unique(events),
  },
  {
    id: `${page}.accountTakeover.some`,
    path: `${page}.accountTakeover`,
    says: "must say what to do at low, medium or high risk",
    source: "Provider: actions is required",
    presence: true,
    holds: (takeover: AccountTakeover) => levels.some((level) => takeover[level] !== undefined),
  },
  ...levels.flatMap(levelRules),
  {
    id: `${page}.accountTakeover.notification.sourceArn.arn`,
    path: `${page}.accountTakeover.notification.sourceArn`,
    says: arnSays,
    source: "AWS: API_NotifyConfigurationType",
    holds: isArn,
  },
  ...messages.flatMap(messageRules),
];

type RiskArgs = Partial<cognito.RiskConfigurationArgs>;

/** Stolen passwords as arguments of the provider, which keeps the events that are left out: all are said. */
export function compromisedCredentialsArgs(credentials: CompromisedCredentials): RiskArgs {
  const { action, eventFilters = Object.values(CredentialsEvent) } = credentials;
  return {
    compromisedCredentialsRiskConfiguration: {
      actions: { eventAction: action.toUpperCase() },
      eventFilters: eventFilters.map((event) => event.toUpperCase()),
    },
  };
}

/** Risky sign-ins as arguments of the provider. */
export function accountTakeoverArgs({ low, medium, high, notification }: AccountTakeover): RiskArgs {
  const response = (risk: RiskAction | undefined) =>
    risk && { eventAction: risk.action.toUpperCase(), notify: risk.notify ?? false };
  return {
    accountTakeoverRiskConfiguration: {
      actions: { lowAction: response(low), mediumAction: response(medium), highAction: response(high) },
      notifyConfiguration: notification && {
        sourceArn: notification.sourceArn,
        from: notification.from,
        replyTo: notification.replyTo,
        blockEmail: notification.block,
        mfaEmail: notification.mfa,
        noActionEmail: notification.noAction,
      },
    },
  };
}
