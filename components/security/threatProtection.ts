import { isIP } from "node:net";
import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import type { KnownSettings, Rule } from "../checks/rule";
import type { Tier } from "../pool";
import {
  AccountTakeover,
  CompromisedCredentials,
  accountTakeoverArgs,
  compromisedCredentialsArgs,
  riskResponseRules,
} from "./riskResponses";

export const ThreatProtectionMode = {
  /** Nothing is looked at. */
  off: "off",
  /** Risks are reported, and nothing else happens. */
  audit: "audit",
  /** Risks are reported, and responded to. */
  enforced: "enforced",
} as const;
/** How far threat protection goes (advanced security). */
export type ThreatProtectionMode = (typeof ThreatProtectionMode)[keyof typeof ThreatProtectionMode];

export const CustomAuthMode = {
  /** Risks are reported, and nothing else happens. */
  audit: "audit",
  /** Risks are reported, and responded to. */
  enforced: "enforced",
} as const;
/** How far threat protection goes at sign-ins by custom challenges. */
export type CustomAuthMode = (typeof CustomAuthMode)[keyof typeof CustomAuthMode];

/** Threat protection: stolen passwords, and sign-ins that look like somebody else's. Needs tier plus. */
export interface ThreatProtection {
  /**
   * How far it goes: off, audit or enforced. Defaults to off, as in the lab. To turn it off again deploy once
   * without the responses below, which Cognito doesn't take back while it is off, then write off.
   */
  mode?: ThreatProtectionMode;
  /**
   * The same for sign-ins by custom challenges: audit or enforced. Defaults to none.
   */
  customAuthMode?: CustomAuthMode;
  /**
   * What happens to passwords that are known to be stolen. Defaults to what Cognito does.
   */
  compromisedCredentials?: CompromisedCredentials;
  /**
   * What happens at sign-ins that look like somebody else's. Defaults to what Cognito does.
   */
  accountTakeover?: AccountTakeover;
  /**
   * IP ranges whose sign-ins are never held risky, such as 192.0.2.0/24; at most 200. Defaults to none.
   */
  alwaysAllowIps?: Input<string>[];
  /**
   * IP ranges whose sign-ins are always refused, such as 198.51.100.0/24; at most 200. Defaults to none.
   */
  alwaysBlockIps?: Input<string>[];
}

/** The settings with their defaults. */
export type ResolvedThreatProtection = ThreatProtection & Required<Pick<ThreatProtection, "mode">>;

/** The settings with their defaults; undefined where nothing is said. */
export function resolveThreatProtection(
  args: ThreatProtection | undefined,
): ResolvedThreatProtection | undefined {
  return args && { ...args, mode: args.mode ?? ThreatProtectionMode.off };
}

const page = "security.threatProtection";
const plans = "Seen: AWS refuses AUDIT and ENFORCED on other plans than PLUS";

/** Arguments that make a risk configuration. */
const responses = ["compromisedCredentials", "accountTakeover", "alwaysAllowIps", "alwaysBlockIps"];
/** Responses to what somebody does. */
const actions = [
  "compromisedCredentials",
  ...["low", "medium", "high"].map((level) => `accountTakeover.${level}`),
];

function modeOf({ security }: KnownSettings): ThreatProtectionMode {
  return security.threatProtection?.mode ?? ThreatProtectionMode.off;
}

/** Whether the text is an IP address and the length of its network's prefix: 192.0.2.0/24, 2001:db8::/32. */
export function isIpRange(text: string): boolean {
  const [address, prefix, ...rest] = text.split("/");
  // Node.js takes an address with a zone, fe80::1%eth0; a range has none.
  const version = address.includes("%") ? 0 : isIP(address);
  const isPrefix = rest.length === 0 && /^(0|[1-9]\d{0,2})$/.test(prefix ?? "");
  return version !== 0 && isPrefix && Number(prefix) <= (version === 4 ? 32 : 128);
}

