import assert from "node:assert/strict";
import {
  DescribeUserPoolClientCommand,
  type UserPoolClientType,
} from "@aws-sdk/client-cognito-identity-provider";
import * as pulumi from "@pulumi/pulumi";
import { CognitoAppClient, CognitoUserPool } from "../../components";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { installComponent, RemoteAppClient } from "./componentPlugin";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program } from "./inlineStack";

describe("an app client in one stack, of a pool in another,", () => {
  let emulator: Emulator;
  let engine: Engine;
  let poolId: string;

  const poolProgram: Program = async () => {
    const { userPoolId } = new CognitoUserPool("users", { deletionProtection: false });
    return { userPoolId };
  };
  const stackOf = (name: string) => makeInlineStack(engine, emulator.endpoint, { name });

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    await installComponent(engine);
    const pools = await stackOf("pools");
    const { ok, output } = await pools.up(poolProgram);
    assert.ok(ok, output);
    poolId = (await pools.outputs()).userPoolId.value as string;
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  /** What the client is at the endpoint, once the stack is up and shows that nothing more is to do. */
  async function upTwice(stack: InlineStack, program: Program): Promise<UserPoolClientType> {
    const { ok, output } = await stack.up(program);
    assert.ok(ok, output);
    const { clientId, clientSecret } = await stack.outputs();
    const { UserPoolClient: live } = await cognitoClient(emulator.endpoint).send(
      new DescribeUserPoolClientCommand({ UserPoolId: poolId, ClientId: clientId.value as string }),
    );
    assert.ok(live?.ClientSecret);
    assert.deepEqual([clientSecret.value, clientSecret.secret], [live.ClientSecret, true]);
    assert.ok(!(output + (await stack.state())).includes(live.ClientSecret), "in plain text");
    assert.deepEqual((await stack.up(program)).steps, []);
    return live;
  }

  it("takes the pool's id from that stack's outputs", async () => {
    const program: Program = async () => {
      const pools = new pulumi.StackReference("organization/pools/pools");
      const userPoolId = pools.requireOutput("userPoolId") as pulumi.Output<string>;
      const client = new CognitoAppClient("server", { userPoolId, type: "confidential", idToken: "15m" });
      return { clientId: client.clientId, clientSecret: client.clientSecret };
    };
    const stack = await stackOf("byReference");
    const live = await upTwice(stack, program);
    assert.deepEqual([live.ClientName, live.IdTokenValidity], ["server", 15]);

    const { ok, output, steps } = await stack.destroy();
    assert.ok(ok, output);
    const deleted = steps.filter(({ op }) => op === "delete").map(({ type }) => type);
    assert.deepEqual(deleted.sort(), [
      "aws:cognito/userPoolClient:UserPoolClient",
      "cognito-user-pool:index:CognitoAppClient",
    ]);
  });

  it("comes from the plugin as well", async () => {
    const program: Program = async () => {
      const args = { userPoolId: poolId, name: "The server", type: "confidential" };
      const { clientId, clientSecret } = new RemoteAppClient("server", args);
      return { clientId, clientSecret };
    };
    assert.equal((await upTwice(await stackOf("remote"), program)).ClientName, "The server");
  });

  it("is refused by the plugin property by property", async () => {
    const stack = await stackOf("refused");
    const { ok, output } = await stack.preview(async () => {
      const { clientId } = new RemoteAppClient("wrong", { userPoolId: poolId, accessToken: "25h", nam: "x" });
      return { clientId };
    });
    assert.equal(ok, false);
    assert.match(output, /CognitoAppClient "wrong" has 2 problems:/);
    for (const problem of [
      "nam with value '{x}' has a problem: is not an argument; did you mean name?",
      "accessToken with value '{25h}' has a problem: must be a whole number and s, m, h or d",
    ])
      assert.ok(output.includes(`- property ${problem}`), output);
  });
});
