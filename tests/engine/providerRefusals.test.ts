import assert from "node:assert/strict";
import type { Values } from "../../lab/cognito/fields";
import { unknownValue } from "./provider/refusal";
import { check } from "./provider/standIn";

const userPool = "aws:cognito/userPool:UserPool";
const client = "aws:cognito/userPoolClient:UserPoolClient";
const group = "aws:cognito/userGroup:UserGroup";
const user = "aws:cognito/user:User";

type Case = [property: string, refused: Values, accepted: Values];

const properties = (token: string, args: Values) =>
  check(token, "x", args, {}, "seed").failures.map(({ property }) => property);

describe("the stand-in refuses at preview what the provider refuses", () => {
  const long = (length: number) => "{####}".padEnd(length, "x");
  const template = (member: string, text: string) => ({ verificationMessageTemplate: { [member]: text } });
  const recovery = (...names: string[]) => ({
    accountRecoverySetting: {
      recoveryMechanisms: names.map((name, index) => ({ name, priority: index + 1 })),
    },
  });
  const cases: Case[] = [
    ["usernameAttributes[0]", { usernameAttributes: ["name"] }, { usernameAttributes: ["email"] }],
    ["usernameAttributes", { usernameAttributes: ["email"], aliasAttributes: ["email"] }, {}],
    ["aliasAttributes[0]", { aliasAttributes: ["name"] }, { aliasAttributes: ["preferred_username"] }],
    [
      "autoVerifiedAttributes[0]",
      { autoVerifiedAttributes: ["name"] },
      { autoVerifiedAttributes: ["email"] },
    ],
    [
      "accountRecoverySetting.recoveryMechanisms",
      recovery("admin_only", "verified_email", "verified_phone_number"),
      recovery("verified_email", "verified_phone_number"),
    ],
    ["accountRecoverySetting.recoveryMechanisms[0].name", recovery("email"), recovery("admin_only")],
    ...bounds("passwordPolicy", "minimumLength", 6, 99),
    ...bounds("passwordPolicy", "passwordHistorySize", 0, 24),
    ...bounds("passwordPolicy", "temporaryPasswordValidityDays", 0, 365),
    ["mfaConfiguration", { mfaConfiguration: "REQUIRED" }, { mfaConfiguration: "ON" }],
    [
      "smsConfiguration",
      { smsConfiguration: { externalId: "x" } },
      { smsConfiguration: { externalId: "x", snsCallerArn: unknownValue } },
    ],
    ["schemas", { schemas: [] }, { schemas: [attribute("x".repeat(20))] }],
    ["schemas[0].name", { schemas: [attribute("x".repeat(21))] }, {}],
    [
      "userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdates[0]",
      { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ["name"] } },
      { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ["email"] } },
    ],
    textCase(template, "emailMessage", long(20001), long(20000)),
    textCase(template, "emailMessage", "without a code", "{####}"),
    textCase(template, "emailMessageByLink", "without a link", "{##link##}"),
    textCase(template, "emailSubject", "x".repeat(141), "x".repeat(140)),
    textCase(template, "smsMessage", long(141), long(140)),
    textCase(template, "smsMessage", "without a code", "{####}"),
    [
      "emailVerificationMessage",
      { emailVerificationMessage: "{####}", ...template("emailMessage", "{####}") },
      { emailVerificationMessage: "{####}", ...template("smsMessage", "{####}") },
    ],
    inviteCase("emailMessage", "{####} only", "{username} {####}"),
    inviteCase("smsMessage", "{username}".padEnd(141), "{username}".padEnd(140)),
    [
      "userPoolAddOns.advancedSecurityMode",
      { userPoolAddOns: { advancedSecurityMode: "ON" } },
      { userPoolAddOns: { advancedSecurityMode: "AUDIT" } },
    ],
    [
      "signInPolicy.allowedFirstAuthFactors[0]",
      { signInPolicy: { allowedFirstAuthFactors: ["TOTP"] } },
      { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } },
    ],
    ["userPoolTier", { userPoolTier: "FREE" }, { userPoolTier: "LITE" }],
    ["deletionProtection", { deletionProtection: "ON" }, { deletionProtection: "ACTIVE" }],
    [
      "lambdaConfig.customEmailSender",
      { lambdaConfig: { customEmailSender: { lambdaArn: "arn" } } },
      { lambdaConfig: { customEmailSender: { lambdaArn: "arn" }, kmsKeyId: unknownValue } },
    ],
  ];
  for (const [property, refused, accepted] of cases) {
    it(`${property} of a pool: ${JSON.stringify(refused).slice(0, 80)}`, () => {
      assert.deepEqual(properties(userPool, refused), [property]);
      assert.deepEqual(properties(userPool, accepted), []);
    });
  }

  const risk = "aws:cognito/riskConfiguration:RiskConfiguration";
  const takeover = (more: Values): Values => ({
    userPoolId: "p",
    accountTakeoverRiskConfiguration: {
      actions: { highAction: { eventAction: "BLOCK", notify: false } },
      ...more,
    },
  });
  const notice = (more: Values) => ({
    subject: "x",
    htmlBody: "x".repeat(6),
    textBody: "x".repeat(6),
    ...more,
  });
  const exception = (ranges: string[]): Values => ({
    userPoolId: "p",
    riskExceptionConfiguration: { blockedIpRangeLists: ranges },
  });
  const exceptions = "riskExceptionConfiguration.blockedIpRangeLists";
  const notify = "accountTakeoverRiskConfiguration.notifyConfiguration";
  const sourceArn = unknownValue;
  const riskCases: Case[] = [
    ["", { userPoolId: "p" }, exception(["10.0.0.0/8"])],
    ["accountTakeoverRiskConfiguration", takeover({ actions: undefined }), takeover({})],
    [
      "accountTakeoverRiskConfiguration.actions.highAction.eventAction",
      takeover({ actions: { highAction: { eventAction: "REFUSE", notify: true } } }),
      takeover({ actions: { highAction: { eventAction: "MFA_REQUIRED", notify: true } } }),
    ],
    [notify, takeover({ notifyConfiguration: {} }), takeover({ notifyConfiguration: { sourceArn } })],
    [
      `${notify}.blockEmail.subject`,
      takeover({ notifyConfiguration: { sourceArn, blockEmail: notice({ subject: "x".repeat(141) }) } }),
      takeover({ notifyConfiguration: { sourceArn, blockEmail: notice({ subject: "x".repeat(140) }) } }),
    ],
    [exceptions, exception([]), exception(["::/0"])],
    [exceptions, exception(Array<string>(201).fill("::/0")), exception(Array<string>(200).fill("::/0"))],
    [`${exceptions}[0]`, exception(["10.0.0.1"]), exception(["10.0.0.1/32"])],
  ];
  for (const [property, refused, accepted] of riskCases) {
    it(`${property || "nothing"} of a risk configuration: ${JSON.stringify(refused).slice(0, 80)}`, () => {
      assert.deepEqual(properties(risk, refused), [property]);
      assert.deepEqual(properties(risk, accepted), []);
    });
  }

  const clientCases: Case[] = [
    ["explicitAuthFlows[0]", { explicitAuthFlows: ["SRP"] }, { explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] }],
    ...validity("accessToken", "minutes", 4, 5),
    ...validity("accessToken", "hours", 25, 24),
    ...validity("idToken", undefined, 25, 24),
    ...validity("refreshToken", "minutes", 59, 60),
    ...validity("refreshToken", undefined, 3651, 3650),
    ["authSessionValidity", { authSessionValidity: 2 }, { authSessionValidity: 3 }],
    ["authSessionValidity", { authSessionValidity: 16 }, { authSessionValidity: 15 }],
    [
      "refreshTokenRotation.retryGracePeriodSeconds",
      { refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 61 } },
      { refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 60 } },
    ],
    ["allowedOauthScopes", { allowedOauthScopes: scopes(51) }, { allowedOauthScopes: scopes(50) }],
    ["callbackUrls", { callbackUrls: scopes(101) }, { callbackUrls: scopes(100) }],
    ["logoutUrls[0]", { logoutUrls: ["x".repeat(1025)] }, { logoutUrls: ["x".repeat(1024)] }],
  ];
  for (const [property, refused, accepted] of clientCases) {
    it(`${property} of a client: ${JSON.stringify(refused).slice(0, 80)}`, () => {
      assert.deepEqual(properties(client, { userPoolId: unknownValue, ...refused }), [property]);
      assert.deepEqual(properties(client, { userPoolId: unknownValue, ...accepted }), []);
    });
  }

  it("a client, a group or a user without its pool", () => {
    assert.deepEqual(
      [client, group].map((token) => check(token, "x", {}, {}, "seed").failures),
      Array(2).fill([{ property: "", reason: "is missing the required userPoolId" }]),
    );
    assert.equal(properties(user, {}).length, 2);
  });

  it("a value that isn't known yet: never", () => {
    assert.deepEqual(properties(userPool, { mfaConfiguration: unknownValue, schemas: unknownValue }), []);
  });
});

function bounds(block: string, member: string, least: number, most: number): Case[] {
  const path = `${block}.${member}`;
  return [
    [path, { [block]: { [member]: least - 1 } }, { [block]: { [member]: least } }],
    [path, { [block]: { [member]: most + 1 } }, { [block]: { [member]: most } }],
  ];
}

function textCase(
  block: (member: string, text: string) => Values,
  member: string,
  bad: string,
  good: string,
): Case {
  return [`verificationMessageTemplate.${member}`, block(member, bad), block(member, good)];
}

function inviteCase(member: string, bad: string, good: string): Case {
  const invite = (text: string) => ({ adminCreateUserConfig: { inviteMessageTemplate: { [member]: text } } });
  return [`adminCreateUserConfig.inviteMessageTemplate.${member}`, invite(bad), invite(good)];
}

function attribute(name: string): Values {
  return { name, attributeDataType: "String", mutable: true };
}

function validity(token: string, unit: string | undefined, bad: number, good: number): Case[] {
  const units = unit === undefined ? {} : { tokenValidityUnits: { [token]: unit } };
  const argument = `${token}Validity`;
  return [[argument, { [argument]: bad, ...units }, { [argument]: good, ...units }]];
}

function scopes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://a/${index}`);
}
