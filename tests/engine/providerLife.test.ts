import assert from "node:assert/strict";
import {
  type CognitoIdentityProviderClient,
  DeleteUserPoolCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import * as cognito from "@pulumi/aws/cognito";
import * as iam from "@pulumi/aws/iam";
import type { CustomResourceOptions } from "@pulumi/pulumi";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { makeInlineStack, type Program, type Ran } from "./inlineStack";

describe("the stand-in under the engine", () => {
  let emulator: Emulator;
  let engine: Engine;
  let aws: CognitoIdentityProviderClient;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    aws = cognitoClient(emulator.endpoint);
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  const newStack = (name: string) => makeInlineStack(engine, emulator.endpoint, { name });
  const poolOf = async (id: string) =>
    (await aws.send(new DescribeUserPoolCommand({ UserPoolId: id }))).UserPool ?? {};

  it("makes, leaves alone, sees drift, mends it, and destroys", async () => {
    const stack = await newStack("life");
    const program: Program = async () => {
      const role = new iam.Role("sms", { assumeRolePolicy: "{}" });
      const emailConfiguration = { emailSendingAccount: "COGNITO_DEFAULT" };
      const poolArgs = { name: "life", tags: { a: "b" }, emailConfiguration, userPoolTier: "LITE" };
      const userPool = new cognito.UserPool("pool", poolArgs);
      const client = new cognito.UserPoolClient("web", { userPoolId: userPool.id, generateSecret: true });
      const group = new cognito.UserGroup("staff", { userPoolId: userPool.id, precedence: 1 });
      const user = new cognito.User("ann", {
        userPoolId: userPool.id,
        username: "ann",
        temporaryPassword: "Passw0rd!",
        attributes: { email: "ann@example.com" },
      });
      const { username } = user;
      new cognito.UserInGroup("annStaff", { userPoolId: userPool.id, groupName: group.name, username });
      return { id: userPool.id, secret: client.clientSecret, role: role.arn };
    };
    done(await stack.up(program), "create", "pool", "web", "staff", "ann", "annStaff", "sms");
    const { id, secret, role } = await stack.outputs();
    assert.match(role.value as string, /^arn:aws:iam::\d{12}:role\/sms-[0-9a-f]{7}$/);
    assert.equal(secret.secret, true);
    const state = await stack.state();
    assert.ok(state.includes(id.value as string));
    for (const text of [secret.value as string, "Passw0rd!"]) assert.ok(!state.includes(text));

    done(await stack.up(program), "update");
    assert.match((await stack.refresh()).output, /7 unchanged/);
    done(await stack.up(program), "update");

    await aws.send(new UpdateUserPoolCommand({ UserPoolId: id.value as string, UserPoolTier: "PLUS" }));
    assert.match((await stack.refresh()).output, /1 updated/);
    const mended = await stack.up(program);
    done(mended, "update", "pool");
    assert.deepEqual(mended.steps[0].changes, ["userPoolTier"]);
    assert.equal((await poolOf(id.value as string)).UserPoolTier, "LITE");

    done(await stack.destroy(), "delete", "pool", "web", "staff", "ann", "annStaff", "sms");
    await assert.rejects(poolOf(id.value as string), { name: "ResourceNotFoundException" });
  });

  it("adds a schema attribute, and fails at the apply that removes one", async () => {
    const stack = await newStack("schemas");
    const program =
      (...names: string[]): Program =>
      async () => {
        const schemas = names.map((name) => ({ name, attributeDataType: "Boolean", mutable: true }));
        return { id: new cognito.UserPool("pool", { name: "schemas", schemas }).id };
      };
    done(await stack.up(program("a")), "create", "pool");
    done(await stack.up(program("b", "a")), "update", "pool");
    done(await stack.preview(program("b")), "update", "pool");
    const failed = await stack.up(program("b"));
    assert.equal(failed.ok, false);
    assert.match(failed.output, /cannot modify or remove schema items/);
    const id = (await stack.outputs()).id.value as string;
    const names = (await poolOf(id)).SchemaAttributes?.map(({ Name }) => Name);
    assert.ok(names?.includes("custom:a") && names.includes("custom:b"));
  });

  it("refuses at preview, replaces, and keeps a client's removed arguments", async () => {
    const stack = await newStack("clients");
    const program =
      (args: Partial<cognito.UserPoolClientArgs>): Program =>
      async () => {
        const userPool = new cognito.UserPool("pool", { name: "clients" });
        const client = new cognito.UserPoolClient("web", { userPoolId: userPool.id, name: "web", ...args });
        return { pool: userPool.id, client: client.id };
      };
    done(await stack.up(program({ logoutUrls: ["https://a.example"] })), "create", "pool", "web");
    const { pool, client } = await stack.outputs();
    done(await stack.up(program({ accessTokenValidity: 2 })), "update", "web");
    const description = await aws.send(
      new DescribeUserPoolClientCommand({
        UserPoolId: pool.value as string,
        ClientId: client.value as string,
      }),
    );
    assert.deepEqual(description.UserPoolClient?.LogoutURLs, ["https://a.example"]);

    const refused = await stack.preview(program({ authSessionValidity: 2 }));
    assert.equal(refused.ok, false);
    assert.match(refused.output, /property authSessionValidity .*expected to be in the range \(3 - 15\)/);

    const replaced = await stack.up(program({ generateSecret: false }));
    const ops = replaced.steps.map(({ op, replacedBy }) => [op, replacedBy]);
    assert.deepEqual(ops, [
      ["delete-replaced", []],
      ["replace", ["generateSecret"]],
      ["create-replacement", ["generateSecret"]],
    ]);
    assert.notEqual((await stack.outputs()).client.value, client.value);
  });

  it("refuses to delete a pool under deletion protection, and takes one that is gone for deleted", async () => {
    const stack = await newStack("protection");
    const program =
      (deletionProtection: string): Program =>
      async () => ({ id: new cognito.UserPool("pool", { name: "p", deletionProtection }).id });
    done(await stack.up(program("ACTIVE")), "create", "pool");
    const id = (await stack.outputs()).id.value as string;
    const refused = await stack.destroy();
    assert.equal(refused.ok, false);
    assert.match(refused.output, /deletion protection is activated/);
    assert.equal((await poolOf(id)).Id, id);
    done(await stack.up(program("INACTIVE")), "update", "pool");
    await aws.send(new DeleteUserPoolCommand({ UserPoolId: id }));
    done(await stack.destroy(), "delete", "pool");
  });

  it("imports a pool and a client, whose secret it can't read", async () => {
    const program =
      (importOf?: { pool: string; client: string }, more?: CustomResourceOptions): Program =>
      async () => {
        const from = (id: string | undefined) => (id === undefined ? {} : { import: id });
        const userPool = new cognito.UserPool("pool", { name: "import" }, from(importOf?.pool));
        const client = new cognito.UserPoolClient(
          "web",
          { userPoolId: userPool.id, name: "web", generateSecret: false },
          { ...more, ...from(importOf && `${importOf.pool}/${importOf.client}`) },
        );
        return { pool: userPool.id, client: client.id };
      };
    const first = await newStack("original");
    done(await first.up(program()), "create", "pool", "web");
    const { pool, client } = await first.outputs();
    const ids = { pool: pool.value as string, client: client.value as string };

    const refused = await (await newStack("refused")).up(program(ids));
    assert.equal(refused.ok, false);
    assert.match(refused.output, /importing failed.*may not be replaced/);

    const second = await newStack("import");
    const adopted = await second.up(program(ids, { ignoreChanges: ["generateSecret"] }));
    done(adopted, "import", "pool", "web");
    assert.deepEqual(await second.outputs(), await first.outputs());
  });
});

/** Asserts that a run went well and did this, and only this, to these resources. */
function done(ran: Ran, op: string, ...names: string[]): void {
  assert.ok(ran.ok, ran.output);
  const steps = ran.steps.map((step) => `${step.op} ${step.name}`).sort();
  assert.deepEqual(steps, names.map((name) => `${op} ${name}`).sort());
}
