import type { SchemaAttributeType, UserPoolPolicyType } from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../../lab/picture";

/** A required attribute of text, as Cognito describes and takes it. */
export function requiredText(Name: string): SchemaAttributeType {
  return {
    Name,
    AttributeDataType: "String",
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: true,
    StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" },
  };
}

/** The lab's password policy, and passwords alone as first factor. */
export const labPolicies: UserPoolPolicyType = {
  PasswordPolicy: {
    MinimumLength: 8,
    RequireLowercase: true,
    RequireUppercase: true,
    RequireNumbers: true,
    RequireSymbols: true,
    TemporaryPasswordValidityDays: 7,
  },
  SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
};

/** The lab's pool, its groups and users left out: the lab makes none. */
export function labPicture(): PoolPicture {
  return {
    pool: {
      Name: "whizlabs",
      UsernameAttributes: ["email"],
      UsernameConfiguration: { CaseSensitive: false },
      Policies: structuredClone(labPolicies),
      MfaConfiguration: "OFF",
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      AutoVerifiedAttributes: ["email"],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
      SchemaAttributes: ["email", "name", "phone_number", "preferred_username"].map(requiredText),
      EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
      DeletionProtection: "ACTIVE",
      UserPoolTier: "ESSENTIALS",
    },
    mfa: { MfaConfiguration: "OFF", SoftwareTokenMfaConfiguration: { Enabled: false } },
    clients: {
      whizclient: {
        ClientName: "whizclient",
        ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
        PreventUserExistenceErrors: "ENABLED",
        EnableTokenRevocation: true,
        EnablePropagateAdditionalUserContextData: false,
        AccessTokenValidity: 60,
        IdTokenValidity: 60,
        RefreshTokenValidity: 30,
        TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
        AuthSessionValidity: 3,
        AllowedOAuthFlowsUserPoolClient: false,
      },
    },
    resourceServers: {},
    styles: {},
    identityProviders: {},
    groups: {},
    users: {},
  };
}
