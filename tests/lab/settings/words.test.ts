import type { RecoveryOptionType, SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import type { PoolPicture, Unreadable } from "../../../lab/picture";
import { none, pages, settingsOf, valueOf } from "../../../lab/settings";
import { labPicture } from "../pictures";

function value(label: string, change: (picture: PoolPicture) => void): string | string[] | Unreadable {
  const picture = labPicture();
  change(picture);
  const setting = pages.flatMap((page) => settingsOf(page, picture)).find((one) => one.label === label);
  assert.ok(setting, label);
  return valueOf(setting, picture);
}

describe("settings in the console's words", () => {
  const recoveries: [names: string[], delivery: string, selfService: string][] = [
    [["verified_email"], "Email only", "On"],
    [["verified_phone_number"], "SMS only", "On"],
    [["verified_email", "verified_phone_number"], "Email if available, otherwise SMS", "On"],
    [["verified_phone_number", "verified_email"], "SMS if available, otherwise email", "On"],
    [["admin_only"], none, "Off"],
    [[], "SMS if available, otherwise email, and a user may reset by SMS while also using it for MFA", "On"],
  ];
  for (const [names, delivery, selfService] of recoveries)
    it(`account recovery by ${names.join(" then ") || "no mechanism"}`, () => {
      const change = ({ pool }: PoolPicture) => {
        // In the order of their names, as an answer may list them; the priority decides.
        const mechanisms = names.map((Name, index) => ({
          Name,
          Priority: index + 1,
        })) as RecoveryOptionType[];
        mechanisms.sort((a, b) => ((a.Name ?? "") < (b.Name ?? "") ? -1 : 1));
        pool.AccountRecoverySetting = mechanisms.length > 0 ? { RecoveryMechanisms: mechanisms } : undefined;
      };
      assert.equal(value("Delivery of recovery messages", change), delivery);
      assert.equal(value("Self-service account recovery", change), selfService);
    });

  it("sign-in options: alone, in place of the user name, beside it", () => {
    const options = (pool: PoolPicture["pool"]) =>
      value("Sign-in options", (picture) => {
        delete picture.pool.UsernameAttributes;
        Object.assign(picture.pool, pool);
      });
    assert.deepEqual(options({}), ["User name"]);
    assert.deepEqual(options({ UsernameAttributes: ["phone_number", "email"] }), ["Email", "Phone number"]);
    assert.deepEqual(options({ AliasAttributes: ["email"] }), ["User name", "Email"]);
    assert.deepEqual(options({ AliasAttributes: ["preferred_username"] }), ["User name"]);
  });

  it("SMS is an MFA method while MFA is on", () => {
    const methods = (enforcement: "OFF" | "ON") =>
      value("MFA methods", ({ mfa }) => {
        mfa.MfaConfiguration = enforcement;
        mfa.SmsMfaConfiguration = {};
      });
    assert.deepEqual([methods("ON"), methods("OFF")], [["SMS message"], none]);
  });

  it("a trigger names its version where it isn't the first", () => {
    const trigger = (LambdaVersion: "V1_0" | "V2_0") =>
      value("Lambda triggers", ({ pool }) => {
        pool.LambdaConfig = { PreTokenGenerationConfig: { LambdaVersion, LambdaArn: "arn" } };
      });
    assert.deepEqual(trigger("V1_0"), ["Pre token generation: arn"]);
    assert.deepEqual(trigger("V2_0"), ["Pre token generation: arn (V2_0)"]);
  });

  it("the order of a set says nothing", () => {
    const flows = (...list: ("ALLOW_USER_SRP_AUTH" | "ALLOW_REFRESH_TOKEN_AUTH")[]) =>
      value("Authentication flows", ({ clients }) => {
        clients.whizclient.ExplicitAuthFlows = list;
      });
    assert.deepEqual(
      flows("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
      flows("ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"),
    );
  });

  it("what the API documents as the default reads as if it weren't written", () => {
    const nothing = { identityProviders: {}, resourceServers: {}, styles: {}, groups: {}, users: {} };
    const bare: PoolPicture = { pool: {}, mfa: {}, clients: { web: {} }, ...nothing };
    const written: PoolPicture = {
      ...bare,
      pool: {
        DeletionProtection: "INACTIVE",
        UserPoolTier: "ESSENTIALS",
        MfaConfiguration: "OFF",
        UsernameConfiguration: { CaseSensitive: true },
        EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
        UserPoolAddOns: { AdvancedSecurityMode: "OFF" },
        KeyConfiguration: { KeyType: "AWS_OWNED_KEY" },
        IssuerConfiguration: { Type: "ORIGINAL" },
        DcrConfiguration: { EnableStatus: "Disabled" },
        AcrConfiguration: Object.fromEntries(
          [1, 2, 3, 4].map((level) => [`Level${level}`, { AcrValue: `urn:cognito:loa:${level}` }]),
        ),
        Policies: {
          PasswordPolicy: { PasswordHistorySize: 0 },
          SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
        },
      },
      clients: {
        web: {
          EnableTokenRevocation: true,
          PreventUserExistenceErrors: "LEGACY",
          RefreshTokenRotation: { Feature: "DISABLED", RetryGracePeriodSeconds: 0 },
          RefreshTokenValidity: 0,
          CallbackURLs: [],
        },
      },
    };
    for (const setting of pages.flatMap((page) => settingsOf(page, bare)))
      assert.deepEqual(valueOf(setting, written), valueOf(setting, bare), setting.label);
  });

  it("attributes: what Cognito lists by itself is left out, the rest described", () => {
    const attribute = (Name: string, more: SchemaAttributeType = {}): SchemaAttributeType => ({
      Name,
      AttributeDataType: "String",
      Mutable: true,
      ...more,
    });
    const change = ({ pool }: PoolPicture) => {
      pool.SchemaAttributes = [
        attribute("sub", { Required: true, Mutable: false }),
        attribute("birthdate", { StringAttributeConstraints: { MinLength: "10", MaxLength: "10" } }),
        attribute("updated_at", {
          AttributeDataType: "Number",
          NumberAttributeConstraints: { MinValue: "0" },
        }),
        attribute("name", { StringAttributeConstraints: { MinLength: "0", MaxLength: "100" } }),
        attribute("email", { Required: true }),
        attribute("nickname", { Mutable: false }),
        attribute("profile", { DeveloperOnlyAttribute: true }),
        attribute("website", { AttributeDataType: "Number" }),
        attribute("email_verified", { AttributeDataType: "Boolean" }),
        attribute("identities"),
        attribute("plan", { StringAttributeConstraints: { MaxLength: "20" }, Mutable: false }),
      ];
    };
    assert.deepEqual(value("Required attributes", change), ["email"]);
    assert.deepEqual(value("Standard attributes, restricted", change), [
      "name (String, 0 to 100, mutable)",
      "nickname (String, immutable)",
      "profile (String, mutable, developer only)",
      "website (Number, mutable)",
    ]);
    assert.deepEqual(value("Custom attributes", change), ["plan (String, at most 20, immutable)"]);
  });
});
