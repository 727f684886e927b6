import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program } from "./inlineStack";
import { differences, livePool, stepsOf } from "./livePool";

const lambda = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;

const passwordless: CognitoUserPoolArgs = {
  signIn: {
    firstFactors: ["password", "email_otp", "web_authn"],
    passkeys: { relyingPartyId: "example.com" },
  },
  deviceTracking: { onlyWhenRemembered: true },
  clients: { web: { authFlows: ["user_auth", "refresh_token"] } },
};
const triggers = {
  preSignUp: lambda("check"),
  customMessage: lambda("words:live"),
  preTokenGeneration: { arn: lambda("claims") },
};

describe("triggers and passwordless sign-in, on the engine", () => {
  let emulator: Emulator;
  let engine: Engine;
  let stack: InlineStack;
  let args: CognitoUserPoolArgs = { ...passwordless, triggers };

  const program: Program = async () => ({ id: new CognitoUserPool("crew", args).userPoolId });

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    stack = await makeInlineStack(engine, emulator.endpoint, { name: "triggers" });
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  async function upDoes(steps: string[]): Promise<void> {
    const ran = await stack.up(program);
    assert.ok(ran.ok, ran.output);
    assert.deepEqual(stepsOf(ran), steps);
    assert.deepEqual(await differences(emulator.endpoint, await stack.state()), []);
  }

  it("are made, each trigger with its permission", () =>
    upDoes([
      "create crew",
      "create crew",
      "create crew-client-web",
      "create crew-permission-customMessage",
      "create crew-permission-preSignUp",
      "create crew-permission-preTokenGeneration",
    ]));

  it("are the same the second time", () => upDoes([]));

  it("are the same after a refresh, in which the token trigger has its name twice", async () => {
    const refreshed = await stack.refresh();
    assert.ok(refreshed.ok, refreshed.output);
    await upDoes([]);
  });

  it("change their function in place, and the permission with it", async () => {
    args = { ...passwordless, triggers: { ...triggers, preSignUp: lambda("check:7") } };
    await upDoes([
      "create-replacement crew-permission-preSignUp: qualifier",
      "delete-replaced crew-permission-preSignUp",
      "replace crew-permission-preSignUp: qualifier",
      "update crew: lambdaConfig",
    ]);
  });

  it("go with their permission", async () => {
    const { preTokenGeneration, customMessage } = triggers;
    args = { ...passwordless, triggers: { preTokenGeneration, customMessage } };
    await upDoes(["delete crew-permission-preSignUp", "update crew", "update crew: lambdaConfig"]);
  });

  it("leave passwords alone when first factors are taken out", async () => {
    args = { ...args, signIn: { passkeys: passwordless.signIn?.passkeys } };
    const ran = await stack.up(program);
    assert.ok(ran.ok, ran.output);
    const { pool } = await livePool(emulator.endpoint, await stack.state());
    assert.deepEqual(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors, ["PASSWORD"]);
  });

  // AWS forgets what isn't sent again. The local endpoint keeps it, so only the preview is looked at.
  it("go all together, and device tracking too", async () => {
    const others = args;
    args = { clients: args.clients, signIn: args.signIn };
    const ran = await stack.preview(program);
    args = others;
    assert.deepEqual(stepsOf(ran), [
      "delete crew-permission-customMessage",
      "delete crew-permission-preTokenGeneration",
      "update crew",
      "update crew: deviceConfiguration, lambdaConfig",
    ]);
  });

  // The last: a program that was refused leaves the inline stack waiting for it.
  it("can't be rid of the token trigger alone, which the provider would keep without a word", async () => {
    args = { ...args, triggers: { customMessage: triggers.customMessage } };
    const { ok, output } = await stack.preview(program);
    assert.equal(ok, false, output);
    assert.match(output, /triggers\.preTokenGeneration: can't be removed while there are other triggers/);
    const { pool } = await livePool(emulator.endpoint, await stack.state());
    assert.equal(pool.LambdaConfig?.PreTokenGenerationConfig?.LambdaArn, lambda("claims"));
  });
});
