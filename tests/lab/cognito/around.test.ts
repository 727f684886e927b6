import {
  CognitoIdentityProviderClient,
  DescribeRiskConfigurationCommand,
  GetLogDeliveryConfigurationCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { declaredAround, liveAround } from "../../../lab/cognito/around";
import { cognitoResources } from "../../../lab/cognito/resources";
import { cognitoClient } from "../../../lab/cognitoClient";
import { Unreadable } from "../../../lab/picture";
import { sharedEmulator } from "../../emulator";
import { fullEndpoint } from "../fullEndpoint";
import { serving } from "../server";
import { richLogs, richRisk, without } from "./rich";

const riskType = "aws:cognito/riskConfiguration:RiskConfiguration";
const logsType = "aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration";
const webAclType = "aws:wafv2/webAclAssociation:WebAclAssociation";
const [risks, deliveries] = [cognitoResources[riskType], cognitoResources[logsType]];
const UserPoolId = "us-east-1_Abc123xyz";

describe("What stands around a pool", () => {
  let client: CognitoIdentityProviderClient;
  let close: () => void;

  before(async () => {
    const full = await fullEndpoint();
    client = cognitoClient(full.endpoint);
    close = full.close;
  });
  after(() => {
    client.destroy();
    close();
  });

  const { clientId } = richRisk;
  const { accountTakeoverRiskConfiguration: takeover, ...less } = without(richRisk, "region", "clientId");
  const ofPool = { accountTakeoverRiskConfiguration: takeover, ...less };
  const described = async () =>
    (await client.send(new DescribeRiskConfigurationCommand({ UserPoolId }))).RiskConfiguration;

  it("a risk configuration: made, read back as it was declared, changed, deleted", async () => {
    const { id, state } = await risks.create(client, "risk", ofPool);
    assert.equal(id, UserPoolId);
    assert.deepEqual(state, { region: "us-east-1", ...ofPool, id });
    assert.deepEqual((await risks.read(client, id, ofPool))?.inputs, ofPool);
    const imported = await risks.read(client, id, {});
    assert.deepEqual(imported?.inputs, ofPool);

    await risks.update!(client, id, less, state);
    const after = await described();
    assert.equal(after?.AccountTakeoverRiskConfiguration, undefined);
    assert.equal(after?.CompromisedCredentialsRiskConfiguration?.Actions?.EventAction, "BLOCK");
    await risks.delete(client, id, state);
    assert.deepEqual(Object.keys((await described()) ?? {}).sort(), ["LastModifiedDate", "UserPoolId"]);
  });

  it("a risk configuration of one client has both ids in its own", async () => {
    const { id } = await risks.create(client, "risk", { ...ofPool, userPoolId: "us-east-1_other", clientId });
    assert.equal(id, `us-east-1_other:${clientId}`);
    await risks.delete(client, id, {});
  });

  const delivery = without(richLogs, "region");

  it("a log delivery: made, read back as it was declared, changed, deleted", async () => {
    const { id, state } = await deliveries.create(client, "logs", delivery);
    assert.equal(id, UserPoolId);
    assert.deepEqual(state, { region: "us-east-1", ...delivery, id });
    assert.deepEqual((await deliveries.read(client, id, delivery))?.inputs, delivery);
    const fewer = { ...delivery, logConfigurations: delivery.logConfigurations.slice(1) };
    assert.deepEqual((await deliveries.update!(client, id, fewer, state)).state, { ...state, ...fewer });
    await deliveries.delete(client, id, state);
    const { LogDeliveryConfiguration: left } = await client.send(
      new GetLogDeliveryConfigurationCommand({ UserPoolId }),
    );
    assert.deepEqual(left?.LogConfigurations, []);
  });

  it("is pictured live as it was declared, but for the web ACL", async () => {
    const webAclArn = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/pool/1111";
    const resources = [
      { type: riskType, name: "risk", inputs: ofPool },
      { type: logsType, name: "logs", inputs: delivery },
      { type: webAclType, name: "webAcl", inputs: { webAclArn, resourceArn: "arn" } },
    ];
    for (const { type, name, inputs } of resources) await cognitoResources[type].create(client, name, inputs);
    const [declared, live] = [declaredAround(resources), await liveAround(client, UserPoolId)];
    assert.deepEqual(live.risk, declared.risk);
    assert.deepEqual(live.logs, declared.logs);
    assert.equal(declared.webAclArn, webAclArn);
    assert.ok(live.webAclArn instanceof Unreadable);
  });

  it("is nothing where nothing is declared, and where nothing was ever set", async () => {
    assert.deepEqual(declaredAround([]), { risk: undefined, logs: undefined, webAclArn: undefined });
    const { risk, logs } = await liveAround(client, "us-east-1_untouched");
    assert.deepEqual([risk, logs], [undefined, []]);
  });

  it("has no responses to risks in a pool whose threat protection is off", () =>
    serving(
      ({ headers }, response) => {
        const isRisk = String(headers["x-amz-target"]).endsWith("DescribeRiskConfiguration");
        const body = isRisk ? { __type: "UserPoolAddOnNotEnabledException" } : {};
        response.writeHead(isRisk ? 400 : 200).end(JSON.stringify(body));
      },
      async (endpoint) => {
        const { risk, logs } = await liveAround(cognitoClient(endpoint), UserPoolId);
        assert.deepEqual([risk, logs], [undefined, []]);
      },
    ));

  it("can't be read at an endpoint that doesn't have it", async () => {
    const { risk, logs } = await liveAround(cognitoClient(await sharedEmulator()), UserPoolId);
    assert.ok(risk instanceof Unreadable && logs instanceof Unreadable);
    assert.match(risk.reason, /DescribeRiskConfiguration/);
    assert.match(logs.reason, /GetLogDeliveryConfiguration/);
  });
});
