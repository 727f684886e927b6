import {
  AdminAddUserToGroupCommand,
  AdminEnableUserCommand,
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateIdentityProviderCommand,
  CreateUserPoolClientCommand,
  SetUserPoolMfaConfigCommand,
  UpdateIdentityProviderCommand,
  TagResourceCommand,
  UpdateUserPoolClientCommand,
  UpdateUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { Values } from "../../../lab/cognito/fields";
import { normalIdentityProvider } from "../../../lab/cognito/normalise";
import { type DeclaredResource, declaredPicture, livePicture } from "../../../lab/cognito/picture";
import { cognitoResources } from "../../../lab/cognito/resources";
import { cognitoClient } from "../../../lab/cognitoClient";
import { type PoolPicture, Unreadable } from "../../../lab/picture";
import { UserError } from "../../../lab/userError";
import { sharedEmulator } from "../../emulator";
import { possible } from "./rich";

const types = {
  pool: "aws:cognito/userPool:UserPool",
  client: "aws:cognito/userPoolClient:UserPoolClient",
  domain: "aws:cognito/userPoolDomain:UserPoolDomain",
  server: "aws:cognito/resourceServer:ResourceServer",
  style: "aws:cognito/managedLoginBranding:ManagedLoginBranding",
  provider: "aws:cognito/identityProvider:IdentityProvider",
  group: "aws:cognito/userGroup:UserGroup",
  user: "aws:cognito/user:User",
  member: "aws:cognito/userInGroup:UserInGroup",
};

/** What differs in two pictures, by part and member: `pool.DeletionProtection`. */
function differences(before: PoolPicture, now: PoolPicture): string[] {
  const flat = (picture: PoolPicture) =>
    Object.entries(picture).flatMap(([part, members]) =>
      Object.entries((members ?? {}) as Values).map(
        ([member, value]) => [`${part}.${member}`, value] as const,
      ),
    );
  const [old, current] = [new Map(flat(before)), new Map(flat(now))];
  const names = new Set([...old.keys(), ...current.keys()]);
  return [...names].filter((name) => !isDeepStrictEqual(old.get(name), current.get(name)));
}

describe("Pictures of a user pool", () => {
  let client: CognitoIdentityProviderClient;
  before(async () => {
    client = cognitoClient(await sharedEmulator());
  });
  after(() => client.destroy());

  /** The pool alone: what stands around it the local endpoint can't tell. */
  async function live(userPoolId: string, declared?: PoolPicture): Promise<PoolPicture> {
    const around = { risk: undefined, logs: undefined, webAclArn: undefined };
    return { ...(await livePicture(client, userPoolId, declared)), ...around };
  }

  /** Makes everything: the ids by name, the pool's ARN, and the declared picture. */
  async function make(resources: DeclaredResource[]) {
    const ids: Record<string, string> = {};
    let arn = "";
    const declared: DeclaredResource[] = [];
    for (const { type, name, inputs } of resources) {
      const complete = type === types.pool ? inputs : { ...inputs, userPoolId: ids.pool };
      const made = await cognitoResources[type].create(client, name, complete);
      ids[name] = made.id;
      if (type === types.pool) arn = String(made.state.arn);
      declared.push({ type, name, inputs: complete });
    }
    return { ids, arn, picture: declaredPicture(declared) };
  }

  const rich: DeclaredResource[] = [
    { type: types.pool, name: "pool", inputs: possible.pool },
    { type: types.client, name: "client", inputs: possible.client },
    { type: types.client, name: "plain", inputs: { generateSecret: false } },
    { type: types.provider, name: "auth", inputs: possible.identityProvider },
    { type: types.group, name: "editors", inputs: possible.group },
    { type: types.group, name: "a-team", inputs: {} },
    { type: types.user, name: "ann", inputs: possible.user },
    { type: types.member, name: "in editors", inputs: { username: "ann", groupName: "editors" } },
    { type: types.member, name: "in a-team", inputs: { username: "ann", groupName: "a-team" } },
  ];

  it("a pool made of every argument looks as declared", async () => {
    const { ids, picture } = await make(rich);
    assert.deepEqual(await live(ids.pool, picture), picture);
    assert.deepEqual(picture.users.ann, {
      attributes: { email: "ann@example.com", "custom:plan": "gold" },
      enabled: false,
      groups: ["a-team", "editors"],
    });
    assert.equal(picture.clients["Rich client"].ClientSecret, "***");
    assert.equal(picture.identityProviders.Auth.ProviderDetails?.client_secret, "***");
    assert.equal(picture.identityProviders.Auth.ProviderDetails?.client_id, "id");
    assert.deepEqual(
      picture.pool.SchemaAttributes?.map(({ Name }) => Name),
      ["email", "plan", "seats"],
    );
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });

  it("a pool made of nothing looks as declared: AWS's defaults are filled in", async () => {
    const { ids, picture } = await make([
      { type: types.pool, name: "pool", inputs: {} },
      { type: types.client, name: "client", inputs: {} },
      { type: types.group, name: "group", inputs: {} },
    ]);
    assert.deepEqual(await live(ids.pool), picture);
    assert.equal(picture.pool.Policies?.PasswordPolicy?.MinimumLength, 8);
    assert.equal(picture.pool.SchemaAttributes, undefined);
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });

  it("domains and resource servers look as declared; how the pages look, the emulator can't tell", async () => {
    const prefix = { domain: "picture-test" };
    const { ids, picture } = await make([
      { type: types.pool, name: "pool", inputs: {} },
      { type: types.client, name: "web", inputs: { name: "web" } },
      { type: types.domain, name: "prefix", inputs: prefix },
      { type: types.domain, name: "custom", inputs: { ...possible.domain, domain: "a.picture.test" } },
      { type: types.server, name: "api", inputs: possible.resourceServer },
    ]);
    const named = cognitoClient(await sharedEmulator());
    const live = await livePicture(named, ids.pool);
    named.destroy();
    for (const part of ["domain", "customDomain", "resourceServers"] as const)
      assert.deepEqual(live[part], picture[part]);
    assert.ok(live.styles instanceof Unreadable);
    assert.match(live.styles.reason, /no DescribeManagedLoginBrandingByClient$/);
    assert.deepEqual(picture.domain, { Domain: "picture-test", ManagedLoginVersion: 1 });
    assert.deepEqual(picture.customDomain, {
      CustomDomainConfig: { CertificateArn: possible.domain.certificateArn },
      Domain: "a.picture.test",
      ManagedLoginVersion: 2,
    });
    assert.deepEqual(picture.resourceServers, {
      "https://api.example.com": {
        Identifier: "https://api.example.com",
        Name: "The API",
        Scopes: [
          { ScopeDescription: "Read everything", ScopeName: "read" },
          { ScopeDescription: "Write everything", ScopeName: "write" },
        ],
      },
    });
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });

  it("styles of managed login are declared by the names of their clients", () => {
    const own = { useCognitoProvidedValues: true };
    const picture = declaredPicture([
      { type: types.pool, name: "pool", inputs: {} },
      { type: types.client, name: "c1", id: "1", inputs: { name: "plain" } },
      { type: types.client, name: "c2", id: "2", inputs: { name: "web" } },
      { type: types.style, name: "s", id: "3", inputs: { ...own, clientId: "2" } },
    ]);
    assert.deepEqual(picture.styles, { web: { UseCognitoProvidedValues: true } });
  });

  it("settings changed by hand show, and nothing else does", async () => {
    const { ids, arn, picture } = await make(rich);
    const pool = { UserPoolId: ids.pool };
    const web = { ...pool, ClientId: ids.client };
    const ann = { ...pool, Username: "ann" };
    const newAttributes = [
      { Name: "custom:plan", Value: "lead" },
      { Name: "email_verified", Value: "true" },
    ];
    const totpOff = { ...pool, SoftwareTokenMfaConfiguration: { Enabled: false } };
    const otherUrl = { ...web, CallbackURLs: ["https://elsewhere.example"] };
    const update = (settings: object) => client.send(new UpdateUserPoolCommand({ ...pool, ...settings }));
    const changes: [string, () => Promise<unknown>][] = [
      ["pool.DeletionProtection", () => update({ DeletionProtection: "INACTIVE" })],
      ["pool.UserPoolAddOns", () => update({ UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } })],
      ["pool.EmailVerificationSubject", () => update({ EmailVerificationSubject: "By hand" })],
      ["pool.AutoVerifiedAttributes", () => update({ AutoVerifiedAttributes: ["email"] })],
      ["mfa.SoftwareTokenMfaConfiguration", () => client.send(new SetUserPoolMfaConfigCommand(totpOff))],
      [
        "pool.UserPoolTags",
        () => client.send(new TagResourceCommand({ ResourceArn: arn, Tags: { x: "y" } })),
      ],
      ["clients.Rich client", () => client.send(new UpdateUserPoolClientCommand(otherUrl))],
      [
        "clients.plain (2)",
        () => client.send(new CreateUserPoolClientCommand({ ...pool, ClientName: "plain" })),
      ],
      [
        "identityProviders.Auth",
        () =>
          client.send(
            new UpdateIdentityProviderCommand({
              ...pool,
              ProviderName: "Auth",
              AttributeMapping: { email: "email" },
            }),
          ),
      ],
      [
        "identityProviders.Google",
        () =>
          client.send(
            new CreateIdentityProviderCommand({
              ...pool,
              ProviderName: "Google",
              ProviderType: "Google",
              ProviderDetails: { client_id: "id" },
            }),
          ),
      ],
      ["groups.new", () => client.send(new CreateGroupCommand({ ...pool, GroupName: "new" }))],
      ["users.ann", () => client.send(new AdminAddUserToGroupCommand({ ...ann, GroupName: "new" }))],
      ["users.ann", () => client.send(new AdminEnableUserCommand(ann))],
      [
        "users.ann",
        () => client.send(new AdminUpdateUserAttributesCommand({ ...ann, UserAttributes: newAttributes })),
      ],
    ];
    let before = await live(ids.pool, picture);
    for (const [expected, change] of changes) {
      await change();
      const now = await live(ids.pool, picture);
      assert.deepEqual(differences(before, now), [expected]);
      before = now;
    }
    assert.equal(before.users.ann.attributes.email_verified, undefined, "Cognito sets it by itself");
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });

  it("the region of SMS that Cognito fills in is no difference, another one is", async () => {
    const { snsRegion, ...smsConfiguration } = possible.pool.smsConfiguration;
    assert.notEqual(snsRegion, "us-east-1");
    for (const [region, same] of [
      ["us-east-1", true],
      ["eu-west-1", false],
    ] as const) {
      const mfa = { mfaConfiguration: "ON" };
      const inputs = { name: "sms", ...mfa, smsConfiguration: { ...smsConfiguration, snsRegion: region } };
      const { ids } = await make([{ type: types.pool, name: "pool", inputs }]);
      const silent = { type: types.pool, name: "sms", inputs: { ...mfa, smsConfiguration } };
      const picture = declaredPicture([silent]);
      const different = differences(await live(ids.pool, picture), picture);
      assert.deepEqual(different, same ? [] : ["pool.SmsConfiguration", "mfa.SmsMfaConfiguration"]);
      await cognitoResources[types.pool].delete(client, ids.pool, {});
    }
  });

  it("what Cognito fills in of an identity provider is no difference, beside one that isn't declared it is", async () => {
    const saml = { providerName: "Corp", providerType: "SAML", attributeMapping: { email: "mail" } };
    const MetadataURL = "https://corp.example.com/metadata";
    const details = { MetadataURL, IDPInit: "false" };
    const { ids, picture } = await make([
      { type: types.pool, name: "pool", inputs: {} },
      { type: types.provider, name: "saml", inputs: { ...saml, providerDetails: details } },
    ]);
    const provider = { UserPoolId: ids.pool, ProviderName: "Corp" };
    const filledIn = {
      ActiveEncryptionCertificate: "MII",
      SSORedirectBindingURI: "https://corp.example.com/sso",
      SLORedirectBindingURI: "https://corp.example.com/slo",
    };
    const ProviderDetails = { ...details, ...filledIn };
    await client.send(new UpdateIdentityProviderCommand({ ...provider, ProviderDetails }));
    assert.deepEqual(await live(ids.pool, picture), picture);
    const alone = await livePicture(client, ids.pool);
    assert.deepEqual(alone.identityProviders.Corp.ProviderDetails, ProviderDetails);
    const changed = { ...ProviderDetails, MetadataURL: "https://elsewhere.example" };
    await client.send(new UpdateIdentityProviderCommand({ ...provider, ProviderDetails: changed }));
    const differing = differences(await live(ids.pool, picture), picture);
    assert.deepEqual(differing, ["identityProviders.Corp"]);
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });

  it("Apple's private key, which is never given back, is no difference", () => {
    const apple = { ProviderType: "SignInWithApple", ProviderDetails: { key_id: "KEY" } };
    const ProviderDetails = { key_id: "KEY", private_key: "swordfish" };
    const declared = normalIdentityProvider({ ...apple, ProviderDetails });
    assert.deepEqual(declared, normalIdentityProvider(apple));
    assert.deepEqual(declared.ProviderDetails, { key_id: "KEY", private_key: "***" });
  });

  it("every page of groups and clients is read", async () => {
    const { ids } = await make([{ type: types.pool, name: "pool", inputs: {} }]);
    const pool = { UserPoolId: ids.pool };
    const names = ["a", "b", "c"];
    for (const name of names) {
      await client.send(new CreateGroupCommand({ ...pool, GroupName: name }));
      await client.send(new CreateUserPoolClientCommand({ ...pool, ClientName: name }));
    }
    const onePerPage = { name: "onePerPage", step: "initialize" } as const;
    client.middlewareStack.add((next, { commandName }) => {
      const limits = { ListGroupsCommand: { Limit: 1 }, ListUserPoolClientsCommand: { MaxResults: 1 } };
      const limit = limits[commandName as keyof typeof limits];
      return (args) => next({ ...args, input: { ...args.input, ...limit } });
    }, onePerPage);
    const { groups, clients } = await live(ids.pool);
    client.middlewareStack.remove(onePerPage.name);
    assert.deepEqual([Object.keys(groups).sort(), Object.keys(clients).sort()], [names, names]);
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });

  it("a pool that isn't there is an error that says so", async () => {
    const missing = live("us-east-1_missing00");
    await assert.rejects(
      missing,
      (error) => error instanceof UserError && /us-east-1_missing00/.test(error.message),
    );
    assert.throws(() => declaredPicture([]), /one aws:cognito\/userPool:UserPool; got 0/);
  });

  it("a user who is gone is missing, one who signs in by e-mail has it as an attribute", async () => {
    const { ids, picture } = await make([
      { type: types.pool, name: "pool", inputs: { usernameAttributes: ["email"] } },
      { type: types.user, name: "eve", inputs: { username: "eve@example.com", messageAction: "SUPPRESS" } },
    ]);
    assert.deepEqual(await live(ids.pool, picture), picture);
    assert.deepEqual(picture.users["eve@example.com"].attributes, { email: "eve@example.com" });
    await cognitoResources[types.user].delete(client, ids.eve, {});
    assert.deepEqual((await live(ids.pool, picture)).users, {});
    await cognitoResources[types.pool].delete(client, ids.pool, {});
  });
});
