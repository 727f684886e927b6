import type { Values } from "../../../lab/cognito/fields";
import type {
  LogDeliveryConfigurationArgs,
  RiskConfigurationArgs,
  ManagedLoginBrandingArgs,
  ResourceServerArgs,
  IdentityProviderArgs,
  UserArgs,
  UserGroupArgs,
  UserPoolArgs,
  UserPoolClientArgs,
  UserPoolDomainArgs,
} from "@pulumi/aws/cognito";
import type { Unwrap } from "@pulumi/pulumi";

const lambda = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;

/** Every argument of a user pool, each different from what Cognito does when it isn't given. */
export const richPool: Required<Unwrap<UserPoolArgs>> = {
  accountRecoverySetting: {
    recoveryMechanisms: [
      { name: "verified_phone_number", priority: 1 },
      { name: "verified_email", priority: 2 },
    ],
  },
  adminCreateUserConfig: {
    allowAdminCreateUserOnly: true,
    inviteMessageTemplate: {
      emailMessage: "Dear {username}, your password is {####}",
      emailSubject: "Welcome aboard",
      smsMessage: "{username}: {####}",
    },
  },
  aliasAttributes: ["preferred_username", "email"],
  autoVerifiedAttributes: ["phone_number", "email"],
  deletionProtection: "ACTIVE",
  deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: true },
  emailConfiguration: {
    configurationSet: "mails",
    emailSendingAccount: "DEVELOPER",
    fromEmailAddress: "Lab <lab@example.com>",
    replyToEmailAddress: "help@example.com",
    sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
  },
  emailMfaConfiguration: { message: "Sign in with {####}", subject: "Your sign-in code" },
  emailVerificationMessage: "Top {####}",
  emailVerificationSubject: "Top subject",
  lambdaConfig: {
    createAuthChallenge: lambda("create"),
    customEmailSender: { lambdaArn: lambda("mail"), lambdaVersion: "V1_0" },
    customMessage: lambda("message"),
    customSmsSender: { lambdaArn: lambda("sms"), lambdaVersion: "V1_0" },
    defineAuthChallenge: lambda("define"),
    kmsKeyId: "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555",
    postAuthentication: lambda("postAuth"),
    postConfirmation: lambda("postConfirm"),
    preAuthentication: lambda("preAuth"),
    preSignUp: lambda("preSignUp"),
    preTokenGeneration: lambda("token"),
    preTokenGenerationConfig: { lambdaArn: lambda("token"), lambdaVersion: "V2_0" },
    userMigration: lambda("migrate"),
    verifyAuthChallengeResponse: lambda("verify"),
  },
  mfaConfiguration: "OPTIONAL",
  name: "Rich pool",
  passwordPolicy: {
    minimumLength: 14,
    passwordHistorySize: 5,
    requireLowercase: false,
    requireNumbers: true,
    requireSymbols: false,
    requireUppercase: true,
    temporaryPasswordValidityDays: 3,
  },
  region: "eu-west-1",
  schemas: [
    {
      attributeDataType: "String",
      developerOnlyAttribute: false,
      mutable: true,
      name: "email",
      required: true,
      stringAttributeConstraints: { maxLength: "2048", minLength: "0" },
    },
    {
      attributeDataType: "String",
      developerOnlyAttribute: false,
      mutable: true,
      name: "plan",
      required: false,
      stringAttributeConstraints: { maxLength: "20", minLength: "1" },
    },
    {
      attributeDataType: "Number",
      developerOnlyAttribute: false,
      mutable: false,
      name: "seats",
      numberAttributeConstraints: { maxValue: "99", minValue: "0" },
      required: false,
    },
  ],
  signInPolicy: { allowedFirstAuthFactors: ["WEB_AUTHN", "PASSWORD"] },
  smsAuthenticationMessage: "Sign in: {####}",
  smsConfiguration: {
    externalId: "rich-external-id",
    snsCallerArn: "arn:aws:iam::123456789012:role/sms",
    snsRegion: "eu-central-1",
  },
  smsVerificationMessage: "Top text {####}",
  softwareTokenMfaConfiguration: { enabled: true },
  tags: { team: "identity", stage: "test" },
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ["phone_number", "email"] },
  userPoolAddOns: {
    advancedSecurityAdditionalFlows: { customAuthMode: "AUDIT" },
    advancedSecurityMode: "ENFORCED",
  },
  userPoolTier: "PLUS",
  usernameAttributes: ["phone_number"],
  usernameConfiguration: { caseSensitive: false },
  verificationMessageTemplate: {
    defaultEmailOption: "CONFIRM_WITH_LINK",
    emailMessage: "Code {####}",
    emailMessageByLink: "Click {##here##}",
    emailSubject: "Code",
    emailSubjectByLink: "Link",
    smsMessage: "Text {####}",
  },
  webAuthnConfiguration: { relyingPartyId: "login.example.com", userVerification: "required" },
};

