import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { isSilent, startProgram, until } from "./emulator/commands";

const command = join(__dirname, "../../lab/emulatorCommand.ts");

describe("npm run emulator", () => {
  it("keeps the endpoint running on its port until Ctrl-C, and ends well; a second one is refused", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));

    const first = startProgram(command, ["--port", String(port)]);
    await first.printed(new RegExp(`npm start -- --endpoint http://127\\.0\\.0\\.1:${port} `));
    assert.equal(await isSilent(`http://127.0.0.1:${port}`), false);

    const second = startProgram(command, ["--port", String(port)]);
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /Address already in use/);
    assert.doesNotMatch(second.output(), /at .*\.ts/);

    first.child.kill("SIGINT");
    assert.equal(await first.ended, 0);
    await until(() => isSilent(`http://127.0.0.1:${port}`));
  });
});
