import type {
  CreateManagedLoginBrandingRequest,
  CreateResourceServerRequest,
  CreateIdentityProviderRequest,
  CreateUserPoolClientRequest,
  CreateUserPoolDomainRequest,
  CreateUserPoolRequest,
  LogConfigurationType,
  SetRiskConfigurationRequest,
  IdentityProviderTypeType,
  SetUserPoolMfaConfigRequest,
  UserPoolClientType,
  UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../../lab/picture";

/** The type with every member there, however deep, so that the compiler finds what a picture leaves out. */
type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Name in keyof T]-?: Whole<NonNullable<T[Name]>> }
    : T;

type PoolSettings = Omit<CreateUserPoolRequest, "PoolName" | "Schema"> &
  Pick<UserPoolType, "Name" | "SchemaAttributes">;
type ClientSettings = Omit<CreateUserPoolClientRequest, "UserPoolId" | "GenerateSecret">;

const secrets = ["client_secret", "private_key"];
const role = "arn:aws:iam::123456789012:role/example";
const lambda = "arn:aws:lambda:us-east-1:123456789012:function:example";
const sms = {
  SnsCallerArn: role,
  ExternalId: "external",
  SnsRegion: "eu-west-1",
  EumsSms: {
    CallerArn: role,
    ExternalId: "eums",
    OriginationIdentity: "+15550100",
    ConfigurationSetName: "texts",
    InEntityId: "entity",
    InTemplateId: "template",
    Region: "us-east-1",
  },
};

const antiDefaultPool: Whole<PoolSettings> = {
  Name: "anything else",
  UsernameAttributes: ["phone_number"],
  AliasAttributes: ["email", "preferred_username"],
  UsernameConfiguration: { CaseSensitive: true },
  Policies: {
    PasswordPolicy: {
      MinimumLength: 14,
      RequireLowercase: false,
      RequireUppercase: false,
      RequireNumbers: false,
      RequireSymbols: false,
      PasswordHistorySize: 5,
      TemporaryPasswordValidityDays: 1,
    },
    SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] },
  },
  MfaConfiguration: "OPTIONAL",
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "admin_only", Priority: 1 }] },
  AdminCreateUserConfig: {
    AllowAdminCreateUserOnly: true,
    UnusedAccountValidityDays: 1,
    InviteMessageTemplate: {
      SMSMessage: "Your user name is {username}, your password {####}",
      EmailMessage: "Welcome, {username}. Your password is {####}",
      EmailSubject: "Welcome",
    },
  },
  AutoVerifiedAttributes: ["phone_number"],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["phone_number"] },
  VerificationMessageTemplate: {
    DefaultEmailOption: "CONFIRM_WITH_LINK",
    SmsMessage: "Code: {####}",
    EmailMessage: "Your code is {####}",
    EmailSubject: "Your code",
    EmailMessageByLink: "Follow {##this link##}",
    EmailSubjectByLink: "Your link",
  },
  SmsVerificationMessage: "Code: {####}",
  EmailVerificationMessage: "Your code is {####}",
  EmailVerificationSubject: "Your code",
  SmsAuthenticationMessage: "To sign in: {####}",
  SchemaAttributes: [
    {
      Name: "birthdate",
      AttributeDataType: "String",
      DeveloperOnlyAttribute: true,
      Mutable: false,
      Required: true,
      StringAttributeConstraints: { MinLength: "8", MaxLength: "12" },
      NumberAttributeConstraints: { MinValue: "1", MaxValue: "2" },
    },
    {
      Name: "seats",
      AttributeDataType: "Number",
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      StringAttributeConstraints: { MinLength: "1", MaxLength: "3" },
      NumberAttributeConstraints: { MinValue: "1", MaxValue: "100" },
    },
  ],
  EmailConfiguration: {
    EmailSendingAccount: "DEVELOPER",
    SourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
    From: "Example <hello@example.com>",
    ReplyToEmailAddress: "help@example.com",
    ConfigurationSet: "mails",
  },
  SmsConfiguration: sms,
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  UserPoolAddOns: {
    AdvancedSecurityMode: "ENFORCED",
    AdvancedSecurityAdditionalFlows: { CustomAuthMode: "AUDIT" },
  },
  LambdaConfig: {
    PreSignUp: `${lambda}:1`,
    CustomMessage: `${lambda}:2`,
    PostConfirmation: `${lambda}:3`,
    PreAuthentication: `${lambda}:4`,
    PostAuthentication: `${lambda}:5`,
    DefineAuthChallenge: `${lambda}:6`,
    CreateAuthChallenge: `${lambda}:7`,
    VerifyAuthChallengeResponse: `${lambda}:8`,
    PreTokenGeneration: `${lambda}:9`,
    UserMigration: `${lambda}:10`,
    PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: `${lambda}:9` },
    CustomSMSSender: { LambdaVersion: "V1_0", LambdaArn: `${lambda}:11` },
    CustomEmailSender: { LambdaVersion: "V1_0", LambdaArn: `${lambda}:12` },
    KMSKeyID: "arn:aws:kms:us-east-1:123456789012:key/senders",
    InboundFederation: { LambdaVersion: "V1_0", LambdaArn: `${lambda}:13` },
  },
  UserPoolTags: { team: "identity" },
  DeletionProtection: "INACTIVE",
  UserPoolTier: "PLUS",
  DcrConfiguration: {
    EnableStatus: "Enabled",
    OpenDcrEnabled: true,
    AuthenticatedGrantTypes: ["client_credentials"],
    OpenDcrGrantTypes: ["code"],
    AllowedScopes: ["api/read"],
  },
  KeyConfiguration: {
    KeyType: "CUSTOMER_MANAGED_KEY",
    KmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/pool",
  },
  IssuerConfiguration: { Type: "UPDATED" },
  AcrConfiguration: { Level1: { AcrValue: "urn:example:low" } },
};

