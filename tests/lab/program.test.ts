import assert from "node:assert/strict";
import { type NewResource, runProgram } from "../../lab/program";
import type { StackFile } from "../../lab/stackFile";
import { UserError } from "../../lab/userError";

const make: NewResource = async ({ name, inputs }) => ({
  id: `${name}-id`,
  state: {
    ...inputs,
    arn: "arn:aws:cognito-idp:us-east-1:1:userpool/x",
    endpoint: "e/x",
    clientSecret: "s3cret",
  },
});

function stackFile(config: Record<string, unknown>, secretKeys: string[] = []): StackFile {
  const entries = Object.entries(config).map(([key, value]) => [
    `cognito-user-pool:${key}`,
    JSON.stringify(value),
  ]);
  return {
    stack: "test",
    project: "cognito-user-pool",
    config: Object.fromEntries(entries) as Record<string, string>,
    secretKeys: new Set(secretKeys.map((key) => `cognito-user-pool:${key}`)),
    region: "us-east-1",
  };
}

const rich = stackFile(
  {
    clients: { server: { type: "confidential" } },
    groups: { admins: {} },
    users: { "ada@example.com": { groups: ["admins"], temporaryPassword: "Tr0ub4dor&3" } },
  },
  ["users"],
);

describe("a run of the program", () => {
  it("makes each resource once, after what it refers to, with its secrets in clear", async () => {
    const made: string[] = [];
    const { resources } = await runProgram(rich, async (resource) => {
      made.push(resource.name);
      return make(resource);
    });
    assert.deepEqual(
      made,
      resources.map(({ name }) => name),
    );
    assert.deepEqual([made[0], made[4]], ["whizlabs", "whizlabs-userInGroup-ada@example.com admins"]);
    const types = resources.map(({ type }) => type.split(":")[2]).sort();
    assert.deepEqual(types, ["User", "UserGroup", "UserInGroup", "UserPool", "UserPoolClient"]);
    const of = (name: string) => resources.find((resource) => resource.name === name)?.inputs;
    assert.equal(of("whizlabs-client-server")?.userPoolId, "whizlabs-id");
    assert.equal(of("whizlabs-user-ada@example.com")?.temporaryPassword, "Tr0ub4dor&3");
  });

  it("resolves the outputs, and knows which are secret", async () => {
    const { outputs, secretOutputs } = await runProgram(rich, make);
    assert.equal(outputs.userPoolId, "whizlabs-id");
    assert.deepEqual(outputs.clientIds, { server: "whizlabs-client-server-id" });
    assert.deepEqual(outputs.clientSecrets, { server: "s3cret" });
    assert.deepEqual(secretOutputs, new Set(["clientSecrets"]));
  });

  it("can be followed by another with another configuration", async () => {
    await runProgram(rich, make);
    const { resources, outputs } = await runProgram(stackFile({ clients: {} }), make);
    assert.deepEqual(
      resources.map(({ name }) => name),
      ["whizlabs"],
    );
    assert.deepEqual(outputs.clientIds, {});
  });

  it("collects warnings instead of printing them", async () => {
    const { warnings } = await runProgram(stackFile({ security: { accountRecovery: "email_or_sms" } }), make);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /^security\.accountRecovery: sends no text message without messaging\.sms/);
  });

  it("says what is refused of the configuration", async () => {
    const refusals: [Record<string, unknown>, RegExp][] = [
      [{ sigIn: {} }, /^Pulumi\.test\.yaml has 1 problem:\n {2}cognito-user-pool:sigIn: /],
      [
        { security: { passwordPolicy: { minimumLength: 5 } } },
        /^Pulumi\.test\.yaml has 1 problem:\n {2}cognito-user-pool:security\.passwordPolicy\.minimumLength: .*received 5$/,
      ],
    ];
    for (const [config, expected] of refusals) {
      await assert.rejects(runProgram(stackFile(config), make), (error) => {
        assert.ok(error instanceof UserError);
        assert.match(error.message, expected);
        return true;
      });
    }
    await runProgram(rich, make);
  });

  it("throws what making a resource throws, as it is, and can be followed by another", async () => {
    for (const failing of ["whizlabs", "whizlabs-client-server"]) {
      const error = new UserError("The endpoint is gone.");
      const run = runProgram(rich, async (resource) => {
        if (resource.name === failing) throw error;
        return make(resource);
      });
      await assert.rejects(run, error);
    }
    assert.equal((await runProgram(rich, make)).resources.length, 5);
  });
});
