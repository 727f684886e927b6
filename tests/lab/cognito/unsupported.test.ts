import {
  DescribeRiskConfigurationCommand,
  DescribeUserPoolCommand,
  SetRiskConfigurationCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { cognitoClient } from "../../../lab/cognitoClient";
import type { CognitoResource } from "../../../lab/cognito/resource";
import { ifSupported, recordedIfUnsupported, UnsupportedOperation } from "../../../lab/cognito/unsupported";
import { Unreadable } from "../../../lab/picture";
import { sharedEmulator } from "../../emulator";
import { answering } from "../server";

const UserPoolId = "us-east-1_aaaaaaaaa";
const lacking = (operation: string) => (error: unknown) =>
  error instanceof UnsupportedOperation &&
  error.operation === operation &&
  error.message === `The endpoint has no ${operation}.`;

describe("an operation that an endpoint doesn't have", () => {
  const answers: [who: string, status: number, body: object][] = [
    ["MiniStack", 400, { __type: "InvalidAction", message: "Unknown Cognito IDP action" }],
    ["AWS's own protocol", 400, { __type: "UnknownOperationException" }],
    ["a NotImplementedException", 400, { __type: "NotImplementedException" }],
    ["LocalStack", 501, { __type: "InternalFailure", message: "not yet implemented or pro feature" }],
  ];
  for (const [who, status, body] of answers)
    it(`is told from other errors as ${who} answers it, and named`, () =>
      answering(status, JSON.stringify(body), async (endpoint) => {
        const call = cognitoClient(endpoint).send(new SetRiskConfigurationCommand({ UserPoolId }));
        await assert.rejects(call, lacking("SetRiskConfiguration"));
      }));

  it("is no error of another kind", async () => {
    for (const body of [{ __type: "ResourceNotFoundException" }, { __type: "InternalErrorException" }])
      await answering(400, JSON.stringify(body), async (endpoint) => {
        const call = cognitoClient(endpoint).send(new DescribeUserPoolCommand({ UserPoolId }));
        await assert.rejects(ifSupported(call), { name: body.__type });
      });
  });

  it("stands in a picture as what can't be read", async () => {
    const client = cognitoClient(await sharedEmulator());
    const part = await ifSupported(client.send(new DescribeRiskConfigurationCommand({ UserPoolId })));
    assert.ok(part instanceof Unreadable);
    assert.equal(part.reason, "this endpoint can't tell: it has no DescribeRiskConfiguration");
  });
});

describe("a resource that an endpoint doesn't have", () => {
  const none = async (): Promise<never> => {
    throw new UnsupportedOperation("SetThing");
  };
  const inputs = { userPoolId: UserPoolId, size: 1 };
  const client = cognitoClient("http://127.0.0.1:9");

  it("is kept as a record of its inputs, and announced once", async () => {
    const told: string[] = [];
    const resource = recordedIfUnsupported(
      { create: none, read: none, update: none, delete: none },
      (operation) => told.push(operation),
    );
    const made = await resource.create(client, "thing", inputs);
    assert.deepEqual(made, { id: "thing", state: { ...inputs, id: "thing" } });
    assert.deepEqual(await resource.read(client, "thing", inputs), { ...made, inputs });
    const larger = { ...inputs, size: 2 };
    const updated = await resource.update!(client, "thing", larger, made.state);
    assert.deepEqual(updated.state, { ...larger, id: "thing" });
    await resource.delete(client, "thing", updated.state);
    assert.deepEqual(told, ["SetThing"]);
  });

  it("is made as ever where the endpoint has it, and fails as ever", async () => {
    const made = { id: "real", state: { id: "real" } };
    const failing = async () => {
      throw new Error("refused");
    };
    const real: CognitoResource = { create: async () => made, read: failing, delete: failing };
    const resource = recordedIfUnsupported(real, () => assert.fail("nothing is missing"));
    assert.equal(await resource.create(client, "thing", inputs), made);
    await assert.rejects(resource.read(client, "real", inputs), { message: "refused" });
    await assert.rejects(resource.delete(client, "real", {}), { message: "refused" });
    assert.equal(resource.update, undefined);
  });
});
