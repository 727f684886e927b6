import assert from "node:assert/strict";
import { join } from "node:path";
import { CreateUserPoolCommand } from "@aws-sdk/client-cognito-identity-provider";
import type { CognitoUserPoolArgs } from "../../components";
import { cognitoClient } from "../../lab/cognitoClient";
import type { Check } from "../../lab/validate";
import { sharedEmulator } from "../emulator";
import { startProgram } from "./emulator/commands";

const command = (name: string) => join(__dirname, "../../lab", `${name}Command.ts`);

describe("the commands", () => {
  it("review ends with status 1 and one message for a stack that isn't there", async () => {
    const { ended, output } = startProgram(command("review"), ["--stack", "deb"]);
    assert.equal(await ended, 1);
    assert.match(output().trim(), /^There is no Pulumi\.deb\.yaml.* Did you mean dev\?.*$/);
  });

  it("validate prints nothing but JSON with --json, and ends with status 1 where a pool differs", async () => {
    const endpoint = await sharedEmulator();
    const client = cognitoClient(endpoint);
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "by hand" }));
    const where = ["--pool-id", UserPool?.Id ?? "", "--endpoint", endpoint];
    const { ended, output } = startProgram(command("validate"), [...where, "--json"]);
    assert.equal(await ended, 1);
    const { stack, checks } = JSON.parse(output()) as { stack: string; checks: Check[] };
    assert.equal(stack, "dev");
    const names = checks.filter(({ label }) => label === "User pool name");
    assert.deepEqual(
      names.map(({ expected, found, passed }) => [expected, found, passed]),
      [["whizlabs", "by hand", false]],
    );
    assert.ok(checks.some(({ passed }) => passed));
  });

  it("describe prints nothing but JSON with --json", async () => {
    const endpoint = await sharedEmulator();
    const client = cognitoClient(endpoint);
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "by hand" }));
    const where = ["--pool-id", UserPool?.Id ?? "", "--endpoint", endpoint];
    const { ended, output } = startProgram(command("describe"), [...where, "--json"]);
    assert.equal(await ended, 0, output());
    const { args, region } = JSON.parse(output()) as { args: CognitoUserPoolArgs; region: string };
    assert.equal(region, "us-east-1");
    assert.deepEqual([args.name, args.adopt?.userPoolId], ["by hand", UserPool?.Id]);
  });
});
