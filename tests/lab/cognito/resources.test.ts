import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import type { Values } from "../../../lab/cognito/fields";
import { cognitoResources } from "../../../lab/cognito/resources";
import { operationOf } from "../../../lab/cognito/unsupported";
import { sharedEmulator } from "../../emulator";
import { loadAwsModel, violations } from "../../awsModel";
import { pick, possible, without } from "./rich";

const poolType = cognitoResources["aws:cognito/userPool:UserPool"];
const clientType = cognitoResources["aws:cognito/userPoolClient:UserPoolClient"];
const domainType = cognitoResources["aws:cognito/userPoolDomain:UserPoolDomain"];
const serverType = cognitoResources["aws:cognito/resourceServer:ResourceServer"];
const groupType = cognitoResources["aws:cognito/userGroup:UserGroup"];
const providerType = cognitoResources["aws:cognito/identityProvider:IdentityProvider"];
const userType = cognitoResources["aws:cognito/user:User"];
const inGroupType = cognitoResources["aws:cognito/userInGroup:UserInGroup"];

describe("Cognito resources at an endpoint", () => {
  let client: CognitoIdentityProviderClient;
  const requests: [string, unknown][] = [];
  const calls = () => requests.splice(0).map(([operation]) => operation);

  before(async () => {
    await loadAwsModel();
    const endpoint = await sharedEmulator();
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    client = new CognitoIdentityProviderClient({ endpoint, region: "us-east-1", credentials });
    client.middlewareStack.add(
      (next, context) => (args) => {
        requests.push([operationOf(context), args.input]);
        return next(args);
      },
      { step: "initialize" },
    );
  });
  after(() => client.destroy());
  beforeEach(() => requests.splice(0));
  afterEach(() => {
    const problems = requests.flatMap(([operation, request]) => violations(operation, request));
    assert.deepEqual(problems, []);
  });

  const poolArgs = possible.pool;

  it("a pool: made with the provider's calls, read back as it was declared, deleted twice", async () => {
    const { id, state } = await poolType.create(client, "logical", poolArgs);
    const made = requests.map(([operation]) => operation);
    assert.deepEqual(made.slice(0, 2), ["CreateUserPool", "SetUserPoolMfaConfig"]);
    assert.deepEqual(made.slice(2).sort(), ["DescribeUserPool", "GetUserPoolMfaConfig"]);
    assert.match(id, /^us-east-1_\w+$/);
    assert.equal(state.endpoint, `cognito-idp.us-east-1.amazonaws.com/${id}`);
    assert.match(String(state.arn), /^arn:aws:cognito-idp:us-east-1:\d+:userpool\//);
    assert.ok(!Number.isNaN(Date.parse(String(state.creationDate))));
    assert.deepEqual(pick(state, poolArgs), poolArgs);

    const found = await poolType.read(client, id, poolArgs);
    assert.deepEqual(found?.inputs, poolArgs);
    const imported = await poolType.read(client, id, {});
    assert.deepEqual(sortedSchemas(imported?.inputs), sortedSchemas(poolArgs));

    await poolType.delete(client, id, state);
    await poolType.delete(client, id, state);
    assert.equal(await poolType.read(client, id, poolArgs), undefined);
  });

  it("a pool without MFA and passkeys: no second call; the logical name where none is given", async () => {
    const { id, state } = await poolType.create(client, "logical", { autoVerifiedAttributes: ["email"] });
    assert.equal(calls().includes("SetUserPoolMfaConfig"), false);
    assert.equal(state.name, "logical");
    await poolType.delete(client, id, state);
  });

  it("a pool's update: MFA, everything again, new attributes, tags", async () => {
    const made = await poolType.create(client, "logical", { ...poolArgs, tags: { a: "1", b: "2" } });
    calls();
    const schemas = [...poolArgs.schemas, { name: "level", attributeDataType: "Boolean", mutable: true }];
    const changes = {
      passwordPolicy: { minimumLength: 20 },
      mfaConfiguration: "ON",
      tags: { b: "3", c: "4" },
    };
    const updated = await poolType.update!(client, made.id, { ...poolArgs, ...changes, schemas }, made.state);
    assert.deepEqual(requests.map(([operation]) => operation).slice(0, 5), [
      "SetUserPoolMfaConfig",
      "UpdateUserPool",
      "AddCustomAttributes",
      "UntagResource",
      "TagResource",
    ]);
    assert.equal((updated.state.passwordPolicy as Values).minimumLength, 20);
    assert.equal(updated.state.mfaConfiguration, "ON");
    assert.deepEqual(updated.state.tags, { b: "3", c: "4" });
    assert.equal((updated.state.schemas as Values[]).length, 4);
    const fewer = { ...poolArgs, schemas: [] };
    await assert.rejects(
      poolType.update!(client, made.id, fewer, updated.state),
      /cannot modify or remove schema/,
    );
    await poolType.delete(client, made.id, made.state);
  });

  it("client, group, user and membership: made, read, updated, deleted", async () => {
    const pool = await poolType.create(client, "p", { schemas: poolArgs.schemas });
    const inPool = { userPoolId: pool.id };
    const clientArgs = { ...possible.client, ...inPool };
    const web = await clientType.create(client, "c", clientArgs);
    assert.deepEqual(pick(web.state, clientArgs), clientArgs);
    assert.ok(String(web.state.clientSecret).length > 20);
    const renamed = { ...clientArgs, name: "Other name", callbackUrls: [] };
    const changed = await clientType.update!(client, web.id, renamed, web.state);
    assert.deepEqual([changed.state.name, changed.state.callbackUrls], ["Other name", []]);
    const readable = without(renamed, "generateSecret");
    const imported = await clientType.read(client, `${pool.id}/${web.id}`, {});
    assert.deepEqual(imported?.inputs, withoutEmpty(readable));

    const groupArgs = { ...possible.group, ...inPool };
    const group = await groupType.create(client, "g", groupArgs);
    assert.equal(group.id, `${pool.id}/editors`);
    assert.deepEqual((await groupType.read(client, group.id, {}))?.inputs, groupArgs);

    const userArgs = { ...possible.user, ...inPool };
    const ann = await userType.create(client, "u", userArgs);
    assert.deepEqual(pick(ann.state, userArgs), userArgs);
    assert.equal(ann.state.status, "CONFIRMED");
    assert.match(String(ann.state.sub), /^[0-9a-f-]{36}$/);
    calls();
    const later = { ...userArgs, enabled: true, attributes: { email: "ann@example.org", plan: "gold" } };
    const woken = await userType.update!(client, ann.id, later, ann.state);
    assert.deepEqual([woken.state.enabled, woken.state.attributes], [true, later.attributes]);
    assert.deepEqual(calls(), ["AdminUpdateUserAttributes", "AdminEnableUser", "AdminGetUser"]);

    const member = await inGroupType.create(client, "m", {
      ...inPool,
      groupName: "editors",
      username: "ann",
    });
    assert.ok(await inGroupType.read(client, member.id, {}));
    await inGroupType.delete(client, member.id, member.state);
    assert.equal(await inGroupType.read(client, member.id, {}), undefined);

    for (const [type, made] of [
      [userType, ann],
      [groupType, group],
      [clientType, web],
    ] as const) {
      await type.delete(client, made.id, made.state);
      await type.delete(client, made.id, made.state);
      assert.equal(await type.read(client, made.id, inPool), undefined);
    }
    await poolType.delete(client, pool.id, pool.state);
  });

  it("domains: of both kinds, made, read, updated, deleted", async () => {
    const pool = await poolType.create(client, "p", {});
    const inPool = { userPoolId: pool.id };
    // Endpoints are shared by files, and a domain can be there once.
    const custom = { ...possible.domain, domain: `auth-${Date.now()}.example.com`, ...inPool };
    const prefix = { domain: `crew-${Date.now()}`, managedLoginVersion: 1, ...inPool };
    for (const args of [custom, prefix]) {
      const made = await domainType.create(client, "d", args);
      assert.equal(made.id, args.domain);
      assert.deepEqual(pick(made.state, args), args);
      assert.deepEqual((await domainType.read(client, made.id, {}))?.inputs, args);
      const otherPages = { ...args, managedLoginVersion: 3 - args.managedLoginVersion };
      const updated = await domainType.update!(client, made.id, otherPages, made.state);
      assert.deepEqual(pick(updated.state, otherPages), otherPages);
    }
    const { state } = (await domainType.read(client, custom.domain, custom)) as { state: Values };
    assert.match(String(state.cloudfrontDistribution), /\.cloudfront\.net$/);
    assert.equal(state.cloudfrontDistributionZoneId, "Z2FDTNDATAQYW2");
    for (const args of [custom, prefix]) {
      await domainType.delete(client, args.domain, args);
      await domainType.delete(client, args.domain, args);
      assert.equal(await domainType.read(client, args.domain, args), undefined);
    }
    // AWS's own pattern is that of prefixes.
    for (const [, request] of requests) {
      const domain = request as { Domain?: string };
      if (domain.Domain) domain.Domain = domain.Domain.replaceAll(".", "-");
    }
    await poolType.delete(client, pool.id, pool.state);
  });

  it("a resource server: made, read, updated, deleted", async () => {
    const pool = await poolType.create(client, "p", {});
    const args = { ...possible.resourceServer, userPoolId: pool.id };
    const made = await serverType.create(client, "s", args);
    assert.equal(made.id, `${pool.id}|https://api.example.com`);
    assert.deepEqual(pick(made.state, args), args);
    assert.deepEqual(made.state.scopeIdentifiers, [
      "https://api.example.com/write",
      "https://api.example.com/read",
    ]);
    assert.deepEqual((await serverType.read(client, made.id, {}))?.inputs, args);
    const bare = without(args, "scopes");
    const updated = await serverType.update!(client, made.id, bare, made.state);
    assert.deepEqual(updated.state.scopeIdentifiers, []);
    await serverType.delete(client, made.id, made.state);
    await serverType.delete(client, made.id, made.state);
    assert.equal(await serverType.read(client, made.id, args), undefined);
    await poolType.delete(client, pool.id, pool.state);
  });

  it("an identity provider: made, read, updated, deleted", async () => {
    const pool = await poolType.create(client, "p", {});
    const args = { ...possible.identityProvider, userPoolId: pool.id };
    calls();
    const made = await providerType.create(client, "logical", args);
    assert.deepEqual(calls(), ["CreateIdentityProvider", "DescribeIdentityProvider"]);
    assert.equal(made.id, `${pool.id}:Auth`);
    assert.deepEqual(pick(made.state, args), args);
    assert.deepEqual((await providerType.read(client, made.id, {}))?.inputs, args);
    const later = { ...args, idpIdentifiers: [], attributeMapping: { email: "email" } };
    const changed = await providerType.update!(client, made.id, later, made.state);
    assert.deepEqual(changed.state.attributeMapping, { email: "email" });
    assert.deepEqual(changed.state.providerDetails, args.providerDetails);
    assert.deepEqual((await providerType.read(client, made.id, {}))?.inputs.idpIdentifiers, undefined);
    await providerType.delete(client, made.id, changed.state);
    await providerType.delete(client, made.id, changed.state);
    assert.equal(await providerType.read(client, made.id, args), undefined);
    await poolType.delete(client, pool.id, pool.state);
  });

  it("a role is a record with an ARN", async () => {
    const role = await cognitoResources["aws:iam/role:Role"].create(client, "sms", {
      assumeRolePolicy: "{}",
    });
    assert.equal(role.state.arn, "arn:aws:iam::123456789012:role/sms");
    assert.equal(requests.length, 0);
  });

  it("a permission to call a function is a record, by its statement id", async () => {
    const permissionType = cognitoResources["aws:lambda/permission:Permission"];
    const inputs = { action: "lambda:InvokeFunction", function: "f", principal: "cognito-idp.amazonaws.com" };
    const { id, state } = await permissionType.create(client, "crew-permission-preSignUp", inputs);
    assert.deepEqual(state, { ...inputs, id, statementId: "crew-permission-preSignUp" });
    const named = await permissionType.create(client, "p", { ...inputs, statementId: "mine" });
    assert.deepEqual([named.id, named.state.statementId], ["mine", "mine"]);
    assert.equal(requests.length, 0);
  });
});

function withoutEmpty(args: Values): Values {
  const said = Object.entries(args).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(said);
}

// On import nobody said in which order the attributes and other sets were declared.
function sortedSchemas(args: Values | undefined): Values {
  const schemas = [...((args?.schemas ?? []) as Values[])];
  return { ...args, schemas: schemas.sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1)) };
}
