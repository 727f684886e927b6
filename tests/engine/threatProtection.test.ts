import assert from "node:assert/strict";
import {
  DescribeRiskConfigurationCommand,
  GetLogDeliveryConfigurationCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { cognitoClient } from "../../lab/cognitoClient";
import { fullEndpoint } from "../lab/fullEndpoint";
import { sharedEmulator } from "../emulator";
import { type Engine, makeEngine } from "./engine";
import { makeInlineStack, type Program } from "./inlineStack";
import { differences, stepsOf } from "./livePool";

const logGroupArn = "arn:aws:logs:us-east-1:123456789012:log-group:pool";
const acl = (id: number) => `arn:aws:wafv2:us-east-1:123456789012:regional/webacl/pool/${id}`;
const args = (more: CognitoUserPoolArgs = {}): CognitoUserPoolArgs => ({
  tier: "plus",
  deletionProtection: false,
  clients: {},
  security: { threatProtection: { mode: "enforced", compromisedCredentials: { action: "block" } } },
  logging: { userNotification: { logGroupArn } },
  webAclArn: acl(1),
  ...more,
});
const program =
  (more?: CognitoUserPoolArgs): Program =>
  async () => ({ id: new CognitoUserPool("pool", args(more)).userPoolId });

describe("threat protection, logs and a web ACL under the engine", () => {
  let engine: Engine;
  let full: Awaited<ReturnType<typeof fullEndpoint>>;

  before(async () => {
    [engine, full] = await Promise.all([makeEngine(), fullEndpoint()]);
  });
  after(() => {
    engine.close();
    full.close();
  });

  it("are made, changed one by one, and taken back", async () => {
    const stack = await makeInlineStack(engine, full.endpoint, { name: "threats" });
    const validated = async () => assert.deepEqual(await differences(full.endpoint, await stack.state()), []);
    const sdk = cognitoClient(full.endpoint);

    const made = await stack.up(program());
    assert.ok(made.ok, made.output);
    assert.deepEqual(stepsOf(made), [
      "create pool",
      "create pool",
      "create pool-logDelivery",
      "create pool-riskConfiguration",
      "create pool-webAcl",
    ]);
    await validated();
    assert.deepEqual(stepsOf(await stack.up(program())), []);
    assert.match((await stack.refresh()).output, /6 unchanged/);

    const letIn = { mode: "enforced", compromisedCredentials: { action: "no_action" } } as const;
    const changed = await stack.up(program({ security: { threatProtection: letIn } }));
    assert.deepEqual(stepsOf(changed), [
      "update pool-riskConfiguration: compromisedCredentialsRiskConfiguration",
    ]);
    await validated();

    const moved = await stack.up(program({ security: { threatProtection: letIn }, webAclArn: acl(2) }));
    assert.ok(moved.ok, moved.output);
    assert.deepEqual(
      moved.steps.filter(({ op }) => op === "replace").map(({ name, replacedBy }) => [name, replacedBy]),
      [["pool-webAcl", ["webAclArn"]]],
    );

    const UserPoolId = (await stack.outputs()).id.value as string;
    const off = { threatProtection: { mode: "off" } } as const;
    const without = { security: off, logging: {}, webAclArn: undefined };
    const gone = await stack.up(program(without));
    assert.ok(gone.ok, gone.output);
    assert.deepEqual(stepsOf(gone), [
      "delete pool-logDelivery",
      "delete pool-riskConfiguration",
      "delete pool-webAcl",
      "update pool: userPoolAddOns",
    ]);
    const { RiskConfiguration } = await sdk.send(new DescribeRiskConfigurationCommand({ UserPoolId }));
    assert.equal(RiskConfiguration?.CompromisedCredentialsRiskConfiguration, undefined);
    const logs = await sdk.send(new GetLogDeliveryConfigurationCommand({ UserPoolId }));
    assert.deepEqual(logs.LogDeliveryConfiguration?.LogConfigurations, []);
    await validated();
    const destroyed = await stack.destroy();
    assert.ok(destroyed.ok, destroyed.output);
  });

  it("are kept as records where the endpoint doesn't have them", async () => {
    const stack = await makeInlineStack(engine, await sharedEmulator(), { name: "records" });
    const made = await stack.up(program());
    assert.ok(made.ok, made.output);
    assert.deepEqual(stepsOf(await stack.up(program())), []);
    assert.match((await stack.refresh()).output, /6 unchanged/);
    const destroyed = await stack.destroy();
    assert.ok(destroyed.ok, destroyed.output);
  });
});
