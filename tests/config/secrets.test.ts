import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { standIn } from "../../config/stackSecrets";
import { read, refused } from "./configured";

const password = "Tr0ub4dor&3";
const users = { "ada@example.com": { temporaryPassword: password, groups: ["admins"] } };
const groups = { admins: {} };
const path = 'cognito-user-pool:users["ada@example.com"].temporaryPassword';

async function isSecretOf(value: unknown, clear: unknown): Promise<void> {
  assert.ok(pulumi.Output.isInstance(value));
  assert.ok(await pulumi.isSecret(value));
  assert.equal(await new Promise((resolve) => value.apply(resolve)), clear);
}

describe("secrets in stack configuration", () => {
  it("stay secrets, and what stands beside them stays plain", async () => {
    const { users: read1 = {} } = await read({ users, groups }, { secretKeys: ["users"] });
    await isSecretOf(read1["ada@example.com"].temporaryPassword, password);
    assert.deepEqual(read1["ada@example.com"].groups, ["admins"]);
  });

  it("are refused in plain text, with the command that mends it, and never shown", async () => {
    assert.deepEqual(await refused({ users, groups }), [
      "Pulumi.dev.yaml has 1 problem:",
      `${path}: must be encrypted: pulumi config set --secret --path '${path}'`,
    ]);
  });

  it("may be plain text in the stack local, and are secrets all the same", async () => {
    const args = await read({ users, groups }, { stack: "local" });
    await isSecretOf(args.users?.["ada@example.com"].temporaryPassword, password);
  });

  it("are looked up one by one in the stack's file", async () => {
    const file = [
      "config:",
      "  cognito-user-pool:users:",
      "    ada: { temporaryPassword: { secure: v1:abc } }",
      "    bob: { temporaryPassword: Pla1n-text }",
    ].join("\n");
    const named = { ada: { temporaryPassword: password }, bob: { temporaryPassword: "Pla1n-text" } };
    const two = { users: named, signIn: { options: ["username"] } };
    assert.deepEqual((await refused(two, { secretKeys: ["users"], file })).slice(1), [
      "cognito-user-pool:users.bob.temporaryPassword: must be encrypted: " +
        "pulumi config set --secret --path 'cognito-user-pool:users.bob.temporaryPassword'",
    ]);
    const unnamed = file.replace("cognito-user-pool:users", "users");
    assert.equal((await refused(two, { secretKeys: ["users"], file: unnamed })).length, 2);
  });

  it("are taken as such where the file can't tell: the whole key is encrypted, or it comes from elsewhere", async () => {
    for (const file of [
      "config: { cognito-user-pool:users: { secure: v1:abc } }",
      "config: { cognito-user-pool:users: { bob: { temporaryPassword: plain } } }",
      "config: { cognito-user-pool:users: { bob: { temporaryPassword: { secure: v1:abc } } } }",
      "config: { cognito-user-pool:users: { ada@example.com: { temporaryPassword: another } } }",
      "environment: [prod]",
      "",
    ]) {
      const args = await read({ users, groups }, { secretKeys: ["users"], file });
      await isSecretOf(args.users?.["ada@example.com"].temporaryPassword, password);
    }
  });

  it("are those of identity providers too", async () => {
    const clientSecret = "swordfish";
    const apple = { clientId: "com.example", teamId: "TEAM", keyId: "KEY", privateKey: clientSecret };
    const oidc = { Auth: { issuer: "https://auth.example.com", clientId: "id", clientSecret } };
    const identityProviders = { google: { clientId: "id", clientSecret }, apple, oidc };
    const config = { identityProviders, signUp: { requiredAttributes: [] } };
    const places = ["google.clientSecret", "apple.privateKey", "oidc.Auth.clientSecret"].map(
      (place) => `cognito-user-pool:identityProviders.${place}`,
    );
    assert.deepEqual((await refused(config)).slice(1), [
      ...places.map((at) => `${at}: must be encrypted: pulumi config set --secret --path '${at}'`),
    ]);

    const file = [
      "config:",
      "  cognito-user-pool:identityProviders:",
      "    google: { clientId: id, clientSecret: { secure: v1:a } }",
      "    apple: { clientId: com.example, teamId: TEAM, keyId: KEY, privateKey: { secure: v1:b } }",
      "    oidc: { Auth: { issuer: 'https://auth.example.com', clientId: id, clientSecret: { secure: v1:c } } }",
    ].join("\n");
    const args = await read(config, { secretKeys: ["identityProviders"], file });
    await isSecretOf(args.identityProviders?.google?.clientSecret, clientSecret);
    await isSecretOf(args.identityProviders?.apple?.privateKey, clientSecret);
    await isSecretOf(args.identityProviders?.oidc?.Auth.clientSecret, clientSecret);
    assert.equal(args.identityProviders?.google?.clientId, "id");
    assert.equal(args.identityProviders?.oidc?.Auth.issuer, "https://auth.example.com");
  });

  it("may be any value that can be an Output", async () => {
    const file =
      "config: { cognito-user-pool:users: { ada: { attributes: { email: { secure: v1:a }, name: Ada } } } }";
    const signIn = { options: ["username"] };
    const config = { users: { ada: { attributes: { email: "ada@example.com", name: "Ada" } } }, signIn };
    const attributes = (await read(config, { secretKeys: ["users"], file })).users?.ada.attributes;
    await isSecretOf(attributes?.email, "ada@example.com");
    assert.equal(attributes?.name, "Ada");
  });

  it("aren't shown where they stand in a wrong place", async () => {
    for (const wrong of [
      { ada: password },
      { ada: { groups: password } },
      { ada: { groups: { admins: password } } },
      { ada: { invite: password } },
      { ada: { temporaryPassword: [password] } },
      password,
    ]) {
      const config = { users: wrong, signIn: { options: ["username"] } };
      const [headline, ...problems] = await refused(config, { secretKeys: ["users"] });
      assert.equal(headline, "Pulumi.dev.yaml has 1 problem:");
      assert.match(problems[0], /must be .*; received \[secret\]$/);
      assert.ok(!problems.join().includes(password));
    }
    const [, problem] = await refused({ users: { ada: { temporaryPassword: 12345678 } } });
    assert.match(problem, /quote it.*received \[secret\]$/);
  });

  it("aren't shown where they stand in plain text in place of what holds them", async () => {
    for (const wrong of [
      { users: { "ada@example.com": password } },
      { users: `{"ada@example.com": {"temporaryPassword": "${password}"` },
      { identityProviders: { google: password } },
      { identityProviders: { oidc: password } },
    ]) {
      const [, ...problems] = await refused(wrong);
      assert.equal(problems.length, 1);
      assert.match(problems[0], /must be an object; received \[secret\]$/);
    }
  });

  it("are held to the rules, and not shown by them", async () => {
    const weak = { "ada@example.com": { temporaryPassword: "swordfish" } };
    const tags = { team: "x".repeat(257) };
    const config = { users: weak, tags, groups: { staff: { roleArn: "swordfish" } } };
    const problems = (await refused(config, { secretKeys: Object.keys(config) })).slice(1);
    const starts = ["tags.team", "groups.staff.roleArn", 'users["ada@example.com"].temporaryPassword'];
    assert.equal(problems.length, starts.length);
    for (const [index, start] of starts.entries()) {
      assert.ok(problems[index].startsWith(`cognito-user-pool:${start}: `), problems[index]);
      assert.match(problems[index], /; received \[secret\]$/);
    }
    assert.doesNotMatch(problems.join(), /swordfish|xxx/);
  });

  it("aren't shown with what they are part of", async () => {
    const file =
      "config: { cognito-user-pool:clients: { web: { oauth: { callbackUrls: { secure: v1:a } } } } }";
    const clients = { web: { oauth: { callbackUrls: ["sword fish"], logoutUrls: ["https://a.example"] } } };
    const one = await refused({ clients }, { secretKeys: ["clients"], file });
    assert.match(one.join("\n"), /oauth\.callbackUrls\[0\]: .*; received \[secret\]$/m);

    const at = "clients.web.refreshTokenRotation";
    const whole = "config: { cognito-user-pool:clients: { secure: v1:a } }";
    const rotating = { web: { refreshTokenRotation: { enabled: true }, authFlows: ["refresh_token"] } };
    const two = await refused({ clients: rotating, tier: "lite" }, { secretKeys: ["clients"], file: whole });
    assert.ok(
      two.length > 2 && two.slice(1).every((line) => line.endsWith("received [secret]")),
      two.join("\n"),
    );
    assert.ok(two.some((line) => line.includes(at)));
  });

  it("aren't shown under a misspelt name, nor with what that is part of", async () => {
    const file = "config: { cognito-user-pool:users: { ada: { temporaryPasswrd: { secure: v1:a } } } }";
    for (const name of ["temporaryPasswrd", "temporary_password", "pw"])
      for (const configured of [{}, { secretKeys: ["users"] }, { secretKeys: ["users"], file }]) {
        const said = (await refused({ users: { ada: { [name]: password } } }, configured)).join("\n");
        assert.match(said, /users\.ada: must be named by|is not an argument/);
        assert.ok(!said.includes(password), said);
      }
    const clients = { "a/b": { acessToken: "swordfish" }, "two words!": { acesToken: "swordfish" } };
    assert.doesNotMatch((await refused({ clients }, { secretKeys: ["clients"] })).join(), /swordfish/);
  });

  it("are asked for in plain text, or one by one, where nothing can decrypt what decides what is made", async () => {
    const places: [path: string, config: (text: string) => object][] = [
      ["name", (name) => ({ name })],
      ["deletionProtection", (deletionProtection) => ({ deletionProtection })],
      ["security.accountRecovery", (accountRecovery) => ({ security: { accountRecovery } })],
      ["clients.web.accessToken", (accessToken) => ({ clients: { web: { accessToken } } })],
      ["signIn.options", (options) => ({ signIn: { options } })],
    ];
    for (const [path, config] of places) {
      const [member] = path.split(".");
      assert.deepEqual((await refused({ ...config(standIn()) }, { secretKeys: [member] })).slice(1), [
        `cognito-user-pool:${path}: is encrypted, and only Pulumi can read it; it is no secret: write it in plain text`,
      ]);
    }
    assert.deepEqual(
      (await refused({ identityProviders: standIn() }, { secretKeys: ["identityProviders"] })).slice(1),
      [
        "cognito-user-pool:identityProviders: is encrypted, and only Pulumi can read it; encrypt its secrets one by one",
      ],
    );
  });

  it("don't keep rules from being told where they stand in plain text", async () => {
    const users = { ada: { temporaryPassword: "weak", groups: ["staff"] } };
    const [headline, ...problems] = await refused({ users, signIn: { options: ["username"] } });
    assert.equal(headline, "Pulumi.dev.yaml has 3 problems:");
    const at = "cognito-user-pool:users.ada";
    for (const [index, start] of [
      `${at}.temporaryPassword: must be encrypted: `,
      `${at}.groups[0]: must be one of groups; received "staff"`,
      `${at}.temporaryPassword: must be what security.passwordPolicy asks for`,
    ].entries())
      assert.ok(problems[index].startsWith(start), problems[index]);
    assert.ok(!problems.join().includes("weak"));
  });

  it("aren't judged where a stand-in has the place of what can't be decrypted", async () => {
    const file = [
      "config:",
      "  cognito-user-pool:webAclArn: { secure: v1:a }",
      "  cognito-user-pool:users: { ada: { attributes: { phone_number: { secure: v1:b } } } }",
    ].join("\n");
    const secretKeys = ["webAclArn", "users"];
    const signIn = { options: ["username"] };
    const config = (text: string) => ({
      ...{ signIn, webAclArn: text },
      users: { ada: { attributes: { phone_number: text } } },
    });
    const problems = (await refused(config("swordfish"), { secretKeys, file })).slice(1);
    assert.deepEqual(
      problems.map((problem) => problem.split(": ")[0]),
      ["cognito-user-pool:users.ada.attributes.phone_number", "cognito-user-pool:webAclArn"],
    );
    const text = standIn();
    await isSecretOf((await read(config(text), { secretKeys, file })).webAclArn, text);
  });

  it("don't hide what stands beside them", async () => {
    const file =
      "config: { cognito-user-pool:users: { ada: { temporaryPassword: { secure: v1:a }, invite: e-mail } } }";
    const config = { users: { ada: { temporaryPassword: password, invite: "e-mail" } } };
    const [, problem] = await refused(config, { secretKeys: ["users"], file });
    assert.match(problem, /received "e-mail"; did you mean email\?$/);
  });
});
