import type {
  SetUserPoolMfaConfigRequest,
  UpdateUserPoolRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { antiDefaultPicture } from "../antiDefaultPicture";
import { declared, type HandMadeChange } from "./change";

const { Policies, AdminCreateUserConfig } = declared.pool;
const passwords = Policies?.PasswordPolicy;
const anti = antiDefaultPicture();
const lambda = "arn:aws:lambda:us-east-1:123456789012:function:example";
const role = "arn:aws:iam::123456789012:role/example";

const pool = (what: string, members: Partial<UpdateUserPoolRequest>, ...found: string[]): HandMadeChange => ({
  what,
  found,
  pool: members,
});
const passwordPolicy = (what: string, members: NonNullable<typeof passwords>, label: string) =>
  pool(what, { Policies: { ...Policies, PasswordPolicy: { ...passwords, ...members } } }, label);
const mfa = (what: string, members: Partial<SetUserPoolMfaConfigRequest>, ...found: string[]) => ({
  what,
  found,
  mfa: members,
});

/** Changes of the pool and of its MFA configuration. */
export const poolChanges: HandMadeChange[] = [
  passwordPolicy("shorter passwords", { MinimumLength: 6 }, "Password minimum length"),
  passwordPolicy("no lowercase", { RequireLowercase: false }, "Password with a lowercase letter"),
  passwordPolicy("no uppercase", { RequireUppercase: false }, "Password with an uppercase letter"),
  passwordPolicy("no numbers", { RequireNumbers: false }, "Password with a number"),
  passwordPolicy("no symbols", { RequireSymbols: false }, "Password with a special character"),
  passwordPolicy("long-lived", { TemporaryPasswordValidityDays: 30 }, "Temporary passwords expire in"),
  passwordPolicy("history", { PasswordHistorySize: 3 }, "Previous passwords not to reuse"),
  pool(
    "passkeys",
    {
      Policies: {
        PasswordPolicy: passwords,
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
      },
    },
    "First factors",
  ),
  pool(
    "devices",
    { DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true, ChallengeRequiredOnNewDevice: true } },
    "Device tracking",
    "Challenge on a new device",
  ),
  pool(
    "recovery by administrators only",
    { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "admin_only", Priority: 1 }] } },
    "Self-service account recovery",
    "Delivery of recovery messages",
  ),
  pool(
    "recovery by SMS as well",
    {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: "verified_phone_number", Priority: 2 },
          { Name: "verified_email", Priority: 1 },
        ],
      },
    },
    "Delivery of recovery messages",
  ),
  pool(
    "threat protection, which wants another plan",
    { UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" }, UserPoolTier: "PLUS" },
    ...["Threat protection", "Feature plan"],
  ),
  pool("no sign-up", { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }, "Self-registration"),
  pool("verify both", { AutoVerifiedAttributes: ["email", "phone_number"] }, "Attributes to verify"),
  pool(
    "new value at once",
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] } },
    "Keep original value while pending",
  ),
  pool(
    "email by SES",
    { EmailConfiguration: anti.pool.EmailConfiguration },
    ...[
      "Email provider",
      "SES verified identity",
      "FROM sender name or address",
      "REPLY-TO email address",
      "SES configuration set",
    ],
  ),
  pool(
    "SMS",
    { SmsConfiguration: { SnsCallerArn: role, ExternalId: "external", SnsRegion: "eu-west-1" } },
    ...["IAM role for SMS", "External ID for SMS", "SNS region"],
  ),
  pool(
    "verification by link",
    { VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" } },
    "Verification type",
  ),
  pool("own subject", { EmailVerificationSubject: "Hello" }, "Verification email subject"),
  pool(
    "own invitation",
    {
      AdminCreateUserConfig: {
        ...AdminCreateUserConfig,
        InviteMessageTemplate: { EmailSubject: "Hi" },
      },
    },
    "Invitation email subject",
  ),
  pool("own MFA text", { SmsAuthenticationMessage: "To sign in: {####}" }, "MFA SMS message"),
  pool("no protection", { DeletionProtection: "INACTIVE" }, "Deletion protection"),
  pool("another plan", { UserPoolTier: "LITE" }, "Feature plan"),
  pool("a trigger", { LambdaConfig: { PreSignUp: lambda } }, "Lambda triggers"),
  mfa(
    "optional MFA",
    { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: { Enabled: true } },
    ...["MFA enforcement", "MFA methods"],
  ),
  mfa(
    "a relying party",
    { WebAuthnConfiguration: { RelyingPartyId: "example.com", UserVerification: "required" } },
    ...["Passkey relying party ID", "Passkey user verification"],
  ),
];
