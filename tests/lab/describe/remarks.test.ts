import assert from "node:assert/strict";
import { describe as described } from "../../../lab/describe/describe";
import { remarksOn } from "../../../lab/describe/remarks";
import type { PoolPicture } from "../../../lab/picture";
import { labPicture } from "../pictures";

const adopt = { userPoolId: "us-east-1_X9m9caB4J" };
const remarks = (picture: PoolPicture) => remarksOn(described(picture, adopt), picture);

describe("Remarks on a description", () => {
  it("are none where it says everything", async () => assert.deepEqual(await remarks(labPicture()), []));

  it("tell what the component has no argument for, and the second of two clients with one name", async () => {
    const picture = labPicture();
    picture.pool.IssuerConfiguration = { Type: "UPDATED" };
    picture.clients.whizclient.ExplicitAuthFlows = ["ADMIN_NO_SRP_AUTH"];
    picture.clients["whizclient (2)"] = { ...picture.clients.whizclient };
    assert.deepEqual(await remarks(picture), [
      "App client whizclient: Authentication flows: the pool has ADMIN_NO_SRP_AUTH; " +
        "this configuration gives ALLOW_CUSTOM_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH",
      "App client whizclient (2): the pool has Present; this configuration gives None",
      "Token issuer: the pool has Updated; this configuration gives Original",
    ]);
  });

  it("tell what the program refuses", async () => {
    const picture = labPicture();
    picture.pool.MfaConfiguration = "ON";
    picture.mfa = { MfaConfiguration: "ON" };
    assert.deepEqual(await remarks(picture), [
      "The program refuses this configuration:",
      "  cognito-user-pool:security.mfa.methods: must name at least one method while security.mfa.enforcement is optional or required; received []",
    ]);
  });
});
