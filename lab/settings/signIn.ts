import type { PoolPicture } from "../picture";
import { identityProviders } from "./identityProviders";
import type { Setting, SettingsPage } from "./setting";
import { attributeWords, inWords, onOff, setInWords } from "./words";

const firstFactorWords: Record<string, string> = {
  PASSWORD: "Password",
  EMAIL_OTP: "Email message one-time password",
  SMS_OTP: "SMS message one-time password",
  WEB_AUTHN: "Passkey",
};

const settings: Setting[] = [
  {
    label: "Sign-in options",
    argument: "signIn.options",
    forever: "Sign-in options can't be changed after the pool exists.",
    read: signInOptions,
  },
  {
    label: "Sign in with preferred user name",
    argument: "signIn.preferredUsername",
    forever: "Sign-in options can't be changed after the pool exists.",
    read: ({ pool }) => onOff(pool.AliasAttributes?.includes("preferred_username")),
  },
  {
    label: "User name case sensitivity",
    argument: "signIn.caseSensitive",
    forever: "Case sensitivity can't be changed after the pool exists.",
    // The API's own default is case sensitive.
    read: ({ pool }) =>
      (pool.UsernameConfiguration?.CaseSensitive ?? true) ? "Case sensitive" : "Case insensitive",
  },
  {
    label: "First factors",
    argument: "signIn.firstFactors",
    read: ({ pool }) =>
      setInWords(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"], firstFactorWords),
  },
  {
    label: "Passkey relying party ID",
    argument: "signIn.passkeys.relyingPartyId",
    read: ({ mfa }) => mfa.WebAuthnConfiguration?.RelyingPartyId,
  },
  {
    label: "Passkey user verification",
    argument: "signIn.passkeys.userVerification",
    read: ({ mfa }) => {
      const verification = mfa.WebAuthnConfiguration?.UserVerification;
      return verification && inWords({ required: "Required", preferred: "Preferred" }, verification);
    },
  },
  {
    label: "Passkeys as multi-factor",
    read: ({ mfa }) =>
      inWords(
        { SINGLE_FACTOR: "Off", MULTI_FACTOR_WITH_USER_VERIFICATION: "On" },
        mfa.WebAuthnConfiguration?.FactorConfiguration ?? "SINGLE_FACTOR",
      ),
  },
  {
    label: "Device tracking",
    argument: "deviceTracking.onlyWhenRemembered",
    read: deviceTracking,
  },
  {
    label: "Challenge on a new device",
    argument: "deviceTracking.challengeOnNewDevice",
    read: ({ pool }) => onOff(pool.DeviceConfiguration?.ChallengeRequiredOnNewDevice),
  },
];

/** Step 1 of the wizard. */
export const signIn: SettingsPage = {
  title: "Step 1: Configure sign-in experience",
  task: 3,
  sections: [settings, identityProviders],
};

/** Aliases stand beside the user name, user name attributes in its place. */
function signInOptions({ pool: { AliasAttributes = [], UsernameAttributes = [] } }: PoolPicture): string[] {
  const aliases = AliasAttributes.filter((alias) => alias !== "preferred_username");
  const userName = UsernameAttributes.length === 0 ? ["User name"] : [];
  return [...userName, ...setInWords([...UsernameAttributes, ...aliases], attributeWords)];
}

function deviceTracking({ pool }: PoolPicture): string {
  if (pool.DeviceConfiguration === undefined) return "Don't remember";
  return pool.DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt ? "User opt-in" : "Always remember";
}
