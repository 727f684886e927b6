import assert from "node:assert/strict";
import type { AppClient, AuthFlow } from "../../../components";
import { clientOf } from "../settled";

const web = (client: AppClient) => clientOf({ clients: { web: client } }, "web");

describe("An app client's ways to sign in", () => {
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
});
