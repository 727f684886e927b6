import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { DescribeUserPoolCommand } from "@aws-sdk/client-cognito-identity-provider";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { copyProject } from "./projectCopy";

describe("the dev stack, with the CLI and the Node.js language host", () => {
  let emulator: Emulator;
  let engine: Engine;
  let cwd: string;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    cwd = copyProject(engine, "project");
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  const pulumi = async (...args: string[]) => {
    const { code, stdout, stderr } = await engine.pulumi(args, { cwd });
    assert.equal(code, 0, `pulumi ${args.join(" ")}\n${stdout}\n${stderr}`);
    return stdout;
  };

  it("lives from stack init to destroy", async () => {
    await pulumi("stack", "init", "dev");
    await pulumi("config", "set", "--path", "aws:endpoints[0].cognitoidp", emulator.endpoint);
    assert.match(await pulumi("up", "--yes"), /\+ 4 created/);
    await pulumi("up", "--yes", "--expect-no-changes");
    await pulumi("refresh", "--yes", "--expect-no-changes");

    const outputs = JSON.parse(await pulumi("stack", "output", "--json")) as Record<string, string>;
    const aws = cognitoClient(emulator.endpoint);
    const live = async () =>
      (await aws.send(new DescribeUserPoolCommand({ UserPoolId: outputs.userPoolId }))).UserPool;
    assert.equal((await live())?.Name, "whizlabs");
    await validate();

    const setting = ["--path", "security.passwordPolicy.minimumLength", "12"];
    await pulumi("config", "set", ...setting);
    assert.match(await pulumi("preview"), /~ 1 to update/);
    assert.match(await pulumi("up", "--yes"), /~ 1 updated/);
    assert.equal((await live())?.Policies?.PasswordPolicy?.MinimumLength, 12);
    await validate();

    assert.match(await pulumi("destroy", "--yes"), /- 4 deleted/);
    await assert.rejects(live(), { name: "ResourceNotFoundException" });
    await pulumi("stack", "rm", "--yes", "dev");
  });

  async function validate(): Promise<void> {
    const command = ["--require", "./lab/register.cjs", "lab/validateCommand.ts"];
    const env = { ...process.env, ...engine.env };
    await promisify(execFile)(
      process.execPath,
      [...command, "--stack", "dev", "--endpoint", emulator.endpoint],
      { cwd, env },
    );
  }
});
