import { type RuleExample, ses, sms } from "./ruleExample";

const policy = (breaks: object, passes: object): RuleExample => ({
  breaks: { security: { passwordPolicy: breaks } },
  passes: { security: { passwordPolicy: passes } },
});

/** Examples of the rules about the security page, by rule id. */
export const securityExamples: Record<string, RuleExample> = {
  "security.passwordPolicy.minimumLength.bounds": policy({ minimumLength: 5 }, { minimumLength: 6 }),
  "security.passwordPolicy.temporaryPasswordValidityDays.bounds": policy(
    { temporaryPasswordValidityDays: 366 },
    { temporaryPasswordValidityDays: 365 },
  ),
  "security.passwordPolicy.temporaryPasswordValidityDays.zero": policy(
    { temporaryPasswordValidityDays: 0 },
    { temporaryPasswordValidityDays: 1 },
  ),
  "security.passwordPolicy.historySize.bounds": policy({ historySize: 25 }, { historySize: 24 }),
  "security.passwordPolicy.historySize.tier": {
    breaks: { tier: "lite", security: { passwordPolicy: { historySize: 1 } } },
    passes: { tier: "lite", security: { passwordPolicy: { historySize: 0 } } },
  },
  "security.mfa.methods.off": {
    breaks: { security: { mfa: { enforcement: "off", methods: ["totp"] } } },
    passes: { security: { mfa: { enforcement: "off", methods: [] } } },
  },
  "security.mfa.methods.some": {
    breaks: { security: { mfa: { enforcement: "optional", methods: [] } } },
    passes: { security: { mfa: { enforcement: "optional", methods: ["totp"] } } },
  },
  "security.mfa.methods.unique": {
    breaks: { security: { mfa: { enforcement: "required", methods: ["totp", "totp"] } } },
    passes: { security: { mfa: { enforcement: "required", methods: ["totp"] } } },
  },
  "security.mfa.methods.sms": {
    breaks: { security: { mfa: { enforcement: "optional", methods: ["sms"] } } },
    passes: { security: { mfa: { enforcement: "optional", methods: ["sms"] } }, messaging: { sms } },
  },
  "security.mfa.methods.smsGiven": {
    breaks: { security: { mfa: { enforcement: "optional" } }, messaging: { sms } },
    passes: { security: { mfa: { enforcement: "off" } }, messaging: { sms } },
  },
  "security.mfa.methods.email": {
    breaks: { security: { mfa: { enforcement: "optional", methods: ["email"] }, accountRecovery: "off" } },
    passes: {
      security: { mfa: { enforcement: "optional", methods: ["email"] }, accountRecovery: "off" },
      messaging: { email: ses },
    },
  },
  "security.mfa.methods.emailTier": {
    breaks: {
      tier: "lite",
      security: { mfa: { enforcement: "optional", methods: ["email"] }, accountRecovery: "off" },
      messaging: { email: ses },
    },
    passes: {
      tier: "plus",
      security: { mfa: { enforcement: "optional", methods: ["email"] }, accountRecovery: "off" },
      messaging: { email: ses },
    },
  },
  "security.accountRecovery.smsMfa": {
    breaks: {
      security: { mfa: { enforcement: "optional", methods: ["sms"] }, accountRecovery: "sms_only" },
      messaging: { sms },
    },
    passes: {
      security: { mfa: { enforcement: "optional", methods: ["sms"] }, accountRecovery: "email_only" },
      messaging: { sms },
    },
  },
  "security.accountRecovery.emailMfa": {
    breaks: {
      security: { mfa: { enforcement: "optional", methods: ["email"] }, accountRecovery: "email_only" },
      messaging: { email: ses },
    },
    passes: {
      security: { mfa: { enforcement: "optional", methods: ["email"] }, accountRecovery: "off" },
      messaging: { email: ses },
    },
  },
  "security.accountRecovery.smsMfaEither": {
    breaks: {
      security: { mfa: { enforcement: "optional", methods: ["sms"] }, accountRecovery: "email_or_sms" },
      messaging: { sms },
    },
    passes: { security: { accountRecovery: "email_or_sms" }, messaging: { sms } },
  },
  "security.accountRecovery.sms": {
    breaks: { security: { accountRecovery: "sms_only" } },
    passes: { security: { accountRecovery: "sms_only" }, messaging: { sms } },
  },
  "security.accountRecovery.despiteMfa": {
    breaks: { security: { accountRecovery: "sms_or_email_despite_mfa" }, messaging: { sms } },
    passes: { security: { accountRecovery: "sms_or_email" }, messaging: { sms } },
  },
};
