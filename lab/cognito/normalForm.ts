import type { Values } from "./fields";

/** How descriptions of one kind are made comparable. */
export interface Normal {
  /** Members that say nothing about settings: ids, dates, counts, deprecated twins. */
  dropped: string[];
  /** What is in force when nothing is said, at any depth. */
  defaults: Values;
  /** What is in force inside a block that is given. */
  blockDefaults?: Record<string, Values>;
  /** Members whose value 0 means "not set", by path. */
  zeroIsUnset?: string[];
  /** Blocks whose mere presence is a setting. */
  keptEmpty?: string[];
}

/**
 * What AWS means when nothing is said, by kind of description.
 * Source: the API reference's pages of CreateUserPool, CreateUserPoolClient, CreateGroup,
 * CreateUserPoolDomain, CreateResourceServer, CreateManagedLoginBranding and their types.
 */
export const normals = {
  pool: {
    dropped: [
      ...["Id", "Arn", "Status", "CreationDate", "LastModifiedDate", "EstimatedNumberOfUsers"],
      ...["SmsConfigurationFailure", "EmailConfigurationFailure", "Domain", "CustomDomain"],
      "AdminCreateUserConfig.UnusedAccountValidityDays",
    ],
    defaults: {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      DeletionProtection: "INACTIVE",
      EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
      IssuerConfiguration: { Type: "ORIGINAL" },
      KeyConfiguration: { KeyType: "AWS_OWNED_KEY" },
      MfaConfiguration: "OFF",
      Policies: {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 7,
        },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
      },
      UserPoolAddOns: { AdvancedSecurityMode: "OFF" },
      UserPoolTier: "ESSENTIALS",
      UsernameConfiguration: { CaseSensitive: true },
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
    },
    zeroIsUnset: [
      "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
      "Policies.PasswordPolicy.PasswordHistorySize",
    ],
  },
  mfa: {
    dropped: ["$metadata"],
    defaults: { MfaConfiguration: "OFF", SoftwareTokenMfaConfiguration: { Enabled: false } },
    blockDefaults: {
      WebAuthnConfiguration: { FactorConfiguration: "SINGLE_FACTOR", UserVerification: "preferred" },
    },
    keptEmpty: ["EmailMfaConfiguration", "SmsMfaConfiguration"],
  },
  client: {
    dropped: ["UserPoolId", "ClientId", "CreationDate", "LastModifiedDate"],
    defaults: {
      AllowedOAuthFlowsUserPoolClient: false,
      AuthSessionValidity: 3,
      EnablePropagateAdditionalUserContextData: false,
      EnableTokenRevocation: true,
      ExplicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
      PreventUserExistenceErrors: "LEGACY",
      RefreshTokenRotation: { Feature: "DISABLED" },
      TokenValidityUnits: { AccessToken: "hours", IdToken: "hours", RefreshToken: "days" },
    },
    blockDefaults: { AnalyticsConfiguration: { UserDataShared: false } },
    zeroIsUnset: ["RefreshTokenValidity"],
  },
  domain: {
    dropped: ["UserPoolId", "AWSAccountId", "S3Bucket", "CloudFrontDistribution", "Version", "Status"],
    defaults: { ManagedLoginVersion: 1 },
  },
  resourceServer: { dropped: ["UserPoolId"], defaults: {} },
  style: {
    dropped: ["ManagedLoginBrandingId", "UserPoolId", "ClientId", "CreationDate", "LastModifiedDate"],
    defaults: { UseCognitoProvidedValues: false },
  },
  risk: {
    dropped: ["UserPoolId", "ClientId", "LastModifiedDate"],
    defaults: {},
    blockDefaults: {
      CompromisedCredentialsRiskConfiguration: { EventFilter: ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"] },
    },
  },
  log: { dropped: [], defaults: {} },
  identityProvider: { dropped: ["UserPoolId", "CreationDate", "LastModifiedDate"], defaults: {} },
  group: {
    dropped: ["UserPoolId", "CreationDate", "LastModifiedDate"],
    defaults: {},
    // The provider can't tell a precedence of 0 from none.
    zeroIsUnset: ["Precedence"],
  },
} satisfies Record<string, Normal>;

/** The pool's top-level messages and their twins in VerificationMessageTemplate; Cognito keeps both alike. */
export const messageTwins = {
  EmailVerificationMessage: "EmailMessage",
  EmailVerificationSubject: "EmailSubject",
  SmsVerificationMessage: "SmsMessage",
};

/** A token's lifetime when none is set, with its unit. */
export const tokenLifetimes = {
  AccessToken: [60, "minutes"],
  IdToken: [60, "minutes"],
  RefreshToken: [30, "days"],
} as const;

/** Lists of objects are sorted by this member; lists of strings by themselves: to Cognito they are sets. */
export const sortedBy: Record<string, string> = {
  SchemaAttributes: "Name",
  RecoveryMechanisms: "Priority",
  Scopes: "ScopeName",
  LogConfigurations: "EventSource",
};