/** Every argument of a client, each different from what Cognito does when it isn't given. */
export const richClient: Required<Unwrap<UserPoolClientArgs>> = {
  accessTokenValidity: 15,
  allowedOauthFlows: ["implicit", "code"],
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthScopes: ["openid", "email"],
  analyticsConfiguration: {
    applicationArn: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/abcdef",
    applicationId: "abcdef",
    externalId: "analytics-id",
    roleArn: "arn:aws:iam::123456789012:role/analytics",
    userDataShared: true,
  },
  authSessionValidity: 10,
  callbackUrls: ["https://b.example.com/cb", "https://a.example.com/cb"],
  defaultRedirectUri: "https://a.example.com/cb",
  enablePropagateAdditionalUserContextData: true,
  enableTokenRevocation: false,
  explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_AUTH"],
  generateSecret: true,
  idTokenValidity: 2,
  logoutUrls: ["https://a.example.com/out"],
  name: "Rich client",
  preventUserExistenceErrors: "ENABLED",
  readAttributes: ["email", "custom:plan"],
  refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 30 },
  refreshTokenValidity: 12,
  region: "eu-west-1",
  supportedIdentityProviders: ["COGNITO"],
  tokenValidityUnits: { accessToken: "minutes", idToken: "hours", refreshToken: "hours" },
  userPoolId: "us-east-1_Abc123xyz",
  writeAttributes: ["email"],
};

/** Every argument of a domain. */
export const richDomain: Required<Unwrap<UserPoolDomainArgs>> = {
  certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/auth",
  domain: "auth.example.com",
  managedLoginVersion: 2,
  region: "eu-west-1",
  userPoolId: "us-east-1_Abc123xyz",
};

/** Every argument of an identity provider. */
export const richIdentityProvider: Required<Unwrap<IdentityProviderArgs>> = {
  attributeMapping: { email: "mail", "custom:plan": "plan", username: "sub" },
  idpIdentifiers: ["b.example.com", "a.example.com"],
  providerDetails: { oidc_issuer: "https://auth.example.com", client_id: "id", client_secret: "swordfish" },
  providerName: "Auth",
  providerType: "OIDC",
  region: "eu-west-1",
  userPoolId: "us-east-1_Abc123xyz",
};

/** Every argument of a resource server. */
export const richResourceServer: Required<Unwrap<ResourceServerArgs>> = {
  identifier: "https://api.example.com",
  name: "The API",
  region: "eu-west-1",
  scopes: [
    { scopeName: "write", scopeDescription: "Write everything" },
    { scopeName: "read", scopeDescription: "Read everything" },
  ],
  userPoolId: "us-east-1_Abc123xyz",
};

/** Every argument of a style of managed login. AWS takes Cognito's own values or settings, not both. */
export const richStyle: Required<Unwrap<ManagedLoginBrandingArgs>> = {
  assets: [
    {
      bytes: "AQI=",
      category: "FAVICON_ICO",
      colorMode: "LIGHT",
      extension: "ICO",
      resourceId: "favicon",
    },
  ],
  clientId: "abc",
  region: "eu-west-1",
  settings: '{"components":{}}',
  useCognitoProvidedValues: true,
  userPoolId: "us-east-1_Abc123xyz",
};

