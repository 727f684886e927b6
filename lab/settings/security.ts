import type { PasswordPolicyType } from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../picture";
import type { Setting, SettingsPage } from "./setting";
import { threatProtection } from "./threatProtection";
import { counted, inWords } from "./words";

const enforcementWords: Record<string, string> = {
  OFF: "No MFA",
  OPTIONAL: "Optional MFA",
  ON: "Require MFA",
};

/** The API's recovery mechanisms, in the order of their priority, as the console's page offers them. */
const recoveryWords: Record<string, string> = {
  verified_email: "Email only",
  verified_phone_number: "SMS only",
  "verified_email verified_phone_number": "Email if available, otherwise SMS",
  "verified_phone_number verified_email": "SMS if available, otherwise email",
  admin_only: "None",
  "": "SMS if available, otherwise email, and a user may reset by SMS while also using it for MFA",
};

const settings: Setting[] = [
  {
    label: "Password minimum length",
    argument: "security.passwordPolicy.minimumLength",
    read: ({ pool }) => counted(pool.Policies?.PasswordPolicy?.MinimumLength, "character"),
  },
  requirement("a lowercase letter", "requireLowercase", "RequireLowercase"),
  requirement("an uppercase letter", "requireUppercase", "RequireUppercase"),
  requirement("a number", "requireNumbers", "RequireNumbers"),
  requirement("a special character", "requireSymbols", "RequireSymbols"),
  {
    label: "Temporary passwords expire in",
    argument: "security.passwordPolicy.temporaryPasswordValidityDays",
    // UnusedAccountValidityDays is the older name of the same setting.
    read: ({ pool }) =>
      counted(
        pool.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays ??
          pool.AdminCreateUserConfig?.UnusedAccountValidityDays,
        "day",
      ),
  },
  {
    label: "Previous passwords not to reuse",
    argument: "security.passwordPolicy.historySize",
    read: ({ pool }) => counted(pool.Policies?.PasswordPolicy?.PasswordHistorySize || undefined, "password"),
  },
  {
    label: "MFA enforcement",
    argument: "security.mfa.enforcement",
    read: (picture) => inWords(enforcementWords, enforcement(picture)),
  },
  {
    label: "MFA methods",
    argument: "security.mfa.methods",
    read: mfaMethods,
  },
  {
    label: "Self-service account recovery",
    argument: "security.accountRecovery",
    read: (picture) => (recovery(picture) === "admin_only" ? "Off" : "On"),
  },
  {
    label: "Delivery of recovery messages",
    argument: "security.accountRecovery",
    read: (picture) => inWords(recoveryWords, recovery(picture)),
  },
  ...threatProtection,
];

/** Step 2 of the wizard. */
export const security: SettingsPage = {
  title: "Step 2: Configure security requirements",
  task: 4,
  sections: [settings],
};

function requirement(what: string, argument: string, member: keyof PasswordPolicyType): Setting {
  return {
    label: `Password with ${what}`,
    argument: `security.passwordPolicy.${argument}`,
    read: ({ pool }) => (pool.Policies?.PasswordPolicy?.[member] ? "Required" : "Not required"),
  };
}

function enforcement({ pool, mfa }: PoolPicture): string {
  return mfa.MfaConfiguration ?? pool.MfaConfiguration ?? "OFF";
}

/** SMS counts while MFA is on: its configuration is there for other messages too. */
function mfaMethods(picture: PoolPicture): string[] {
  const { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration } = picture.mfa;
  return [
    ...(SoftwareTokenMfaConfiguration?.Enabled ? ["Authenticator apps"] : []),
    ...(SmsMfaConfiguration && enforcement(picture) !== "OFF" ? ["SMS message"] : []),
    ...(EmailMfaConfiguration ? ["Email message"] : []),
  ];
}

function recovery({ pool }: PoolPicture): string {
  return [...(pool.AccountRecoverySetting?.RecoveryMechanisms ?? [])]
    .sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0))
    .map(({ Name }) => Name)
    .join(" ");
}
