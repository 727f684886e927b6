import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs, type Triggers } from "../../components";
import { antiDefault } from "../antiDefault";
import { underMocks } from "../mocks";
import { atTheDoor, byTheRules, poolOf } from "./settled";

const check = "arn:aws:lambda:us-east-1:123456789012:function:check";

describe("Triggers", () => {
  const functions: (keyof Triggers)[] = [
    "preSignUp",
    "postConfirmation",
    "preAuthentication",
    "postAuthentication",
    "defineAuthChallenge",
    "createAuthChallenge",
    "verifyAuthChallengeResponse",
    "userMigration",
    "customMessage",
  ];
  for (const trigger of functions)
    it(`${trigger} is sent, and nothing else`, () =>
      assert.deepEqual(poolOf({ triggers: { [trigger]: check } }).lambdaConfig, { [trigger]: check }));

  it("that send messages go with their version and the key", () => {
    const kmsKeyArn = "arn:aws:kms:us-east-1:123456789012:key/k";
    const sender = { lambdaArn: check, lambdaVersion: "V1_0" };
    for (const trigger of ["customEmailSender", "customSmsSender"])
      assert.deepEqual(poolOf({ triggers: { [trigger]: check, kmsKeyArn } }).lambdaConfig, {
        [trigger]: sender,
        kmsKeyId: kmsKeyArn,
      });
  });

  for (const [version, lambdaVersion] of [
    [undefined, "V1_0"],
    ["v1_0", "V1_0"],
    ["v2_0", "V2_0"],
    ["v3_0", "V3_0"],
  ] as const)
    it(`for tokens go with their version: ${version ?? "left out"} is ${lambdaVersion}`, () =>
      assert.deepEqual(poolOf({ triggers: { preTokenGeneration: { arn: check, version } } }).lambdaConfig, {
        preTokenGenerationConfig: { lambdaArn: check, lambdaVersion },
      }));

  it("aren't sent where there are none, so that the provider removes what there was", () => {
    for (const triggers of [undefined, {}, { preSignUp: undefined }])
      assert.equal("lambdaConfig" in poolOf({ triggers }), false);
  });

  it("that are misspelt are refused, with the nearest right name", () => {
    const said = (key: string) => atTheDoor({ triggers: { [key]: check } });
    assert.deepEqual(said("preSignup"), ["triggers.preSignup: is not an argument; did you mean preSignUp?"]);
    assert.deepEqual(said("postConfirm"), [
      "triggers.postConfirm: is not an argument; did you mean postConfirmation?",
    ]);
    assert.match(
      said("inboundFederation")[0],
      /^triggers\.inboundFederation: is not an argument; expected one/,
    );
    assert.deepEqual(atTheDoor({ triggers: { preTokenGeneration: check } }), [
      `triggers.preTokenGeneration: must be an object; received "${check}"`,
    ]);
  });

  it("may be functions, versions and aliases of every partition, and nothing else", () => {
    const errors = (preSignUp: string) => byTheRules({ triggers: { preSignUp } }).errors.length;
    for (const arn of [
      check,
      `${check}:7`,
      `${check}:live`,
      "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:check",
      `arn:aws:lambda:us-east-1:123456789012:function:${"f".repeat(64)}`,
    ])
      assert.equal(errors(arn), 0, arn);
    for (const arn of [
      "check",
      `${check}:$LATEST`,
      `${check}:`,
      `${check}:a:b`,
      `${check} `,
      "arn:aws:lambda:us-east-1:123456789012:function:",
      "arn:aws:lambda:us-east-1:12345678901:function:check",
      "arn:aws:lambda:us-east-1:123456789012:layer:check",
      "arn:aws:iam::123456789012:role/check",
      `arn:aws:lambda:us-east-1:123456789012:function:${"f".repeat(65)}`,
    ])
      assert.equal(errors(arn), 1, arn);
  });

  it("that aren't known yet are left to AWS", () => {
    const triggers = { preSignUp: pulumi.output("not an ARN"), customMessage: check };
    assert.deepEqual(byTheRules({ triggers }), { errors: [], warnings: [] });
  });
});

describe("The permission to call a trigger's function", () => {
  const made = (args: CognitoUserPoolArgs) => underMocks(() => new CognitoUserPool("crew", args));

  it("is for the pool, and nobody else", async () => {
    const { inputs, resource } = await made({ triggers: { preSignUp: check } });
    assert.equal(resource("crew-permission-preSignUp").type, "aws:lambda/permission:Permission");
    assert.deepEqual(inputs("crew-permission-preSignUp"), {
      action: "lambda:InvokeFunction",
      function: check,
      principal: "cognito-idp.amazonaws.com",
      sourceArn: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_crew",
    });
  });

  it("is for the version or the alias that is named", async () => {
    for (const [arn, qualifier] of [
      [`${check}:live`, "live"],
      [pulumi.output(`${check}:7`), "7"],
    ] as const) {
      const { inputs } = await made({ triggers: { preTokenGeneration: { arn } } });
      const { function: name, qualifier: found } = inputs("crew-permission-preTokenGeneration");
      assert.deepEqual([name, found], [check, qualifier]);
    }
  });

  it("is there for each trigger, also where they share a function, and for no key", async () => {
    const { resources } = await made(antiDefault);
    const names = resources
      .filter(({ type }) => type === "aws:lambda/permission:Permission")
      .map(({ name }) => name.replace("crew-permission-", ""));
    const triggers = Object.keys(antiDefault.triggers ?? {}).filter((key) => key !== "kmsKeyArn");
    assert.deepEqual(names.sort(), triggers.sort());
    const shared = await made({ triggers: { preSignUp: check, customMessage: check } });
    for (const trigger of ["preSignUp", "customMessage"])
      assert.equal("statementId" in shared.inputs(`crew-permission-${trigger}`), false);
  });

  it("comes before the users: for them already the pool calls the functions", async () => {
    const { resource } = await made({ users: { "jo@example.com": {} }, triggers: { preSignUp: check } });
    assert.ok(resource("crew-user-jo@example.com").after.includes("crew-permission-preSignUp"));
  });
});
