import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { CreateUserPoolCommand, ListUserPoolsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { cognitoClient } from "../../../lab/cognitoClient";
import { startEmulator } from "../../../lab/emulator/emulator";
import { UserError } from "../../../lab/userError";
import { isSilent, startProgram, until } from "./commands";

const holder = join(__dirname, "holdEmulator.ts");

describe("startEmulator", () => {
  it("serves an empty Cognito on 127.0.0.1 until stopped, whatever variables the user has", async () => {
    process.env.MINISTACK_ACCOUNT_ID = "999999999999";
    const emulator = await startEmulator().finally(() => delete process.env.MINISTACK_ACCOUNT_ID);
    assert.match(emulator.endpoint, /^http:\/\/127\.0\.0\.1:\d+$/);
    const client = cognitoClient(emulator.endpoint);
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "a" }));
    assert.match(UserPool?.Arn ?? "", /:000000000000:/);
    const { UserPools = [] } = await client.send(new ListUserPoolsCommand({ MaxResults: 10 }));
    assert.deepEqual(
      UserPools.map((pool) => pool.Name),
      ["a"],
    );
    client.destroy();

    await emulator.stop();
    await emulator.ended;
    assert.ok(await isSilent(emulator.endpoint));
  });

  it("refuses a port that is taken, and names it and the way out", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    await assert.rejects(startEmulator({ port }), (error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}: Address already in use`));
      assert.match(error.message, /--port/);
      return true;
    });
    other.close();
  });

  it("ends with its parent, which it doesn't keep running, and which may be killed", async () => {
    const ending = startProgram(holder);
    const killed = startProgram(holder, ["hold"]);
    const [[left], [orphaned]] = await Promise.all([ending.printed(/http:\S+/), killed.printed(/http:\S+/)]);
    killed.child.kill("SIGKILL");
    assert.equal(await ending.ended, 0);
    assert.equal(await killed.ended, "SIGKILL");
    await until(() => isSilent(left));
    await until(() => isSilent(orphaned));
  });
});
