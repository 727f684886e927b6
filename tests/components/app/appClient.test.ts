import assert from "node:assert/strict";
import type { AppClient, AppType } from "../../../components";
import { clientOf, poolId } from "../settled";

const web = (client: AppClient) => clientOf({ clients: { web: client } }, "web");

describe("App client", () => {
  it("is named by its key", () => {
    const { name, userPoolId } = web({});
    assert.deepEqual([name, userPoolId], ["web", poolId]);
  });

  const secrets: [client: AppClient, expected: boolean][] = [
    [{}, false],
    [{ type: "public" }, false],
    [{ type: "confidential" }, true],
    [{ type: "other" }, false],
    [{ type: "public", generateSecret: true }, true],
    [{ type: "other", generateSecret: true }, true],
    [{ type: "confidential", generateSecret: false }, false],
  ];
  for (const [client, expected] of secrets)
    it(`${JSON.stringify(client)} has ${expected ? "a" : "no"} secret, and says so`, () =>
      assert.equal(web(client).generateSecret, expected));

  it("of every type differs by the secret alone", () => {
    const other = (type: AppType) => ({ ...web({ type }), generateSecret: undefined });
    assert.deepEqual(other("confidential"), other("public"));
    assert.deepEqual(other("other"), other("public"));
  });

  const switches: [client: AppClient, expected: object][] = [
    [{ tokenRevocation: true }, { enableTokenRevocation: true }],
    [{ tokenRevocation: false }, { enableTokenRevocation: false }],
    [{ preventUserExistenceErrors: true }, { preventUserExistenceErrors: "ENABLED" }],
    [{ preventUserExistenceErrors: false }, { preventUserExistenceErrors: "LEGACY" }],
    [
      { propagateUserContext: true, generateSecret: true },
      { enablePropagateAdditionalUserContextData: true, generateSecret: true },
    ],
    [{ propagateUserContext: false }, { enablePropagateAdditionalUserContextData: false }],
  ];
  for (const [client, expected] of switches)
    it(`${JSON.stringify(client)} changes just that`, () => {
      assert.deepEqual(web(client), { ...web({}), ...expected });
    });
});
