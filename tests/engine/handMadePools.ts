import {
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  type CreateGroupRequest,
  CreateIdentityProviderCommand,
  type CreateIdentityProviderRequest,
  CreateResourceServerCommand,
  type CreateResourceServerRequest,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientRequest,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  type CreateUserPoolDomainRequest,
  type CreateUserPoolRequest,
  SetUserPoolMfaConfigCommand,
  type SetUserPoolMfaConfigRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { labPolicies, requiredText } from "../lab/pictures";

type InPool<Request> = Omit<Request, "UserPoolId">;

/** A pool as somebody makes it with the console or the SDK, request by request. */
export interface HandMadePool {
  pool: Partial<CreateUserPoolRequest>;
  mfa?: InPool<SetUserPoolMfaConfigRequest>;
  clients?: InPool<CreateUserPoolClientRequest>[];
  groups?: InPool<CreateGroupRequest>[];
  domain?: InPool<CreateUserPoolDomainRequest>;
  resourceServers?: InPool<CreateResourceServerRequest>[];
  identityProviders?: InPool<CreateIdentityProviderRequest>[];
}

/** Makes the pool at the endpoint and returns its id. */
export async function makeByHand(
  sdk: CognitoIdentityProviderClient,
  name: string,
  byHand: HandMadePool,
): Promise<string> {
  const {
    pool,
    mfa,
    clients = [],
    groups = [],
    domain,
    resourceServers = [],
    identityProviders = [],
  } = byHand;
  const request = { PoolName: name, ...pool };
  const { UserPool } = await sdk.send(new CreateUserPoolCommand(request));
  const UserPoolId = UserPool?.Id ?? "";
  if (mfa) await sdk.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...mfa }));
  if (domain) await sdk.send(new CreateUserPoolDomainCommand({ UserPoolId, ...domain }));
  for (const server of resourceServers)
    await sdk.send(new CreateResourceServerCommand({ UserPoolId, ...server }));
  for (const provider of identityProviders)
    await sdk.send(new CreateIdentityProviderCommand({ UserPoolId, ...provider }));
  for (const client of clients) await sdk.send(new CreateUserPoolClientCommand({ UserPoolId, ...client }));
  for (const group of groups) await sdk.send(new CreateGroupCommand({ UserPoolId, ...group }));
  return UserPoolId;
}

/** The lab's pool: every value that lab's pages send. */
export const labs: HandMadePool = {
  pool: {
    PoolName: "whizlabs",
    UsernameAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: false },
    Policies: labPolicies,
    AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    AutoVerifiedAttributes: ["email"],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
    Schema: ["email", "name", "preferred_username", "phone_number"].map(requiredText),
    EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
    DeletionProtection: "ACTIVE",
  },
  clients: [
    {
      ClientName: "whizclient",
      GenerateSecret: false,
      ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
      AccessTokenValidity: 60,
      IdTokenValidity: 60,
      RefreshTokenValidity: 30,
      TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
      AuthSessionValidity: 3,
      EnablePropagateAdditionalUserContextData: false,
    },
  ],
};

const email = {
  UsernameAttributes: ["email" as const],
  UsernameConfiguration: { CaseSensitive: false },
  AutoVerifiedAttributes: ["email" as const],
};
const SmsConfiguration = {
  SnsCallerArn: "arn:aws:iam::123456789012:role/service-role/CognitoIdpSNSServiceRole",
  ExternalId: "0a1b2c3d",
  SnsRegion: "us-east-1",
};
const DeveloperEmail = {
  EmailSendingAccount: "DEVELOPER" as const,
  SourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
  From: "Example <hello@example.com>",
  ReplyToEmailAddress: "help@example.com",
  ConfigurationSet: "mail",
};

/** A secret in one of the pools. */
export const googleSecret = "google-swordfish";

