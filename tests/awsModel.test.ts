import assert from "node:assert/strict";
import type { Values } from "../lab/cognito/fields";
import { createUserPoolRequest } from "../lab/cognito/userPool";
import { loadAwsModel, patterns, violations, wholeMatch } from "./awsModel";

describe("AWS's own description of Cognito", () => {
  before(loadAwsModel);

  const wrong: [string, Values, RegExp][] = [
    ["enum", { mfaConfiguration: "on", userPoolTier: "GOLD" }, /UserPoolTier: "GOLD" is none of LITE, ESSE/],
    ["length", { name: "x".repeat(129) }, /PoolName: 129 characters is over 128/],
    ["pattern", { name: "a/b" }, /PoolName: "a\/b" doesn't match/],
    ["number", { passwordPolicy: { minimumLength: 5 } }, /MinimumLength: 5 is under 6/],
    ["type", { usernameConfiguration: { caseSensitive: "no" } }, /CaseSensitive: must be true or false/],
    [
      "list",
      { schemas: Array(51).fill({ name: "a", attributeDataType: "String" }) },
      /Schema: 51 items is over 50/,
    ],
    ["item", { autoVerifiedAttributes: ["email", "mail"] }, /AutoVerifiedAttributes\[1\]: "mail"/],
    ["map", { tags: { team: 7 } }, /UserPoolTags\.team: must be a string/],
    [
      "required",
      { userPoolAddOns: { advancedSecurityAdditionalFlows: { customAuthMode: "AUDIT" } } },
      /is required/,
    ],
  ];
  for (const [what, args, expected] of wrong) {
    it(`finds a wrong ${what}`, () => {
      const problems = violations("CreateUserPool", createUserPoolRequest("x", args));
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.match(problems[0], expected);
    });
  }

  it("finds an unknown member, and one that another operation has", () => {
    assert.deepEqual(
      violations("UpdateUserPool", { UserPoolId: "us-east-1_Abc123xyz", AliasAttributes: ["email"] }),
      ["UpdateUserPool.AliasAttributes: unknown member"],
    );
  });

  it("reads every pattern of the model", () => {
    for (const [shape, pattern] of Object.entries(patterns()))
      assert.doesNotThrow(() => wholeMatch(pattern), `${shape}: ${pattern}`);
    assert.ok(Object.keys(patterns()).length > 50);
  });
});