const antiDefaultMfa: Whole<Omit<SetUserPoolMfaConfigRequest, "UserPoolId">> = {
  MfaConfiguration: "OPTIONAL",
  SmsMfaConfiguration: { SmsAuthenticationMessage: "To sign in: {####}", SmsConfiguration: sms },
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: { Message: "To sign in: {####}", Subject: "Signing in" },
  WebAuthnConfiguration: {
    RelyingPartyId: "example.com",
    UserVerification: "required",
    FactorConfiguration: "MULTI_FACTOR_WITH_USER_VERIFICATION",
  },
};

const antiDefaultClient: Whole<ClientSettings> = {
  ClientName: "whizclient",
  ClientSecret: "***",
  ExplicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_USER_AUTH"],
  AuthSessionValidity: 15,
  RefreshTokenValidity: 12,
  AccessTokenValidity: 2,
  IdTokenValidity: 3,
  TokenValidityUnits: { AccessToken: "hours", IdToken: "hours", RefreshToken: "hours" },
  RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 20 },
  EnableTokenRevocation: false,
  PreventUserExistenceErrors: "LEGACY",
  EnablePropagateAdditionalUserContextData: true,
  ReadAttributes: ["email", "name"],
  WriteAttributes: ["name"],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ["code", "implicit"],
  AllowedOAuthScopes: ["openid", "profile"],
  CallbackURLs: ["https://example.com/in"],
  LogoutURLs: ["https://example.com/out"],
  DefaultRedirectURI: "https://example.com/in",
  SupportedIdentityProviders: ["COGNITO", "Google"],
  AnalyticsConfiguration: {
    ApplicationId: "application",
    ApplicationArn: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/application",
    RoleArn: role,
    ExternalId: "analytics",
    UserDataShared: true,
  },
};

const failover = { Failover: { SecondaryRegion: "eu-west-1", PrimaryRoute53HealthCheckId: "check" } };

const antiDefaultDomain: Whole<Omit<CreateUserPoolDomainRequest, "UserPoolId" | "CustomDomainConfig">> = {
  Domain: "anything-else",
  ManagedLoginVersion: 2,
  Routing: failover,
};

const antiDefaultCustomDomain: Whole<Omit<CreateUserPoolDomainRequest, "UserPoolId">> = {
  Domain: "auth.example.com",
  ManagedLoginVersion: 2,
  CustomDomainConfig: {
    CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/example",
    SecurityPolicy: "TLS_V1_3_2025",
  },
  Routing: failover,
};

const antiDefaultResourceServer: Whole<Omit<CreateResourceServerRequest, "UserPoolId">> = {
  Identifier: "api",
  Name: "The API",
  Scopes: [{ ScopeName: "read", ScopeDescription: "Read everything" }],
};

const antiDefaultStyle: Omit<CreateManagedLoginBrandingRequest, "UserPoolId" | "ClientId"> = {
  UseCognitoProvidedValues: false,
  Settings: { components: { favicon: { enabledTypes: ["ICO"] } } },
  Assets: [
    {
      Category: "FAVICON_ICO",
      ColorMode: "LIGHT",
      Extension: "ICO",
      Bytes: new Uint8Array([1, 2]),
      ResourceId: "favicon",
    },
  ],
};
type ProviderSettings = Omit<CreateIdentityProviderRequest, "UserPoolId">;

