import type { SetUserPoolMfaConfigRequest } from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import { type FieldTable, isEmpty, toApi, type Values } from "./fields";
import { smsFields } from "./userPoolFields";

type MfaArgs = Pick<
  UserPoolArgs,
  | "mfaConfiguration"
  | "softwareTokenMfaConfiguration"
  | "emailMfaConfiguration"
  | "smsConfiguration"
  | "smsAuthenticationMessage"
  | "webAuthnConfiguration"
>;

/** The user pool's arguments that SetUserPoolMfaConfig takes. */
export const mfaFields = {
  emailMfaConfiguration: {
    to: "EmailMfaConfiguration",
    fields: { message: "Message", subject: "Subject" } satisfies FieldTable<
      input.cognito.UserPoolEmailMfaConfiguration,
      NonNullable<SetUserPoolMfaConfigRequest["EmailMfaConfiguration"]>
    >,
  },
  mfaConfiguration: "MfaConfiguration",
  smsAuthenticationMessage: { to: "SmsMfaConfiguration", under: "SmsAuthenticationMessage" },
  smsConfiguration: { to: "SmsMfaConfiguration", under: { to: "SmsConfiguration", fields: smsFields } },
  softwareTokenMfaConfiguration: {
    to: "SoftwareTokenMfaConfiguration",
    fields: { enabled: "Enabled" } satisfies FieldTable<
      input.cognito.UserPoolSoftwareTokenMfaConfiguration,
      NonNullable<SetUserPoolMfaConfigRequest["SoftwareTokenMfaConfiguration"]>
    >,
  },
  webAuthnConfiguration: {
    to: "WebAuthnConfiguration",
    fields: { relyingPartyId: "RelyingPartyId", userVerification: "UserVerification" } satisfies FieldTable<
      input.cognito.UserPoolWebAuthnConfiguration,
      NonNullable<SetUserPoolMfaConfigRequest["WebAuthnConfiguration"]>
    >,
  },
} satisfies FieldTable<MfaArgs, SetUserPoolMfaConfigRequest>;

/** What is read back from GetUserPoolMfaConfig; the SMS settings are read from the pool itself. */
export const readMfaFields = {
  emailMfaConfiguration: mfaFields.emailMfaConfiguration,
  mfaConfiguration: mfaFields.mfaConfiguration,
  softwareTokenMfaConfiguration: mfaFields.softwareTokenMfaConfiguration,
  webAuthnConfiguration: mfaFields.webAuthnConfiguration,
};

/** GetUserPoolMfaConfig's answer with the factors that are in force: none is while MFA is off. */
export function factorsInForce(mfa: Values): Values {
  if (mfa.MfaConfiguration !== "OFF") return mfa;
  const factors = ["SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"];
  return Object.fromEntries(Object.entries(mfa).filter(([member]) => !factors.includes(member)));
}

/** The MFA part of a user pool's arguments. */
export function mfaArgs(args: Values): Values {
  return Object.fromEntries(Object.keys(mfaFields).map((argument) => [argument, args[argument]]));
}

/**
 * The MFA configuration that these arguments ask for, without the pool's id. SMS counts only while MFA is on.
 */
export function mfaSettings(args: Values): Omit<SetUserPoolMfaConfigRequest, "UserPoolId"> {
  const settings: Values = { MfaConfiguration: "OFF", ...toApi(mfaFields, mfaArgs(args)) };
  // AWS refuses to set up a factor and turn MFA off together; without a role there is no SMS to configure.
  if (settings.MfaConfiguration === "OFF" || isEmpty(args.smsConfiguration))
    delete settings.SmsMfaConfiguration;
  return settings;
}

/** The provider makes the second call only when there is something that CreateUserPool can't set. */
export function needsMfaCall(args: Values): boolean {
  return (args.mfaConfiguration ?? "OFF") !== "OFF" || !isEmpty(args.webAuthnConfiguration);
}
