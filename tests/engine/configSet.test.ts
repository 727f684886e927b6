import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { projectCli, type ProjectCli } from "./projectCli";
import { copyProject } from "./projectCopy";

// `pulumi up --yes` shows the preview, and then does the same.
describe("pulumi config set --path and pulumi up", () => {
  let emulator: Emulator;
  let engine: Engine;
  let cli: ProjectCli;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    cli = projectCli(engine, copyProject(engine, "project"));
    await cli.pulumi("stack", "init", "dev");
    await set("aws:endpoints[0].cognitoidp", emulator.endpoint);
    await cli.pulumi("up", "--yes");
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  const set = (path: string, value: string) => cli.pulumi("config", "set", "--path", path, value);
  const up = async () => {
    const [preview, update] = (await cli.pulumi("up", "--yes")).split("Updating (dev):");
    await cli.validate("dev");
    return [preview, update];
  };

  it("turn MFA on, and add a client and a tag", async () => {
    await set("security.mfa.enforcement", "optional");
    await set("clients.server.type", "confidential");
    await set("tags.team", "identity");
    const [preview, update] = await up();
    assert.match(preview, /\+ 1 to create\s+~ 1 to update\s+2 changes\. 3 unchanged/);
    assert.match(preview, /\+ +aws:cognito:UserPoolClient whizlabs-client-server create/);
    const [, diff] = /~ +aws:cognito:UserPool whizlabs update \[diff: (.*)\]/.exec(preview) ?? [];
    const changed = (diff ?? "").split(/[+~,-]/).filter((argument) => argument !== "");
    assert.deepEqual(changed.sort(), ["mfaConfiguration", "softwareTokenMfaConfiguration", "tags"]);
    assert.match(update, /\+ 1 created\s+~ 1 updated\s+2 changes\. 3 unchanged/);
  });

  it("turn MFA off, and take the client out", async () => {
    await set("security.mfa.enforcement", "off");
    await cli.pulumi("config", "rm", "--path", "clients.server");
    const [preview, update] = await up();
    assert.match(preview, /~ 1 to update\s+- 1 to delete\s+2 changes\. 3 unchanged/);
    assert.match(preview, /- +aws:cognito:UserPoolClient whizlabs-client-server delete/);
    assert.match(update, /~ 1 updated\s+- 1 deleted\s+2 changes\. 3 unchanged/);
  });
});
