import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { ArgumentsError, CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import { underMocks } from "../../mocks";

/** What the constructor throws, which must be all that happens. */
async function refusal(args: unknown): Promise<ArgumentsError> {
  const { result, resources } = await underMocks(() => {
    try {
      return new CognitoUserPool("crew", args as CognitoUserPoolArgs);
    } catch (error) {
      return error;
    }
  });
  assert.ok(result instanceof ArgumentsError, String(result));
  assert.deepEqual(
    resources.map(({ type }) => type),
    ["cognito-user-pool:index:CognitoUserPool"],
  );
  return result;
}

describe("ArgumentsError", () => {
  it("says everything that is wrong at the door, in words and as data", async () => {
    const error = await refusal({ nam: "x", tier: "free" });
    assert.equal(
      error.message,
      'CognitoUserPool "crew" has 2 problems:\n' +
        "  nam: is not an argument; did you mean name?\n" +
        '  tier: must be one of essentials, lite, plus; received "free"',
    );
    assert.deepEqual(error.problems, [
      { path: "nam", reason: "is not an argument; did you mean name?" },
      { path: "tier", reason: "must be one of essentials, lite, plus", received: '"free"' },
    ]);
  });

  it("says every rule that is broken, with the value and whether it was written", async () => {
    const error = await refusal({
      security: { mfa: { enforcement: "optional" } },
      messaging: { sms: {} },
      clients: { "my app": { accessToken: "25h" } },
    });
    assert.equal(
      error.message,
      'CognitoUserPool "crew" has 2 problems:\n' +
        '  clients["my app"].accessToken: must be a whole number and s, m, h or d, from 5m to 24h; received "25h"\n' +
        "  security.mfa.methods: must hold sms while MFA is on and messaging.sms is given, which turns text " +
        'messages on as a factor; received ["totp"], the default',
    );
  });

  it("counts a single problem as one", async () => {
    const error = await refusal({ name: "" });
    assert.match(error.message, /^CognitoUserPool "crew" has 1 problem:\n {2}name: .*; received ""$/);
  });

  it("is printed under the component without a stack", async () => {
    const error = await refusal({ name: "" });
    assert.ok(error instanceof pulumi.ResourceError);
    assert.ok(pulumi.ResourceError.isInstance(error));
    assert.equal(error.hideStack, true);
    assert.ok(error.resource instanceof CognitoUserPool);
  });

  it("never shows a temporary password, whatever is wrong with its user", async () => {
    const temporaryPassword = "Sw0rdfish!";
    const wrongUser = await refusal({ users: { jo: { temporaryPassword } } });
    assert.match(wrongUser.message, /users\.jo: must be named by what people sign in with/);
    const weak = await refusal({ users: { "jo@x": { temporaryPassword: "Sw0rdfish" } } });
    assert.match(weak.message, /users\["jo@x"\]\.temporaryPassword: .*; received \[secret\]$/);
    for (const { message, problems } of [wrongUser, weak])
      assert.doesNotMatch(message + JSON.stringify(problems), /Sw0rdfish/);
  });
});

describe("Warnings", () => {
  it("let the deployment go on", async () => {
    const args: CognitoUserPoolArgs = { security: { accountRecovery: "sms_only" } };
    const { warnings, resources } = await underMocks(() => new CognitoUserPool("crew", args));
    assert.deepEqual(warnings, [
      "security.accountRecovery: sends no text message without messaging.sms; `sms: {}` makes the role for it; " +
        'received "sms_only"',
    ]);
    assert.equal(resources.length, 3);
  });
});
