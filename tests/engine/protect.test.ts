import assert from "node:assert/strict";
import { join } from "node:path";
import {
  type CognitoIdentityProviderClient,
  ListUserPoolClientsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program } from "./inlineStack";
import { stepsOf } from "./livePool";

const name = "protect";
const both = { web: {}, mobile: {} };

// One pool, and its life in order.
describe("a protected pool", () => {
  let emulator: Emulator;
  let engine: Engine;
  let stack: InlineStack;
  let aws: CognitoIdentityProviderClient;
  let UserPoolId: string;
  let made: Record<string, string>;

  const program =
    (args: CognitoUserPoolArgs): Program =>
    async () => ({ id: new CognitoUserPool("whizlabs", args).userPoolId });
  const up = async (args: CognitoUserPoolArgs) => {
    const ran = await stack.up(program(args));
    assert.ok(ran.ok, ran.output);
    return stepsOf(ran);
  };
  /** The ids of the pool's clients by name; throws when the pool is gone. */
  const live = async () => {
    const { UserPoolClients } = await aws.send(new ListUserPoolClientsCommand({ UserPoolId }));
    return Object.fromEntries(
      (UserPoolClients ?? []).map(({ ClientName, ClientId }) => [ClientName, ClientId]),
    );
  };

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    aws = cognitoClient(emulator.endpoint);
    stack = await makeInlineStack(engine, emulator.endpoint, { name });
    await up({ clients: both });
    UserPoolId = (await stack.outputs()).id.value as string;
    made = await live();
    assert.deepEqual(Object.keys(made).sort(), ["mobile", "web"]);
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  it("isn't destroyed: its preview is refused, and nothing is lost", async () => {
    const cwd = join(engine.folder, name);
    const { code, stdout } = await engine.pulumi(["destroy", "--yes", "--stack", name], { cwd });
    assert.notEqual(code, 0);
    assert.match(stdout, /::whizlabs" cannot be deleted\s+because it is protected/);
    assert.doesNotMatch(stdout, /Destroying/);
    assert.deepEqual(await live(), made);
  });

  it("isn't replaced: refused at preview, by an update without one too, and nothing is lost", async () => {
    const replacing = program({ clients: both, signIn: { caseSensitive: true } });
    for (const run of [stack.preview, stack.up]) {
      const { ok, output } = await run(replacing);
      assert.equal(ok, false);
      assert.match(output, /how people sign in can't be changed once the pool exists/);
      assert.doesNotMatch(output, /whizlabs-client/);
      assert.deepEqual(await live(), made);
    }
  });

  it("loses the one client that is taken out", async () => {
    assert.deepEqual(await up({ clients: { web: {} } }), ["delete whizlabs-client-mobile"]);
    assert.deepEqual(await live(), { web: made.web });
  });

  it("is protected no longer once deletionProtection is off: a replacement announces what is lost", async () => {
    const args: CognitoUserPoolArgs = { clients: { web: {} }, deletionProtection: false };
    assert.deepEqual(await up(args), ["update whizlabs", "update whizlabs: deletionProtection"]);

    const replaced = await stack.preview(program({ ...args, signIn: { options: ["username"] } }));
    assert.ok(replaced.ok, replaced.output);
    const lost = replaced.steps.filter(({ op }) => op === "delete-replaced").map((step) => step.name);
    assert.deepEqual(lost.sort(), ["whizlabs", "whizlabs-client-web"]);
    const pool = replaced.steps.find((step) => step.op === "replace" && step.name === "whizlabs");
    assert.deepEqual(pool?.replacedBy, ["usernameAttributes"]);
    assert.deepEqual(await live(), { web: made.web });
  });

  it("is then thrown away by one destroy", async () => {
    const destroyed = await stack.destroy();
    assert.ok(destroyed.ok, destroyed.output);
    await assert.rejects(live(), { name: "ResourceNotFoundException" });
  });
});
