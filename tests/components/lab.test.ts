import assert from "node:assert/strict";
import { CognitoUserPool } from "../../components";
import { type Recording, type Registered, underMocks } from "../mocks";

function isOf(registered: Registered, expected: Record<string, unknown>): void {
  const names = Object.keys(expected);
  const entries = Object.entries(registered.inputs).filter(([name]) => names.includes(name));
  assert.deepEqual(Object.fromEntries(entries), expected);
}

function requiredText(name: string) {
  return {
    name,
    attributeDataType: "String",
    developerOnlyAttribute: false,
    mutable: true,
    required: true,
    stringAttributeConstraints: { minLength: "0", maxLength: "2048" },
  };
}

describe("The lab's pool", () => {
  let lab: Recording;
  before(async () => {
    lab = await underMocks(() => new CognitoUserPool("whizlabs"));
  });

  const pool: [setting: string, inputs: Record<string, unknown>][] = [
    ["Task 3: people sign in with their e-mail address", { usernameAttributes: ["email"] }],
    ["Task 3: user names differ by case nowhere", { usernameConfiguration: { caseSensitive: false } }],
    [
      "Task 4: Cognito's password policy",
      {
        passwordPolicy: {
          minimumLength: 8,
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
          temporaryPasswordValidityDays: 7,
        },
      },
    ],
    ["Task 4: no MFA", { mfaConfiguration: "OFF" }],
    [
      "Task 4: recovery by e-mail only",
      { accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] } },
    ],
    ["Task 5: people register themselves", { adminCreateUserConfig: { allowAdminCreateUserOnly: false } }],
    ["Task 5: e-mail addresses are verified", { autoVerifiedAttributes: ["email"] }],
    [
      "Task 5: the original address counts until the new one is verified",
      { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ["email"] } },
    ],
    [
      "Task 5: verification by code",
      { verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" } },
    ],
    [
      "Task 5: required attributes",
      { schemas: ["name", "preferred_username", "phone_number", "email"].map(requiredText) },
    ],
    ["Task 6: e-mail by Cognito", { emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" } }],
    ["Task 7: the pool's name", { name: "whizlabs" }],
    ["Deletion protection", { deletionProtection: "ACTIVE" }],
    [
      "Today's tier, and its sign-in policy",
      { userPoolTier: "ESSENTIALS", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } },
    ],
    ["No tags", { tags: {} }],
  ];
  for (const [setting, inputs] of pool) it(setting, () => isOf(lab.resource("whizlabs"), inputs));

  it("says nothing else", () => {
    const said = pool.flatMap(([, inputs]) => Object.keys(inputs));
    assert.deepEqual(Object.keys(lab.inputs("whizlabs")).sort(), said.sort());
  });

  it("is protected, and only it", () => {
    assert.deepEqual(
      lab.resources.map(({ type, options }) => [type, options.protect]),
      [
        ["cognito-user-pool:index:CognitoUserPool", undefined],
        ["aws:cognito/userPool:UserPool", true],
        ["aws:cognito/userPoolClient:UserPoolClient", undefined],
      ],
    );
  });

  it("warns of nothing", () => assert.deepEqual(lab.warnings, []));
});

describe("The lab's app client", () => {
  let lab: Recording;
  before(async () => {
    lab = await underMocks(() => new CognitoUserPool("whizlabs"));
  });

  const client: [setting: string, inputs: Record<string, unknown>][] = [
    ["is whizclient, in the pool", { name: "whizclient", userPoolId: "us-east-1_whizlabs" }],
    ["has no secret", { generateSecret: false }],
    ["signs in over SRP", { explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"] }],
    ["tells nobody who exists", { preventUserExistenceErrors: "ENABLED" }],
    ["has tokens that can be revoked", { enableTokenRevocation: true }],
    [
      "has tokens of 60 minutes and 30 days, with their units",
      {
        accessTokenValidity: 60,
        idTokenValidity: 60,
        refreshTokenValidity: 30,
        tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "days" },
      },
    ],
    ["leaves 3 minutes to sign in", { authSessionValidity: 3 }],
    ["sends no user context", { enablePropagateAdditionalUserContextData: false }],
    [
      "uses no hosted pages",
      {
        allowedOauthFlowsUserPoolClient: false,
        allowedOauthFlows: [],
        allowedOauthScopes: [],
        callbackUrls: [],
        logoutUrls: [],
        supportedIdentityProviders: [],
      },
    ],
  ];
  for (const [setting, inputs] of client)
    it(setting, () => isOf(lab.resource("whizlabs-client-whizclient"), inputs));

  it("says nothing else", () => {
    const said = client.flatMap(([, inputs]) => Object.keys(inputs));
    assert.deepEqual(Object.keys(lab.inputs("whizlabs-client-whizclient")).sort(), said.sort());
  });
});
