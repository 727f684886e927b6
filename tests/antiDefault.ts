import type { CognitoUserPoolArgs } from "../components";

const credentials = { clientId: "client", clientSecret: "client-swordfish" };
const attributeMapping = { email: "mail", family_name: "surname" };
const lambda = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;

/** Arguments that pass every rule, with every member of the contract set, each otherwise than by default. */
export const antiDefault: CognitoUserPoolArgs = {
  name: "Anti-default pool",
  signIn: {
    options: ["username", "phone_number"],
    preferredUsername: true,
    caseSensitive: true,
    firstFactors: ["password", "email_otp", "sms_otp", "web_authn"],
    passkeys: { relyingPartyId: "auth.example.com", userVerification: "required" },
  },
  identityProviders: {
    google: { ...credentials, scopes: ["email"], attributeMapping },
    facebook: { ...credentials, scopes: ["email"], apiVersion: "v23.0", attributeMapping },
    amazon: { ...credentials, scopes: ["profile", "postal_code"], attributeMapping },
    apple: {
      clientId: "com.example.cognito",
      teamId: "TEAM",
      keyId: "KEY",
      privateKey: "apple-swordfish",
      scopes: ["name"],
      attributeMapping,
    },
    saml: {
      Corp: {
        metadataUrl: "https://corp.example.com/metadata",
        idpInitiated: true,
        signOut: true,
        signedRequests: true,
        encryptedResponses: true,
        identifiers: ["corp.example.com"],
        attributeMapping,
      },
      Partner: {
        metadataFile: '<EntityDescriptor entityID="https://partner.example.com"></EntityDescriptor>',
        attributeMapping,
      },
    },
    oidc: {
      Auth: {
        issuer: "https://auth.example.com",
        ...credentials,
        method: "post",
        scopes: ["openid"],
        endpoints: {
          authorize: "https://auth.example.com/authorize",
          token: "https://auth.example.com/token",
          userInfo: "https://auth.example.com/userinfo",
          jwks: "https://auth.example.com/jwks",
        },
        identifiers: ["auth.example.com"],
        attributeMapping,
      },
    },
  },
  deviceTracking: { challengeOnNewDevice: true, onlyWhenRemembered: true },
  security: {
    passwordPolicy: {
      minimumLength: 12,
      requireLowercase: false,
      requireUppercase: false,
      requireNumbers: false,
      requireSymbols: false,
      temporaryPasswordValidityDays: 3,
      historySize: 5,
    },
    mfa: { enforcement: "optional", methods: ["sms", "email"] },
    accountRecovery: "off",
    threatProtection: {
      mode: "enforced",
      customAuthMode: "audit",
      compromisedCredentials: { action: "block", eventFilters: ["sign_in", "password_change"] },
      accountTakeover: {
        low: { action: "no_action", notify: true },
        medium: { action: "mfa_if_configured", notify: true },
        high: { action: "block", notify: true },
        notification: {
          sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/example.com",
          from: "Example <risk@example.com>",
          replyTo: "help@example.com",
          block: { subject: "Refused", htmlBody: "<p>Refused</p>", textBody: "Refused." },
          mfa: { subject: "Asked", htmlBody: "<p>Asked</p>", textBody: "Asked again." },
          noAction: { subject: "Seen", htmlBody: "<p>Let in</p>", textBody: "Let in." },
        },
      },
      alwaysAllowIps: ["192.0.2.0/24", "2001:db8::/32"],
      alwaysBlockIps: ["198.51.100.7/32"],
    },
  },
  signUp: {
    selfRegistration: false,
    verify: ["phone_number", "email"],
    keepOriginalUntilVerified: false,
    requiredAttributes: ["email", "family_name"],
    customAttributes: {
      plan: { mutable: false, min: 1, max: 20 },
      level: { type: "number", mutable: false, min: 1, max: 10 },
      beta: { type: "boolean", mutable: false },
      since: { type: "datetime", mutable: false },
    },
  },
  messaging: {
    email: {
      provider: "ses",
      identityArn: "arn:aws:ses:eu-west-1:123456789012:identity/example.com",
      from: "Example <hello@example.com>",
      replyTo: "help@example.com",
      configurationSet: "mail",
    },
    sms: {
      roleArn: "arn:aws:iam::123456789012:role/text-messages",
      externalId: "text-messages",
      region: "eu-west-1",
    },
    verification: {
      method: "link",
      emailSubject: "Your code",
      emailMessage: "Verify with {####}",
      linkSubject: "Your link",
      linkMessage: "Follow {##this link##}",
      smsMessage: "Code: {####}",
    },
    invitation: {
      emailSubject: "Welcome",
      emailMessage: "You are {username}, with password {####}",
      smsMessage: "{username}: {####}",
    },
    mfa: {
      emailSubject: "Sign in",
      emailMessage: "Sign in with {####}",
      smsMessage: "Sign in: {####}",
    },
  },
  clients: {
    web: {
      type: "other",
      generateSecret: true,
      authFlows: ["user_password", "admin_user_password", "custom", "user_auth"],
      accessToken: "600s",
      idToken: "2h",
      refreshToken: "36h",
      authSession: "10m",
      refreshTokenRotation: { enabled: true, gracePeriodSeconds: 30 },
      tokenRevocation: false,
      preventUserExistenceErrors: false,
      propagateUserContext: true,
      oauth: {
        flows: ["implicit"],
        scopes: ["openid", "phone", "https://api.example.com/read"],
        callbackUrls: ["https://example.com/in", "myapp://in"],
        logoutUrls: ["http://localhost:3000/out"],
        defaultRedirectUrl: "myapp://in",
      },
      identityProviders: [],
      readAttributes: ["email", "email_verified", "custom:plan"],
      writeAttributes: ["email", "family_name", "custom:plan"],
    },
  },
  domain: {
    prefix: "anti-default",
    customDomain: "auth.example.com",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/example",
    managedLogin: false,
  },
  resourceServers: {
    "https://api.example.com": { name: "The API", scopes: { read: "Read everything" } },
  },
  groups: {
    staff: {
      description: "Who works here",
      precedence: 1,
      roleArn: "arn:aws:iam::123456789012:role/staff",
    },
  },
  users: {
    sam: {
      attributes: {
        email: "sam@example.com",
        family_name: "Jones",
        phone_number: "+15555550100",
        "custom:plan": "gold",
      },
      groups: ["staff"],
      temporaryPassword: "swordfishbones",
      invite: "email",
      enabled: false,
    },
  },
  logging: {
    userNotification: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/mail" },
    userAuthEvents: { streamArn: "arn:aws:firehose:us-east-1:123456789012:deliverystream/events" },
  },
  triggers: {
    preSignUp: lambda("pre-sign-up"),
    postConfirmation: lambda("post-confirmation"),
    preAuthentication: lambda("pre-authentication"),
    postAuthentication: lambda("post-authentication"),
    defineAuthChallenge: lambda("define:3"),
    createAuthChallenge: lambda("create:live"),
    verifyAuthChallengeResponse: lambda("verify"),
    preTokenGeneration: { arn: lambda("token"), version: "v2_0" },
    userMigration: lambda("migration"),
    customMessage: lambda("message"),
    customEmailSender: lambda("mail"),
    customSmsSender: lambda("text"),
    kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555",
  },
  tier: "plus",
  webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/pool/11111111-2222-3333-4444-555555555555",
  deletionProtection: false,
  tags: { team: "identity" },
  adopt: {
    userPoolId: "us-east-1_X9m9caB4J",
    clientIds: { web: "1example23456789" },
    domains: ["anti-default"],
    resourceServers: ["https://api.example.com"],
    identityProviders: ["LoginWithAmazon", "Corp"],
    groups: ["staff"],
    neverSet: ["clients.web.preventUserExistenceErrors"],
  },
};

/** The same with what excludes something in them: together they set every member of the contract. */
export const alternatives: CognitoUserPoolArgs[] = [
  {
    ...antiDefault,
    logging: {
      userAuthEvents: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/events" },
    },
  },
  { ...antiDefault, logging: { userAuthEvents: { bucketArn: "arn:aws:s3:::events" } } },
];
