import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { runCommand } from "../../lab/run";
import { UserError } from "../../lab/userError";

describe("runCommand", () => {
  const write = process.stderr.write;
  let printed: string;
  beforeEach(() => {
    printed = "";
    process.stderr.write = (text) => {
      printed += String(text);
      return true;
    };
  });
  afterEach(() => {
    process.stderr.write = write;
    process.exitCode = undefined;
  });

  it("says nothing when all goes well", async () => {
    await runCommand(async () => {});
    assert.equal(printed, "");
    assert.equal(process.exitCode, undefined);
  });

  it("prints a UserError as it is, and ends with status 1", async () => {
    await runCommand(() => Promise.reject(new UserError("Do this.\nThen that.")));
    assert.equal(printed, "\nDo this.\nThen that.\n");
    assert.equal(process.exitCode, 1);
  });

  it("prints what AWS's SDK says in plain words, and ends with status 1", async () => {
    const error = Object.assign(new Error("none"), { name: "CredentialsProviderError" });
    await runCommand(() => Promise.reject(error));
    assert.match(printed, /^\nThere are no AWS credentials[^\n]*: none\nSign in[^\n]*\n$/);
    assert.equal(process.exitCode, 1);
  });

  it("prints anything else with its stack, and ends with status 1", async () => {
    await runCommand(() => Promise.reject(new TypeError("a fault")));
    assert.match(printed, /TypeError: a fault\n {4}at .*run\.test\.ts/);
    assert.equal(process.exitCode, 1);
  });

  it("ends without a word when who reads has read enough", async () => {
    const talker = ["--require", "./lab/register.cjs", join(__dirname, "talkOn.ts")];
    const child = spawn(process.execPath, talker, { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", () => child.stdout.destroy());
    const [said, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    assert.deepEqual([said, status], ["", 141]);
  });
});
