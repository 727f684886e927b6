import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import { checkPool } from "../../../components/checks/check";
import { guarded } from "../../../components/unchangeable/guarded";
import { underMocks } from "../../mocks";

describe("The component's own inputs", () => {
  async function identity(args: CognitoUserPoolArgs, protect?: boolean) {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", args, { protect }));
    return resources[0].inputs;
  }

  it("are how people sign in, whatever the order of the options, and whether the pool is protected", async () => {
    assert.deepEqual(await identity({}), {
      signIn: { options: ["email"], preferredUsername: false, caseSensitive: false },
      protected: true,
      triggers: [],
      adoptedClients: {},
    });
    const options = ["username" as const, "email" as const];
    for (const written of [options, [...options].reverse()]) {
      const signIn = { options: written, preferredUsername: true, caseSensitive: true };
      assert.deepEqual(await identity({ signIn, deletionProtection: false }), {
        signIn: { options: ["email", "username"], preferredUsername: true, caseSensitive: true },
        protected: false,
        triggers: [],
        adoptedClients: {},
      });
    }
  });

  it("are the triggers that have a function, by name", async () => {
    const arn = "arn:aws:lambda:us-east-1:123456789012:function:f";
    const { triggers } = await identity({ triggers: { customMessage: arn, preTokenGeneration: { arn } } });
    assert.deepEqual(triggers, ["preTokenGeneration", "customMessage"]);
  });

  it("are the ids of the clients that are taken over", async () => {
    const adopt = { userPoolId: "us-east-1_X9m9caB4J", clientIds: { web: "1example" } };
    const { adoptedClients } = await identity({ clients: { web: {}, app: {} }, adopt });
    assert.deepEqual(adoptedClients, { web: "1example" });
  });

  it("say protected where AWS or Pulumi refuses to delete the pool", async () => {
    const cases = [
      [true, undefined, true],
      [false, undefined, false],
      [true, false, true],
      [false, true, true],
      [false, false, false],
    ] as const;
    for (const [deletionProtection, protect, expected] of cases)
      assert.equal((await identity({ deletionProtection }, protect)).protected, expected);
  });

  it("are unknown, and no change, while the arguments have problems", () => {
    const checked = checkPool("crew", { tier: "free" as never });
    const { inputs, options } = guarded("crew", checked, { protect: true });
    assert.deepEqual(inputs, {});
    assert.deepEqual(options, {
      protect: true,
      ignoreChanges: ["signIn", "protected", "triggers", "adoptedClients"],
    });
  });
});
