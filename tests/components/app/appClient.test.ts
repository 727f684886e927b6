import assert from "node:assert/strict";
import type { AppClient, AppType, AuthFlow } from "../../../components";
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

  const flows: Record<AuthFlow, string> = {
    refresh_token: "ALLOW_REFRESH_TOKEN_AUTH",
    user_srp: "ALLOW_USER_SRP_AUTH",
    user_password: "ALLOW_USER_PASSWORD_AUTH",
    admin_user_password: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    custom: "ALLOW_CUSTOM_AUTH",
    user_auth: "ALLOW_USER_AUTH",
  };
  for (const [flow, expected] of Object.entries(flows))
    it(`signs in by ${flow}: ${expected}`, () => {
      assert.deepEqual(web({ authFlows: [flow as AuthFlow] }).explicitAuthFlows, [expected]);
    });

  it("may have no flow at all, or several", () => {
    assert.deepEqual(web({ authFlows: [] }).explicitAuthFlows, []);
    assert.deepEqual(web({ authFlows: ["custom", "user_auth"] }).explicitAuthFlows, [
      "ALLOW_CUSTOM_AUTH",
      "ALLOW_USER_AUTH",
    ]);
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
