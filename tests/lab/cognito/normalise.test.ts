import assert from "node:assert/strict";
import type { Values } from "../../../lab/cognito/fields";
import { normalClient, normalMfa, normalPool } from "../../../lab/cognito/normalise";
import { builtInAttributes } from "../../../lab/cognito/standardAttributes";

describe("What AWS says in other words", () => {
  const nothing = normalPool({});
  const same: [string, Values][] = [
    ["ids, dates and counts", { Id: "x", Arn: "y", CreationDate: new Date(), EstimatedNumberOfUsers: 7 }],
    ["empty lists and texts", { AliasAttributes: [], SmsAuthenticationMessage: "", LambdaConfig: {} }],
    ["the standard attributes", { SchemaAttributes: Object.values(builtInAttributes) }],
    ["the default first factor", { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] } } }],
    ["the deprecated lifetime", { AdminCreateUserConfig: { UnusedAccountValidityDays: 7 } }],
    ["threat protection off", { UserPoolAddOns: { AdvancedSecurityMode: "OFF" } }],
    ["case sensitive", { UsernameConfiguration: { CaseSensitive: true } }],
    [
      "7 days as 0, and no history",
      { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 0, PasswordHistorySize: 0 } } },
    ],
  ];
  for (const [what, pool] of same)
    it(`${what}: as if nothing was said`, () => assert.deepEqual(normalPool(pool), nothing));

  it("a message and its twin in the template are one", () => {
    const twins = {
      EmailVerificationMessage: "Code {####}",
      EmailVerificationSubject: "Code",
      SmsVerificationMessage: "Text {####}",
    };
    const template = { EmailMessage: "Code {####}", EmailSubject: "Code", SmsMessage: "Text {####}" };
    const alone = normalPool({ VerificationMessageTemplate: template });
    assert.deepEqual(normalPool(twins), alone);
    assert.deepEqual(normalPool({ ...twins, VerificationMessageTemplate: template }), alone);
  });

  it("the token trigger and its first version are one", () => {
    const arn = "arn:aws:lambda:us-east-1:123456789012:function:token";
    const config = { LambdaVersion: "V1_0", LambdaArn: arn };
    assert.deepEqual(
      normalPool({ LambdaConfig: { PreTokenGeneration: arn } }),
      normalPool({ LambdaConfig: { PreTokenGeneration: arn, PreTokenGenerationConfig: config } }),
    );
  });

  it("a required standard attribute stays, without its constraints too", () => {
    const [email] = normalPool({ SchemaAttributes: [{ Name: "email", Required: true }] })
      .SchemaAttributes as Values[];
    assert.deepEqual(email, { ...builtInAttributes.email, Required: true });
  });

  it("without MFA nothing is said about SMS; with it, SMS being there is a setting", () => {
    assert.deepEqual(normalMfa({ SmsMfaConfiguration: { SmsAuthenticationMessage: "x" } }), normalMfa({}));
    const on = normalMfa({ MfaConfiguration: "ON", SmsMfaConfiguration: {}, EmailMfaConfiguration: {} });
    assert.deepEqual([on.SmsMfaConfiguration, on.EmailMfaConfiguration], [{}, {}]);
  });

  it("the order of lists, recovery's priorities apart, means nothing", () => {
    const [email, phone] = ["verified_email", "verified_phone_number"];
    const recovery = (first: string, second: string, [a, b]: number[]) => ({
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: first, Priority: a },
          { Name: second, Priority: b },
        ],
      },
    });
    assert.deepEqual(normalPool(recovery(email, phone, [1, 2])), normalPool(recovery(phone, email, [2, 1])));
    assert.notDeepEqual(
      normalPool(recovery(email, phone, [1, 2])),
      normalPool(recovery(email, phone, [2, 1])),
    );
    const flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];
    assert.deepEqual(normalClient({ ExplicitAuthFlows: flows }), normalClient({}));
  });

  it("a client's lifetimes and rotation that are the default", () => {
    const units = { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" };
    const lifetimes = { AccessTokenValidity: 60, IdTokenValidity: 60, RefreshTokenValidity: 30 };
    const rotation = { Feature: "DISABLED", RetryGracePeriodSeconds: 0 };
    const said = { ...lifetimes, TokenValidityUnits: units, RefreshTokenRotation: rotation };
    assert.deepEqual(normalClient(said), normalClient({}));
    assert.deepEqual(normalClient({ AccessTokenValidity: 2 }).TokenValidityUnits, {
      ...units,
      AccessToken: "hours",
    });
  });
});
