import * as cognito from "@pulumi/aws/cognito";
import * as pulumi from "@pulumi/pulumi";
import { CognitoUserPool } from "../components";

/** Seconds to register that many pools with a client each, as the component, or as the same raw resources. */
export async function poolsSeconds(make: (name: string) => void, count: number): Promise<number> {
  await pulumi.runtime.setMocks(
    {
      newResource: ({ name, inputs }) => ({
        id: name,
        state: { ...inputs, endpoint: "endpoint", arn: "arn:aws:cognito-idp:us-east-1", clientSecret: "" },
      }),
      call: () => ({}),
    },
    "cognito-user-pool",
    "bench",
  );
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) make(`pool${index}`);
  await pulumi.runtime.disconnect();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/**
 * The seconds that the component and the raw resources take, on average over rounds of four: in turns, as one
 * process gets slower from run to run.
 */
export async function inTurns(
  rounds: number,
  seconds: (make: (name: string) => void) => Promise<number>,
): Promise<{ component: number; raw: number }> {
  const sums = { component: 0, raw: 0 };
  for (let round = 0; round < rounds; round++) {
    sums.component += await seconds(component);
    sums.raw += await seconds(raw);
    sums.raw += await seconds(raw);
    sums.component += await seconds(component);
  }
  return { component: sums.component / rounds / 2, raw: sums.raw / rounds / 2 };
}

/** The lab's pool as the component. */
export function component(name: string): void {
  new CognitoUserPool(name);
}

/** The very resources that the component registers, written by hand with their own component resource. */
export function raw(name: string): void {
  const parent = new pulumi.ComponentResource("bench:index:Raw", name);
  const attribute = (attributeName: string) => ({
    name: attributeName,
    attributeDataType: "String",
    developerOnlyAttribute: false,
    mutable: true,
    required: true,
    stringAttributeConstraints: { minLength: "0", maxLength: "2048" },
  });
  const pool = new cognito.UserPool(
    name,
    {
      name,
      userPoolTier: "ESSENTIALS",
      deletionProtection: "ACTIVE",
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
      passwordPolicy: {
        minimumLength: 8,
        requireLowercase: true,
        requireUppercase: true,
        requireNumbers: true,
        requireSymbols: true,
        temporaryPasswordValidityDays: 7,
      },
      mfaConfiguration: "OFF",
      accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
      autoVerifiedAttributes: ["email"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ["email"] },
      schemas: ["name", "preferred_username", "phone_number", "email"].map(attribute),
      adminCreateUserConfig: { allowAdminCreateUserOnly: false },
      emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" },
      verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
    },
    { parent, protect: true },
  );
  const client = new cognito.UserPoolClient(
    `${name}-client-whizclient`,
    {
      name: "whizclient",
      userPoolId: pool.id,
      generateSecret: false,
      explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
      enableTokenRevocation: true,
      preventUserExistenceErrors: "ENABLED",
      enablePropagateAdditionalUserContextData: false,
      accessTokenValidity: 60,
      idTokenValidity: 60,
      refreshTokenValidity: 30,
      tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "days" },
      authSessionValidity: 3,
      allowedOauthFlowsUserPoolClient: false,
      allowedOauthFlows: [],
      allowedOauthScopes: [],
      callbackUrls: [],
      logoutUrls: [],
      supportedIdentityProviders: [],
    },
    { parent },
  );
  parent["registerOutputs"]({ userPoolId: pool.id, clientId: client.id });
}