/** One of each type, with every detail that a description can have. */
const antiDefaultProviders: Record<string, Whole<ProviderSettings>> = Object.fromEntries(
  providers([
    [
      "Google",
      "Google",
      "attributes_url attributes_url_add_attributes authorize_scopes authorize_url client_id client_secret oidc_issuer token_request_method token_url",
    ],
    [
      "Facebook",
      "Facebook",
      "api_version attributes_url attributes_url_add_attributes authorize_scopes authorize_url client_id client_secret token_request_method token_url",
    ],
    [
      "LoginWithAmazon",
      "LoginWithAmazon",
      "attributes_url attributes_url_add_attributes authorize_scopes authorize_url client_id client_secret token_request_method token_url",
    ],
    [
      "SignInWithApple",
      "SignInWithApple",
      "attributes_url_add_attributes authorize_scopes authorize_url client_id key_id oidc_issuer private_key team_id token_request_method token_url",
    ],
    [
      "Corp",
      "SAML",
      "ActiveEncryptionCertificate MetadataFile MetadataURL RequestSigningAlgorithm SLORedirectBindingURI SSORedirectBindingURI",
    ],
    [
      "Auth",
      "OIDC",
      "attributes_request_method attributes_url attributes_url_add_attributes authorize_scopes authorize_url client_id client_secret jwks_uri oidc_issuer token_url",
    ],
  ]),
);

function providers(types: [string, IdentityProviderTypeType, string][]): [string, Whole<ProviderSettings>][] {
  return types.map(([ProviderName, ProviderType, keys]) => {
    const details = Object.fromEntries(
      keys.split(" ").map((key) => [key, secrets.includes(key) ? "***" : key]),
    );
    const switches = { IDPInit: "true", IDPSignout: "true", EncryptedResponses: "true" };
    return [
      ProviderName,
      {
        ProviderName,
        ProviderType,
        ProviderDetails: ProviderType === "SAML" ? { ...details, ...switches } : details,
        AttributeMapping: { email: "email", username: "sub" },
        AcrMapping: { Level1: "urn:example:low" },
        IdpIdentifiers: [`${ProviderName}.example.com`],
      },
    ];
  });
}

const notice = (text: string) => ({ Subject: text, HtmlBody: `<p>${text}</p>`, TextBody: text });

const antiDefaultRisk: Whole<Omit<SetRiskConfigurationRequest, "UserPoolId" | "ClientId">> = {
  CompromisedCredentialsRiskConfiguration: {
    EventFilter: ["SIGN_IN"],
    Actions: { EventAction: "BLOCK" },
  },
  AccountTakeoverRiskConfiguration: {
    NotifyConfiguration: {
      From: "Example <risk@example.com>",
      ReplyTo: "help@example.com",
      SourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
      BlockEmail: notice("Blocked"),
      NoActionEmail: notice("Let in"),
      MfaEmail: notice("Asked"),
    },
    Actions: {
      LowAction: { Notify: true, EventAction: "NO_ACTION" },
      MediumAction: { Notify: false, EventAction: "MFA_IF_CONFIGURED" },
      HighAction: { Notify: true, EventAction: "BLOCK" },
    },
  },
  RiskExceptionConfiguration: {
    BlockedIPRangeList: ["198.51.100.0/24"],
    SkippedIPRangeList: ["192.0.2.0/24"],
  },
};

const antiDefaultLogs: Whole<LogConfigurationType>[] = (["userAuthEvents", "userNotification"] as const).map(
  (EventSource) => ({
    EventSource,
    LogLevel: "INFO",
    CloudWatchLogsConfiguration: {
      LogGroupArn: `arn:aws:logs:us-east-1:123456789012:log-group:${EventSource}`,
    },
    S3Configuration: { BucketArn: "arn:aws:s3:::events" },
    FirehoseConfiguration: { StreamArn: "arn:aws:firehose:us-east-1:123456789012:deliverystream/events" },
  }),
);

/**
 * A pool of which every setting differs from the lab's. AWS would not make it, since some settings exclude
 * one another; but no member of the requests is missing.
 */
export function antiDefaultPicture(): PoolPicture {
  const client: UserPoolClientType = antiDefaultClient;
  return structuredClone({
    pool: antiDefaultPool,
    mfa: antiDefaultMfa,
    clients: { whizclient: client },
    domain: antiDefaultDomain,
    customDomain: antiDefaultCustomDomain,
    resourceServers: { api: antiDefaultResourceServer },
    styles: { whizclient: antiDefaultStyle },
    identityProviders: antiDefaultProviders,
    groups: {
      admins: { GroupName: "admins", Description: "They may do all.", RoleArn: role, Precedence: 1 },
    },
    risk: antiDefaultRisk,
    logs: antiDefaultLogs,
    webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/pool/1111",
    users: { "ada@example.com": { attributes: { name: "Ada" }, enabled: false, groups: ["admins"] } },
  });
}