function ipRules(member: "alwaysAllowIps" | "alwaysBlockIps"): Rule[] {
  return [
    {
      id: `${page}.${member}.count`,
      path: `${page}.${member}`,
      says: "must be at most 200 ranges",
      source: "AWS: API_RiskExceptionConfigurationType; the provider refuses it at preview",
      presence: true,
      holds: (ranges: string[]) => ranges.length <= 200,
    },
    {
      id: `${page}.${member}.range`,
      path: `${page}.${member}[]`,
      says: "must be an IP range in CIDR notation, such as 192.0.2.0/24 (one address: /32)",
      source: "Provider: validated as CIDR at preview",
      holds: isIpRange,
    },
  ];
}

/** Rules of threat protection. */
export const threatProtectionRules: Rule[] = [
  {
    id: `${page}.mode.tier`,
    path: `${page}.mode`,
    says: "needs tier plus",
    source: plans,
    holds: (mode: ThreatProtectionMode, { tier }) => mode === "off" || isPlus(tier),
  },
  {
    id: `${page}.customAuthMode.tier`,
    path: `${page}.customAuthMode`,
    says: "needs tier plus",
    source: plans,
    holds: (_, { tier }) => isPlus(tier),
  },
  ...responses.map((member): Rule => ({
    id: `${page}.${member}.mode`,
    path: `${page}.${member}`,
    says: `needs ${page}.mode audit or enforced`,
    source: "AWS: API_SetRiskConfiguration, UserPoolAddOnNotEnabledException",
    presence: true,
    holds: (_, settings) => modeOf(settings) !== "off",
  })),
  ...actions.map((member): Rule => ({
    id: `${page}.${member}.action.audit`,
    path: `${page}.${member}.action`,
    says: `only takes effect once ${page}.mode is enforced; audit reports and does nothing else`,
    source: "AWS: API_CompromisedCredentialsRiskConfigurationType, API_AccountTakeoverActionType",
    warning: true,
    holds: (action: string, settings) => modeOf(settings) !== "audit" || action === "no_action",
  })),
  ...riskResponseRules,
  ...ipRules("alwaysAllowIps"),
  ...ipRules("alwaysBlockIps"),
];

function isPlus(tier: Tier): boolean {
  return tier === "plus";
}

/**
 * The mode as arguments of the user pool. Where nothing is said none is sent, as by the lab's console: by its
 * reference UpdateUserPool then turns it off; not every endpoint does, so off is sent where it is written.
 */
export function threatProtectionArgs(protection: ResolvedThreatProtection | undefined): cognito.UserPoolArgs {
  if (protection === undefined) return {};
  const { mode, customAuthMode } = protection;
  return {
    userPoolAddOns: {
      advancedSecurityMode: mode.toUpperCase(),
      ...(customAuthMode && {
        advancedSecurityAdditionalFlows: { customAuthMode: customAuthMode.toUpperCase() },
      }),
    },
  };
}

/** The responses as arguments of the provider; undefined where there is nothing to say. */
export function riskConfigurationArgs(
  protection: ResolvedThreatProtection | undefined,
  userPoolId: Input<string>,
): cognito.RiskConfigurationArgs | undefined {
  const { compromisedCredentials, accountTakeover, alwaysAllowIps, alwaysBlockIps } = protection ?? {};
  const lists = { skippedIpRangeLists: given(alwaysAllowIps), blockedIpRangeLists: given(alwaysBlockIps) };
  const args = {
    ...(compromisedCredentials && compromisedCredentialsArgs(compromisedCredentials)),
    ...(accountTakeover && accountTakeoverArgs(accountTakeover)),
    ...((lists.skippedIpRangeLists || lists.blockedIpRangeLists) && { riskExceptionConfiguration: lists }),
  };
  return Object.keys(args).length === 0 ? undefined : { userPoolId, ...args };
}

// The provider refuses an empty list.
function given(list: Input<string>[] = []): Input<string>[] | undefined {
  return list.length === 0 ? undefined : list;
}
