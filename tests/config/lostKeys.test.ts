import assert from "node:assert/strict";
import { memberOf } from "../../config/stackSecrets";
import { read, refused } from "./configured";

describe("Configuration keys that nothing reads", () => {
  it("are refused where they are paths, with the command that was meant", async () => {
    const secret = "cognito-user-pool:users.ada.temporaryPassword";
    const config = {
      "security.passwordPolicy.minimumLength": 12,
      [memberOf(secret)]: "Sw0rdfish!",
      messaging: { email: { provider: "ses" } },
    };
    const key = "cognito-user-pool:security.passwordPolicy.minimumLength";
    assert.deepEqual(await refused(config, { secretKeys: [memberOf(secret)] }), [
      "Pulumi.dev.yaml has 3 problems:",
      `${key}: is a single key, which nothing reads: pulumi config rm '${key}', and pulumi config set --path '${key}'`,
      `${secret}: is a single key, which nothing reads: pulumi config rm '${secret}', and pulumi config set --secret --path '${secret}'`,
      'cognito-user-pool:messaging.email.provider: needs messaging.email.identityArn to send with Amazon SES; received "ses"',
    ]);
    // What they would set isn't missed elsewhere.
    const named = { "groups.staff": "", users: { "jo@example.com": { groups: ["staff"] } } };
    assert.equal((await refused(named)).length, 2);
  });

  it("are refused in a namespace that is all but the project's, with the right one", async () => {
    const config = { "cognito-userpool:security": {}, "cognito-user-pools:teir": "plus", "aws:region": "x" };
    assert.deepEqual(await refused(config), [
      "Pulumi.dev.yaml has 2 problems:",
      "cognito-userpool:security: is in a namespace that nothing reads; did you mean cognito-user-pool:security?",
      "cognito-user-pools:teir: is in a namespace that nothing reads; did you mean cognito-user-pool:tier?",
    ]);
    assert.deepEqual(await read({ "cognito:security": {}, "user-pool:tier": "plus" }), {});
  });

  it("keep rules from being told that look at what they may be meant for", async () => {
    const users = { "+15555550100": {} };
    const signIn = { options: ["phone_number"] };
    const security = { passwordPolicy: { minimumLength: 5 } };
    for (const key of ["cognito-userpool:signIn", "cognito-userpool:sign_in", "cognito-userpool:anything"]) {
      const said = await refused({ users, [key]: signIn });
      assert.equal(said.length, 2, said.join("\n"));
      assert.ok(said[1].startsWith(`${key}: is in a namespace that nothing reads`), said[1]);
    }
    const said = await refused({ security, "cognito-userpool:tags": {} });
    assert.equal(said.length, 3, said.join("\n"));
    assert.match(said[2], /^cognito-user-pool:security\.passwordPolicy\.minimumLength: /);
  });
});
