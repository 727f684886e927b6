import assert from "node:assert/strict";
import { ListUserPoolsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { UserError } from "../../lab/userError";
import { type Engine, makeEngine } from "./engine";
import { livePool } from "./livePool";
import { projectCli, type ProjectCli } from "./projectCli";
import { copyProject } from "./projectCopy";

// Where Pulumi.local.yaml expects the local endpoint.
const port = 4566;

const stacks = ["dev", "local", "prod"];

describe("the stacks dev, local and prod, side by side at one endpoint,", () => {
  let emulator: Emulator;
  let engine: Engine;
  let cli: ProjectCli;

  before(async () => {
    [emulator, engine] = await Promise.all([startAtUsualPort(), makeEngine()]);
    const cwd = copyProject(engine, "project");
    cli = projectCli(engine, cwd);
    for (const stack of stacks) await cli.pulumi("stack", "init", stack, "--no-select");
    const atEndpoint = ["config", "set", "--path", "aws:endpoints[0].cognitoidp", emulator.endpoint];
    for (const stack of ["dev", "prod"]) await cli.pulumi(...atEndpoint, "--stack", stack);
    if (!emulator.endpoint.endsWith(`:${port}`)) await cli.pulumi(...atEndpoint, "--stack", "local");
    await Promise.all(stacks.map((stack) => cli.pulumi("up", "--yes", "--stack", stack)));
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  const live = async (stack: string) => {
    const state = await cli.pulumi("stack", "export", "--stack", stack);
    const { pool, clients } = await livePool(emulator.endpoint, state);
    return {
      name: pool.Name,
      protection: pool.DeletionProtection,
      minimumLength: pool.Policies?.PasswordPolicy?.MinimumLength,
      mfa: pool.MfaConfiguration,
      clients: Object.keys(clients).sort(),
    };
  };
  const poolIds = async () => {
    const { UserPools = [] } = await cognitoClient(emulator.endpoint).send(
      new ListUserPoolsCommand({ MaxResults: 60 }),
    );
    return UserPools.map(({ Id }) => Id).sort();
  };
  const idOf = async (stack: string) =>
    (await cli.pulumi("stack", "output", "userPoolId", "--stack", stack)).trim();

  it("have a pool each, though their names are the same, and each its own values", async () => {
    assert.deepEqual(await poolIds(), (await Promise.all(stacks.map(idOf))).sort());
    const lab = { name: "whizlabs", mfa: "OFF", minimumLength: 8, clients: ["whizclient"] };
    assert.deepEqual(await live("dev"), { ...lab, protection: "INACTIVE" });
    assert.deepEqual(await live("local"), { ...lab, protection: "INACTIVE" });
    assert.deepEqual(await live("prod"), {
      name: "whizlabs",
      mfa: "ON",
      minimumLength: 14,
      clients: ["whizclient"],
      protection: "ACTIVE",
    });
    await Promise.all(stacks.map((stack) => cli.validate(stack)));
  });

  it("stay as they are when another one is destroyed", async () => {
    const others = [await idOf("local"), await idOf("prod")].sort();
    assert.match(await cli.pulumi("destroy", "--yes", "--stack", "dev"), /- 4 deleted/);
    assert.deepEqual(await poolIds(), others);
    await Promise.all(["local", "prod"].map((stack) => cli.validate(stack)));
  });
});

/** The endpoint that Pulumi.local.yaml names, or another one when somebody has that port. */
async function startAtUsualPort(): Promise<Emulator> {
  try {
    return await startEmulator({ port });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return startEmulator();
  }
}
