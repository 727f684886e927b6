import assert from "node:assert/strict";
import schema from "../../components/schema.json";
import { read, refused } from "./configured";

const members = Object.keys(
  schema.resources["cognito-user-pool:index:CognitoUserPool"].inputProperties,
) as (keyof Awaited<ReturnType<typeof read>>)[];

describe("stack configuration", () => {
  it("is nothing where no key of the project is set", async () => {
    assert.deepEqual(await read({ "aws:region": "us-east-1", "cognito:name": "other" }), {});
  });

  const examples = {
    name: "007",
    signIn: { options: ["email", "username"], caseSensitive: true },
    identityProviders: {
      saml: {
        Corp: {
          metadataUrl: "https://a.example",
          attributeMapping: { email: "mail", "custom:plan": "plan" },
        },
      },
    },
    deviceTracking: { onlyWhenRemembered: true },
    security: { passwordPolicy: { minimumLength: 12, requireSymbols: false }, accountRecovery: "off" },
    signUp: { customAttributes: { plan: { max: 20 } }, verify: [], requiredAttributes: [] },
    messaging: { email: { replyTo: "help@example.com" } },
    clients: { web: { authFlows: ["user_srp"], refreshTokenRotation: { enabled: true } } },
    domain: { prefix: "crew", managedLogin: false },
    resourceServers: { "https://api.example.com": { scopes: { read: "Read everything" } } },
    groups: { admins: { precedence: 1 } },
    users: { "ada@example.com": { attributes: { name: "Ada" }, groups: ["admins"], enabled: false } },
    logging: { userAuthEvents: { bucketArn: "arn:aws:s3:::events" } },
    webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/1111",
    triggers: { preTokenGeneration: { arn: "arn:aws:lambda:us-east-1:123456789012:function:f" } },
    tier: "plus",
    deletionProtection: false,
    tags: { "cost:centre": "42", empty: "" },
    adopt: { userPoolId: "us-east-1_X9m9caB4J", clientIds: { web: "1example" } },
  };
  // What some of the examples name.
  const named: Partial<Record<keyof typeof examples, (keyof typeof examples)[]>> = {
    identityProviders: ["signUp"],
    users: ["groups"],
    logging: ["tier"],
    adopt: ["clients"],
  };
  for (const member of members) {
    it(`sets ${member}`, async () => {
      assert.ok(member in examples, `an example of ${member}`);
      const names = [...(named[member as keyof typeof examples] ?? []), member as keyof typeof examples];
      const config = Object.fromEntries(names.map((name) => [name, examples[name]]));
      assert.deepEqual(await read(config), config);
    });
  }

  it("tells what breaks a rule, beside what has the wrong shape too, with the file's own paths", async () => {
    const security = { passwordPolicy: { minimumLength: 5 } };
    assert.deepEqual(await refused({ security }), [
      "Pulumi.dev.yaml has 1 problem:",
      "cognito-user-pool:security.passwordPolicy.minimumLength: must be a whole number from 6 to 99; received 5",
    ]);
    assert.deepEqual(await refused({ security, tier: "pro" }), [
      "Pulumi.dev.yaml has 2 problems:",
      'cognito-user-pool:tier: must be one of essentials, lite, plus; received "pro"',
      "cognito-user-pool:security.passwordPolicy.minimumLength: must be a whole number from 6 to 99; received 5",
    ]);
  });

  it("takes booleans as `pulumi config set` writes them, and nothing else for them", async () => {
    assert.deepEqual(await read({ deletionProtection: "true" }), { deletionProtection: true });
    assert.deepEqual(await refused({ deletionProtection: "yes" }), [
      "Pulumi.dev.yaml has 1 problem:",
      'cognito-user-pool:deletionProtection: must be a boolean; received "yes"',
    ]);
  });

  it("reads what is empty as an empty object, at any depth", async () => {
    const nested = { messaging: { sms: null }, clients: { web: null }, users: "", signIn: "" };
    assert.deepEqual(await read(nested), {
      messaging: { sms: {} },
      clients: { web: {} },
      users: {},
      signIn: {},
    });
  });

  it("refuses what is empty elsewhere", async () => {
    const config = {
      name: "",
      tier: "",
      deletionProtection: "",
      signIn: { options: null },
      signUp: { verify: [null] },
      clients: { web: { refreshTokenRotation: { enabled: null } } },
      tags: { team: null },
    };
    const [, ...problems] = await refused(config);
    const places = [
      "name",
      "tier",
      "deletionProtection",
      "signIn.options",
      "signUp.verify[0]",
      "clients.web.refreshTokenRotation.enabled",
      "tags.team",
    ];
    assert.deepEqual(
      problems,
      places.map((place) => `cognito-user-pool:${place}: has no value; write one, or take the key out`),
    );
  });

  it("asks for quotes where YAML made a number or boolean of a string", async () => {
    const config = {
      users: { ada: { attributes: { phone_number: 1555 }, groups: [true] } },
      tags: { build: 7 },
      signIn: { options: ["username"] },
    };
    assert.deepEqual((await refused(config)).slice(1), [
      "cognito-user-pool:users.ada.attributes.phone_number: must be a string: quote it, or YAML reads a number; or pulumi config set " +
        "--type string --path 'cognito-user-pool:users.ada.attributes.phone_number'; received 1555",
      "cognito-user-pool:users.ada.groups[0]: must be a string: quote it, or YAML reads a boolean; or pulumi config set " +
        "--type string --path 'cognito-user-pool:users.ada.groups[0]'; received true",
      "cognito-user-pool:tags.build: must be a string: quote it, or YAML reads a number; or pulumi config set " +
        "--type string --path 'cognito-user-pool:tags.build'; received 7",
    ]);
  });

  it("refuses functions and a web ACL of another region than the stack's, where that is known", async () => {
    const lambda = (region: string) => `arn:aws:lambda:${region}:123456789012:function:f`;
    const webAclArn = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/1111";
    const config = {
      triggers: { preSignUp: lambda("us-east-1"), preTokenGeneration: { arn: lambda("us-east-1") } },
      webAclArn,
    };
    assert.deepEqual(await read({ ...config, "aws:region": "us-east-1" }), config);
    assert.deepEqual(await read(config), config);
    const must = "must be in the pool's region, eu-central-1 (aws:region); received";
    assert.deepEqual((await refused({ ...config, "aws:region": "eu-central-1" })).slice(1), [
      `cognito-user-pool:triggers.preSignUp: ${must} "${lambda("us-east-1")}"`,
      `cognito-user-pool:triggers.preTokenGeneration.arn: ${must} "${lambda("us-east-1")}"`,
      `cognito-user-pool:webAclArn: ${must} "${webAclArn}"`,
    ]);
    const beside = { webAclArn, tier: "pro", triggers: "none", "aws:region": "eu-central-1" };
    const [, ...said] = await refused(beside, { secretKeys: ["webAclArn"] });
    assert.equal(said.length, 3);
    assert.equal(said[2], `cognito-user-pool:webAclArn: ${must} [secret]`);
  });

  it("says everything that is wrong at once, where it stands in the file", async () => {
    const config = {
      sigIn: {},
      transformUserPool: {},
      signIn: "email",
      clients: { web: { authFlows: ["user_sr"], typ: "public" }, "my app": { accessToken: [] } },
      security: { passwordPolicy: { minimumLength: "12" } },
    };
    const [headline, ...problems] = await refused(config, { stack: "test" });
    assert.equal(headline, "Pulumi.test.yaml has 7 problems:");
    const starts = [
      "sigIn: is not an argument; did you mean signIn?",
      "transformUserPool: is not an argument; expected one of",
      'signIn: must be an object; received "email"',
      "clients.web.authFlows[0]: must be one of",
      "clients.web.typ: is not an argument; did you mean type?",
      'clients["my app"].accessToken: must be a string; received []',
      'security.passwordPolicy.minimumLength: must be a number; received "12"',
    ];
    for (const [index, start] of starts.entries())
      assert.ok(problems[index].startsWith(`cognito-user-pool:${start}`), problems[index]);
    assert.ok(problems[3].endsWith('received "user_sr"; did you mean user_srp?'), problems[3]);
  });

  it("refuses keys that JavaScript gives a meaning of their own, and loses none", async () => {
    const [, ...names] = await refused({ groups: '{"__proto__": {}, "constructor": {}}' });
    assert.equal(names.length, 2);
    assert.match(names[0], /groups\.__proto__: is a name that JavaScript keeps for itself/);
    const [, problem] = await refused({ clients: '{"web": {"constructor": 1}}' });
    assert.match(problem, /clients\.web\.constructor: is not an argument/);
  });
});
