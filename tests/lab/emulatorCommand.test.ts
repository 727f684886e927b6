import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { isSilent, startProgram, until } from "./emulator/commands";

const command = join(__dirname, "../../lab/emulatorCommand.ts");

describe("npm run emulator", () => {
  it("keeps the endpoint running on its port until Ctrl-C, and ends well; a taken port is refused", async () => {
    const [free, taken] = [createServer(), createServer()];
    const [freePort, takenPort] = await Promise.all([listen(free), listen(taken)]);
    await new Promise((resolve) => free.close(resolve));

    const refused = startProgram(command, ["--port", String(takenPort)]);
    const running = startProgram(command, ["--port", String(freePort)]);
    assert.equal(await refused.ended, 1);
    assert.match(refused.output(), /Address already in use/);
    assert.doesNotMatch(refused.output(), /at .*\.ts/);
    taken.close();

    const endpoint = `http://127.0.0.1:${freePort}`;
    await running.printed(new RegExp(`npm start -- --endpoint ${endpoint} `));
    assert.equal(await isSilent(endpoint), false);
    running.interrupt();
    assert.equal(await running.ended, 0);
    await until(() => isSilent(endpoint));
  });
});

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return (server.address() as AddressInfo).port;
}
