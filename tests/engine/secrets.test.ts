import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EngineEvent } from "@pulumi/pulumi/automation";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { projectCli, type ProjectCli } from "./projectCli";
import { copyProject } from "./projectCopy";

const person = "ann@example.com";
const password = "Temporary-Passw0rd";
const googleSecret = "google-swordfish";

describe("the secrets of an app client and an identity provider, and a user's temporary password", () => {
  let emulator: Emulator;
  let engine: Engine;
  let cli: ProjectCli;
  let cwd: string;
  let secrets: string[];
  let up: { screen: string; logs: string; events: string };

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    cwd = copyProject(engine, "project");
    cli = projectCli(engine, cwd);
    const set = (...args: string[]) => cli.pulumi("config", "set", "--path", ...args);
    await cli.pulumi("stack", "init", "dev");
    await set("aws:endpoints[0].cognitoidp", emulator.endpoint);
    await set("clients.server.type", "confidential");
    await set("--secret", `users["${person}"].temporaryPassword`, password);
    await set("identityProviders.google.clientId", "id");
    for (const name of ["email", "name", "preferred_username", "phone_number"])
      await set(`identityProviders.google.attributeMapping.${name}`, name);
    await set("--secret", "identityProviders.google.clientSecret", googleSecret);
    up = await said("up", "--yes", "--diff");
    const json = await cli.pulumi("stack", "output", "clientSecrets", "--show-secrets", "--json");
    secrets = [password, googleSecret, ...Object.values(JSON.parse(json) as Record<string, string>)];
    assert.equal(secrets.length, 3);
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  /**
   * All that a command says, but for the messages with which Pulumi's SDK is debugged: they quote every
   * answer of a provider in plain text, in logs from -v=3 on, and in recorded events.
   */
  async function said(...args: string[]): Promise<typeof up> {
    const log = join(engine.folder, "events");
    const more = ["--event-log", log, "--logtostderr", "--logflow", "-v=2"];
    // With this variable the CLI takes --event-log.
    const env = { PULUMI_DEBUG_COMMANDS: "true" };
    const { code, stdout, stderr } = await engine.pulumi([...args, ...more], { cwd, env });
    assert.equal(code, 0, stdout + stderr);
    const events = (await readFile(log, "utf8")).split("\n").filter((line) => !isDebugging(line));
    return { screen: stdout, logs: stderr, events: events.join("\n") };
  }

  /** Asserts that a text holds something that stands beside secrets, or in their place, and no secret. */
  const hidden = (text: string, landmark: RegExp) => {
    assert.match(text, landmark);
    for (const secret of secrets) {
      for (const written of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
        assert.ok(!text.includes(written), "a secret in plain text");
    }
  };

  it("are in the state, and not in plain text", async () => {
    const state = await cli.pulumi("stack", "export", "--show-secrets");
    for (const secret of secrets) assert.ok(state.includes(secret));
    hidden(await cli.pulumi("stack", "export"), /temporaryPassword/);
    const backend = join(engine.folder, "backend/.pulumi/stacks/cognito-user-pool");
    hidden(await readFile(join(backend, "dev.json"), "utf8"), /temporaryPassword/);
  });

  it("are not in the stack's file", async () => {
    const file = await readFile(join(cwd, "Pulumi.dev.yaml"), "utf8");
    hidden(file, /temporaryPassword:\s+secure: /);
    hidden(file, /clientSecret:\s+secure: /);
  });

  it("are not on screen, in logs or in events", () => {
    hidden(up.screen, /temporaryPassword *: \[secret\]/);
    hidden(up.events, /temporaryPassword/);
    hidden(up.logs, /"level":"INFO"/);
  });

  it("are masked in outputs", async () => {
    for (const shown of [["output"], ["output", "--json"], []])
      hidden(await cli.pulumi("stack", ...shown), /\[secret\]/);
  });
});

function isDebugging(line: string): boolean {
  if (line === "") return false;
  return (JSON.parse(line) as EngineEvent).diagnosticEvent?.prefix === "debug: ";
}