/** Pools otherwise than the lab's, by what is chosen in them. */
export const handMade: Record<string, HandMadePool> = {
  "user names and aliases": {
    pool: {
      AliasAttributes: ["email", "phone_number", "preferred_username"],
      UsernameConfiguration: { CaseSensitive: true },
      AutoVerifiedAttributes: ["email"],
      Schema: [requiredText("email"), requiredText("family_name")],
    },
  },
  "no case sensitivity said": { pool: { AutoVerifiedAttributes: ["email"] } },
  "phone numbers and text messages": {
    pool: {
      UsernameAttributes: ["phone_number"],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ["phone_number"],
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_phone_number", Priority: 1 }] },
      SmsConfiguration,
      Schema: [requiredText("phone_number")],
    },
  },
  "optional MFA by authenticator app": {
    pool: email,
    mfa: { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: { Enabled: true } },
  },
  "required MFA by app and text message": {
    pool: {
      ...email,
      SmsConfiguration,
      SmsAuthenticationMessage: "Sign in: {####}",
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: "verified_phone_number", Priority: 1 },
          { Name: "verified_email", Priority: 2 },
        ],
      },
    },
    mfa: {
      MfaConfiguration: "ON",
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration, SmsAuthenticationMessage: "Sign in: {####}" },
    },
  },
  "MFA by e-mail, Amazon SES and texts": {
    pool: {
      ...email,
      EmailConfiguration: DeveloperEmail,
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "admin_only", Priority: 1 }] },
      VerificationMessageTemplate: {
        DefaultEmailOption: "CONFIRM_WITH_LINK",
        EmailSubjectByLink: "Your link",
        EmailMessageByLink: "Follow {##this link##},\nplease",
      },
      AdminCreateUserConfig: {
        AllowAdminCreateUserOnly: true,
        InviteMessageTemplate: {
          EmailSubject: "Welcome",
          EmailMessage: "You are {username}, with password {####}",
          SMSMessage: "{username}: {####}",
        },
      },
    },
    mfa: {
      MfaConfiguration: "OPTIONAL",
      EmailMfaConfiguration: { Subject: "Sign in", Message: "Sign in with {####}" },
    },
  },
  "custom attributes": {
    pool: {
      ...email,
      Schema: [
        requiredText("email"),
        {
          Name: "plan",
          AttributeDataType: "String",
          Mutable: true,
          StringAttributeConstraints: { MinLength: "1", MaxLength: "20" },
        },
        {
          Name: "level",
          AttributeDataType: "Number",
          Mutable: false,
          NumberAttributeConstraints: { MinValue: "1", MaxValue: "10" },
        },
        { Name: "beta", AttributeDataType: "Boolean", Mutable: true },
        { Name: "since", AttributeDataType: "DateTime", Mutable: true },
      ],
    },
    clients: [
      {
        ClientName: "web",
        ReadAttributes: ["email", "custom:plan"],
        WriteAttributes: ["email", "custom:plan"],
      },
    ],
  },
  "a password policy": {
    pool: {
      ...email,
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: false,
          RequireSymbols: false,
          TemporaryPasswordValidityDays: 1,
          PasswordHistorySize: 5,
        },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
      },
    },
  },
  "first factors and passkeys": {
    pool: {
      ...email,
      Policies: {
        ...labPolicies,
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] },
      },
    },
    mfa: {
      MfaConfiguration: "OFF",
      WebAuthnConfiguration: { RelyingPartyId: "example.com", UserVerification: "required" },
    },
    clients: [{ ClientName: "web", ExplicitAuthFlows: ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] }],
  },
  "the lite plan": {
    pool: {
      ...email,
      UserPoolTier: "LITE",
      Policies: { PasswordPolicy: labPolicies.PasswordPolicy },
      DeletionProtection: "INACTIVE",
    },
  },
  "the plus plan": {
    pool: { ...email, UserPoolTier: "PLUS", UserPoolTags: { team: "identity", on: "off" } },
  },
  "several clients": {
    pool: email,
    clients: [
      { ClientName: "server", GenerateSecret: true, EnablePropagateAdditionalUserContextData: true },
      {
        ClientName: "my app",
        ExplicitAuthFlows: [
          "ALLOW_USER_PASSWORD_AUTH",
          "ALLOW_ADMIN_USER_PASSWORD_AUTH",
          "ALLOW_CUSTOM_AUTH",
        ],
        AccessTokenValidity: 2,
        IdTokenValidity: 600,
        RefreshTokenValidity: 36,
        TokenValidityUnits: { AccessToken: "hours", IdToken: "seconds", RefreshToken: "hours" },
        AuthSessionValidity: 10,
        EnableTokenRevocation: false,
        PreventUserExistenceErrors: "LEGACY",
      },
    ],
  },
  "OAuth, a domain and a resource server": {
    pool: email,
    domain: { Domain: "made-by-hand", ManagedLoginVersion: 1 },
    resourceServers: [
      {
        Identifier: "https://api.example.com",
        Name: "The API",
        Scopes: [{ ScopeName: "read", ScopeDescription: "Read everything" }],
      },
    ],
    clients: [
      {
        ClientName: "site",
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ["code"],
        AllowedOAuthScopes: ["openid", "https://api.example.com/read"],
        CallbackURLs: ["https://example.com/in", "myapp://in"],
        LogoutURLs: ["https://example.com/out"],
        DefaultRedirectURI: "https://example.com/in",
        SupportedIdentityProviders: ["COGNITO"],
      },
    ],
  },
  "nothing said at all": { pool: {}, clients: [{ ClientName: "app" }] },
  "identity providers": {
    pool: email,
    identityProviders: [
      {
        ProviderName: "Google",
        ProviderType: "Google",
        ProviderDetails: {
          client_id: "1example.apps.googleusercontent.com",
          client_secret: googleSecret,
          authorize_scopes: "profile email openid",
        },
        AttributeMapping: { email: "email", username: "sub" },
      },
      {
        ProviderName: "Corp",
        ProviderType: "SAML",
        ProviderDetails: {
          MetadataURL: "https://corp.example.com/metadata",
          IDPInit: "false",
          IDPSignout: "true",
          EncryptedResponses: "false",
          RequestSigningAlgorithm: "rsa-sha256",
        },
        AttributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
        IdpIdentifiers: ["corp.example.com"],
      },
      {
        ProviderName: "Auth",
        ProviderType: "OIDC",
        ProviderDetails: {
          oidc_issuer: "https://auth.example.com",
          client_id: "1example",
          authorize_scopes: "openid",
          attributes_request_method: "GET",
          authorize_url: "https://auth.example.com/authorize",
          token_url: "https://auth.example.com/token",
          attributes_url: "https://auth.example.com/userinfo",
          jwks_uri: "https://auth.example.com/jwks",
        },
      },
    ],
    clients: [{ ClientName: "site", SupportedIdentityProviders: ["COGNITO", "Google", "Corp", "Auth"] }],
  },
  "no client, but groups": {
    pool: email,
    groups: [
      { GroupName: "staff", Description: "Who works here", Precedence: 1 },
      { GroupName: "board", RoleArn: "arn:aws:iam::123456789012:role/board" },
    ],
  },
};