/** Every argument of a group. */
export const richGroup: Required<Unwrap<UserGroupArgs>> = {
  description: "People who edit",
  name: "editors",
  precedence: 3,
  region: "eu-west-1",
  roleArn: "arn:aws:iam::123456789012:role/editors",
  userPoolId: "us-east-1_Abc123xyz",
};

/** Every argument of a user. */
export const richUser: Required<Unwrap<UserArgs>> = {
  attributes: { email: "ann@example.com", plan: "gold" },
  clientMetadata: { source: "test" },
  desiredDeliveryMediums: ["EMAIL"],
  enabled: false,
  forceAliasCreation: true,
  messageAction: "SUPPRESS",
  password: "Permanent-Pass-1234",
  region: "eu-west-1",
  temporaryPassword: "Temporary-Pass-1234",
  userPoolId: "us-east-1_Abc123xyz",
  username: "ann",
  validationData: { origin: "test" },
};

/** The arguments without some of them. */
export function without<Args extends object, Name extends keyof Args>(
  args: Args,
  ...names: Name[]
): Omit<Args, Name> {
  const kept = Object.entries(args).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(kept) as Omit<Args, Name>;
}

/**
 * The rich arguments as the emulator can hold them. Beside aliases there are no user name attributes, beside
 * the verification template none of its twins; it keeps no refresh token rotation, and knows no roles.
 */
export const possible = {
  pool: without(
    richPool,
    "region",
    "usernameAttributes",
    "emailVerificationMessage",
    "emailVerificationSubject",
    "smsVerificationMessage",
  ),
  client: without(richClient, "region", "refreshTokenRotation"),
  domain: without(richDomain, "region"),
  resourceServer: without(richResourceServer, "region"),
  identityProvider: without(richIdentityProvider, "region"),
  group: without(richGroup, "region", "roleArn"),
  user: without(richUser, "region"),
};

const notice = (text: string) => ({ htmlBody: `<p>${text}</p>`, subject: text, textBody: `${text}, so` });

/** Every argument of a risk configuration. */
export const richRisk: Required<Unwrap<RiskConfigurationArgs>> = {
  accountTakeoverRiskConfiguration: {
    actions: {
      highAction: { eventAction: "BLOCK", notify: true },
      lowAction: { eventAction: "NO_ACTION", notify: false },
      mediumAction: { eventAction: "MFA_REQUIRED", notify: true },
    },
    notifyConfiguration: {
      blockEmail: notice("blocked"),
      from: "Lab <lab@example.com>",
      mfaEmail: notice("asked"),
      noActionEmail: notice("let in"),
      replyTo: "help@example.com",
      sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
    },
  },
  clientId: "1h57kf5cpq17m0eml12EXAMPLE",
  compromisedCredentialsRiskConfiguration: {
    actions: { eventAction: "BLOCK" },
    eventFilters: ["SIGN_UP", "SIGN_IN"],
  },
  region: "us-east-1",
  riskExceptionConfiguration: {
    blockedIpRangeLists: ["198.51.100.0/24"],
    skippedIpRangeLists: ["192.0.2.0/24", "2001:db8::/32"],
  },
  userPoolId: "us-east-1_Abc123xyz",
};

/** Every argument of a log delivery. */
export const richLogs: Required<Unwrap<LogDeliveryConfigurationArgs>> = {
  logConfigurations: [
    {
      cloudWatchLogsConfiguration: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:mail" },
      eventSource: "userNotification",
      logLevel: "ERROR",
    },
    {
      eventSource: "userAuthEvents",
      firehoseConfiguration: { streamArn: "arn:aws:firehose:us-east-1:123456789012:deliverystream/s" },
      logLevel: "INFO",
      s3Configuration: { bucketArn: "arn:aws:s3:::events" },
    },
  ],
  region: "us-east-1",
  userPoolId: "us-east-1_Abc123xyz",
};

/** What the state says of the arguments. */
export function pick(state: Values, args: Values): Values {
  return Object.fromEntries(Object.keys(args).map((argument) => [argument, state[argument]]));
}
