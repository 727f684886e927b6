import { CreateUserPoolClientCommand } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { droppedRotations, unreadableRotations } from "../../../lab/cognito/rotation";
import { cognitoClient } from "../../../lab/cognitoClient";
import { Unreadable } from "../../../lab/picture";
import { validate } from "../../../lab/validate";
import { labPicture } from "../pictures";
import { answering } from "../server";

const rotation = { Feature: "ENABLED" as const, RetryGracePeriodSeconds: 10 };
const sent = { UserPoolId: "us-east-1_aaaaaaaaa", ClientName: "web", RefreshTokenRotation: rotation };

describe("refresh token rotation that an endpoint drops", () => {
  /** Whether an endpoint that answers a creation like this is known to have dropped the rotation. */
  async function dropped(request: typeof sent | Omit<typeof sent, "RefreshTokenRotation">, answer: object) {
    let known: boolean | undefined;
    const body = JSON.stringify({ UserPoolClient: { ClientId: "c", ...answer } });
    await answering(200, body, async (endpoint) => {
      const client = cognitoClient(endpoint);
      const mayDrop = droppedRotations(client);
      await client.send(new CreateUserPoolClientCommand(request));
      known = mayDrop("c");
      assert.equal(mayDrop("another"), false);
      client.destroy();
    });
    return known;
  }

  it("is told by the answer to what was sent", async () => {
    const { RefreshTokenRotation, ...plain } = sent;
    assert.equal(await dropped(sent, {}), true);
    assert.equal(await dropped(sent, { RefreshTokenRotation }), false);
    assert.equal(await dropped(sent, { RefreshTokenRotation: { Feature: "DISABLED" } }), false);
    assert.equal(await dropped(plain, {}), false);
  });

  const declared = labPicture();
  declared.clients.whizclient.RefreshTokenRotation = rotation;

  it("can't be read only where it is declared, missing, and may have been dropped", () => {
    const missing = { whizclient: { ClientId: "c" } };
    const read = (...[of, live, mayDrop = () => true]: Partial<Parameters<typeof unreadableRotations>>) =>
      Object.keys(unreadableRotations(of, live ?? missing, mayDrop));
    assert.deepEqual(read(declared), ["whizclient"]);
    assert.deepEqual(
      read(declared, missing, (id) => id === "other"),
      [],
    );
    assert.deepEqual(read(labPicture()), []);
    assert.deepEqual(read(undefined), []);
    const off = { whizclient: { ClientId: "c", RefreshTokenRotation: { Feature: "DISABLED" as const } } };
    assert.deepEqual(read(declared, off), []);
  });

  it("is a check that isn't made, and no other is", () => {
    const live = { ...labPicture(), unreadableRotations: { whizclient: new Unreadable("dropped") } };
    const checks = validate(declared, live).filter(({ passed }) => !passed);
    assert.deepEqual(
      checks.map(({ label, passed }) => [label, passed]),
      [
        ["App client whizclient: Refresh token rotation", null],
        ["App client whizclient: Rotation grace period", null],
      ],
    );
  });
});
