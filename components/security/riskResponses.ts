import type * as cognito from "@pulumi/aws/cognito";
import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { MfaEnforcement } from "./mfa";
import { RiskNotification, riskNotificationArgs, riskNotificationRules } from "./riskNotification";

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
  ...riskNotificationRules,
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
      notifyConfiguration: notification && riskNotificationArgs(notification),
    },
  };
}
