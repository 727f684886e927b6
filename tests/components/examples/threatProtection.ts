import type {
  CognitoUserPoolArgs,
  MfaEnforcement,
  RiskMessage,
  ThreatProtection,
  ThreatProtectionMode,
} from "../../../components";
import { type RuleExample, identityArn } from "./ruleExample";

/** Threat protection in a pool of the plan that has it. */
const threat = (mode: ThreatProtectionMode, protection: ThreatProtection = {}): CognitoUserPoolArgs => ({
  tier: "plus",
  security: { threatProtection: { mode, ...protection } },
});
const block = { action: "block" } as const;
const sourceArn = identityArn;
const ranges = (count: number) => Array.from({ length: count }, (_, index) => `10.0.0.${index}/32`);

const riskMessage = (
  kind: "block" | "mfa" | "noAction",
  member: keyof RiskMessage,
  bad: string,
  good: string,
) => {
  const withText = (text: string) =>
    threat("enforced", {
      accountTakeover: {
        high: block,
        notification: {
          sourceArn,
          [kind]: { subject: "!", htmlBody: "x".repeat(6), textBody: "x".repeat(6), [member]: text },
        },
      },
    });
  return { breaks: withText(bad), passes: withText(good) };
};
const mfaAction = (level: "low" | "medium" | "high"): RuleExample => {
  const args = (enforcement: MfaEnforcement): CognitoUserPoolArgs => {
    const { tier, security } = threat("enforced", {
      accountTakeover: { [level]: { action: "mfa_required" } },
    });
    return { tier, security: { ...security, mfa: { enforcement } } };
  };
  return { breaks: args("required"), passes: args("optional") };
};
const notified = (level: "low" | "medium" | "high"): RuleExample => ({
  breaks: threat("enforced", { accountTakeover: { [level]: { ...block, notify: true } } }),
  passes: threat("enforced", {
    accountTakeover: { [level]: { ...block, notify: true }, notification: { sourceArn } },
  }),
});
const audited = (protection: (action: "block" | "no_action") => ThreatProtection): RuleExample => ({
  breaks: threat("audit", protection("block")),
  passes: threat("audit", protection("no_action")),
});
const needsMode = (protection: ThreatProtection): RuleExample => ({
  breaks: threat("off", protection),
  passes: threat("enforced", protection),
});
const page = "security.threatProtection";
const levels = ["low", "medium", "high"] as const;
const byLevel = (rule: string, example: (level: (typeof levels)[number]) => RuleExample) =>
  Object.fromEntries(levels.map((level) => [`${page}.accountTakeover.${level}.${rule}`, example(level)]));

/** Examples of the rules about threat protection, by rule id. */
export const threatProtectionExamples: Record<string, RuleExample> = {
  [`${page}.mode.tier`]: {
    breaks: { security: { threatProtection: { mode: "audit" } } },
    passes: threat("audit"),
  },
  [`${page}.customAuthMode.tier`]: {
    breaks: { security: { threatProtection: { customAuthMode: "audit" } } },
    passes: threat("off", { customAuthMode: "audit" }),
  },
  [`${page}.compromisedCredentials.mode`]: needsMode({ compromisedCredentials: block }),
  [`${page}.accountTakeover.mode`]: needsMode({ accountTakeover: { high: block } }),
  [`${page}.alwaysAllowIps.mode`]: needsMode({ alwaysAllowIps: ranges(1) }),
  [`${page}.alwaysBlockIps.mode`]: needsMode({ alwaysBlockIps: ranges(1) }),
  [`${page}.compromisedCredentials.action.audit`]: audited((action) => ({
    compromisedCredentials: { action },
  })),
  ...byLevel("action.audit", (level) => audited((action) => ({ accountTakeover: { [level]: { action } } }))),
  [`${page}.compromisedCredentials.eventFilters.some`]: {
    breaks: threat("enforced", { compromisedCredentials: { ...block, eventFilters: [] } }),
    passes: threat("enforced", { compromisedCredentials: { ...block, eventFilters: ["sign_up"] } }),
  },
  [`${page}.accountTakeover.some`]: {
    breaks: threat("enforced", { accountTakeover: { notification: { sourceArn } } }),
    passes: threat("enforced", { accountTakeover: { low: block, notification: { sourceArn } } }),
  },
  ...byLevel("action.mfa", mfaAction),
  ...byLevel("notify.notification", notified),
  [`${page}.accountTakeover.notification.sourceArn.arn`]: {
    breaks: threat("enforced", {
      accountTakeover: {
        low: block,
        notification: { sourceArn: "arn:aws:sns:us-east-1:123456789012:topic" },
      },
    }),
    passes: threat("enforced", { accountTakeover: { low: block, notification: { sourceArn } } }),
  },
  ...Object.fromEntries(
    (["block", "mfa", "noAction"] as const).flatMap((kind) => [
      [`${page}.accountTakeover.notification.${kind}.subject.text`, riskMessage(kind, "subject", "", "!")],
      [
        `${page}.accountTakeover.notification.${kind}.htmlBody.text`,
        riskMessage(kind, "htmlBody", "12345", "123456"),
      ],
      [
        `${page}.accountTakeover.notification.${kind}.textBody.text`,
        riskMessage(kind, "textBody", "12345", "123456"),
      ],
    ]),
  ),
  ...Object.fromEntries(
    (["alwaysAllowIps", "alwaysBlockIps"] as const).flatMap((list): [string, RuleExample][] => [
      [
        `${page}.${list}.count`,
        {
          breaks: threat("enforced", { [list]: ranges(201) }),
          passes: threat("enforced", { [list]: ranges(200) }),
        },
      ],
      [
        `${page}.${list}.range`,
        {
          breaks: threat("enforced", { [list]: ["192.0.2.1"] }),
          passes: threat("enforced", { [list]: ["192.0.2.1/32"] }),
          at: `${page}.${list}[0]`,
        },
      ],
    ]),
  ),
};
