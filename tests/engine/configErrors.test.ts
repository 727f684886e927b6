import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EngineEvent } from "@pulumi/pulumi/automation";
import { type Engine, localAws, makeEngine } from "./engine";
import { copyProject } from "./projectCopy";

describe("pulumi preview of a stack file with problems says all at once, fails, and registers nothing,", () => {
  let engine: Engine;
  let cwd: string;

  before(async () => {
    engine = await makeEngine();
    cwd = copyProject(engine, "project");
  });
  after(() => engine.close());

  const cases: { what: string; name: string; config: object; says: string }[] = [
    {
      what: "where the shape is wrong",
      name: "shape",
      config: {
        "cognito-user-pool:securty": {},
        "cognito-user-pool:security": { passwordPolicy: { minimumLength: "12" }, mfa: { enforcement: "on" } },
        "cognito-user-pool:clients": { web: { acessToken: "5m" } },
        "cognito-user-pool:users": { "ann@example.com": { temporaryPassword: "Passw0rd-in-plain-text" } },
      },
      says: `
    error: Pulumi.shape.yaml has 5 problems:
      cognito-user-pool:users["ann@example.com"].temporaryPassword: must be encrypted: pulumi config set --secret --path 'cognito-user-pool:users["ann@example.com"].temporaryPassword'
      cognito-user-pool:clients.web.acessToken: is not an argument; did you mean accessToken?
      cognito-user-pool:security.mfa.enforcement: must be one of off, optional, required; received "on"
      cognito-user-pool:security.passwordPolicy.minimumLength: must be a number; received "12"
      cognito-user-pool:securty: is not an argument; did you mean security?
`,
    },
    {
      what: "where rules are broken",
      name: "rules",
      config: {
        "cognito-user-pool:tier": "lite",
        "cognito-user-pool:security": { passwordPolicy: { minimumLength: 5, historySize: 3 } },
        "cognito-user-pool:clients": { web: { accessToken: "2d", authFlows: ["user_auth"] } },
        "cognito-user-pool:groups": { "two words": {} },
      },
      says: `
    error: Pulumi.rules.yaml has 5 problems:
      cognito-user-pool:security.passwordPolicy.minimumLength: must be a whole number from 6 to 99; received 5
      cognito-user-pool:security.passwordPolicy.historySize: needs tier essentials or plus; received 3
      cognito-user-pool:clients.web.authFlows: needs tier essentials or plus for user_auth; received ["user_auth"]
      cognito-user-pool:clients.web.accessToken: must be a whole number and s, m, h or d, from 5m to 24h; received "2d"
      cognito-user-pool:groups["two words"]: must have a name of 1 to 128 characters, without spaces; received {}
`,
    },
  ];

  for (const { what, name, config, says } of cases) {
    it(what, async () => {
      const contents = { config: { ...localAws("http://127.0.0.1:9"), ...config } };
      await writeFile(join(cwd, `Pulumi.${name}.yaml`), JSON.stringify(contents));
      await engine.pulumi(["stack", "init", name, "--no-select"], { cwd });
      const log = join(engine.folder, `${name}.events`);
      const { code, stdout, stderr } = await engine.pulumi(["preview", "--stack", name, "--event-log", log], {
        cwd,
        // With it the CLI takes --event-log.
        env: { PULUMI_DEBUG_COMMANDS: "true" },
      });

      assert.notEqual(code, 0);
      assert.ok(stdout.includes(says), stdout);
      assert.doesNotMatch(stdout + stderr, /node_modules|\.[jt]s:\d+|^\s+at /m);
      const events = (await readFile(log, "utf8")).trim().split("\n");
      const types = events
        .map((line) => (JSON.parse(line) as EngineEvent).resourcePreEvent?.metadata.type)
        .filter((type) => type !== undefined);
      assert.deepEqual(types, ["pulumi:pulumi:Stack"]);
    });
  }
});
