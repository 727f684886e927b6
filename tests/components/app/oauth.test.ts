import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { type AppClient, CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import { underMocks } from "../../mocks";
import { byTheRules, clientOf } from "../settled";

const callbackUrls = ["https://example.com/in"];
const resourceServers = { "https://api.example.com": { scopes: { read: "Read", write: "Write" } } };
const machine: AppClient = {
  type: "confidential",
  oauth: { flows: ["client_credentials"], scopes: ["https://api.example.com/read"] },
};

const web = (client: AppClient, more: CognitoUserPoolArgs = {}) =>
  clientOf({ ...more, clients: { web: client } }, "web");

describe("OAuth", () => {
  it("isn't used unless it is asked for: every list is sent empty", () => {
    const { allowedOauthFlowsUserPoolClient, ...client } = web({});
    assert.equal(allowedOauthFlowsUserPoolClient, false);
    for (const list of [
      client.allowedOauthFlows,
      client.allowedOauthScopes,
      client.callbackUrls,
      client.logoutUrls,
      client.supportedIdentityProviders,
    ])
      assert.deepEqual(list, []);
    assert.equal("defaultRedirectUri" in client, false);
  });

  it("with callback URLs alone is the code flow, for the pool's own users, without rights over the account", () => {
    assert.deepEqual(web({ oauth: { callbackUrls } }), {
      ...web({}),
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code"],
      allowedOauthScopes: ["openid", "email", "profile"],
      callbackUrls,
      supportedIdentityProviders: ["COGNITO"],
    });
  });

  const settings: [oauth: AppClient["oauth"], expected: object][] = [
    [{ flows: ["code", "implicit"] }, { allowedOauthFlows: ["code", "implicit"] }],
    [{ scopes: ["openid", "phone"] }, { allowedOauthScopes: ["openid", "phone"] }],
    [{ logoutUrls: ["app:/out"] }, { logoutUrls: ["app:/out"] }],
    [{ defaultRedirectUrl: callbackUrls[0] }, { defaultRedirectUri: callbackUrls[0] }],
  ];
  for (const [oauth, expected] of settings)
    it(`${JSON.stringify(oauth)} changes just that`, () => {
      const plain = web({ oauth: { callbackUrls } });
      assert.deepEqual(web({ oauth: { callbackUrls, ...oauth } }), { ...plain, ...expected });
    });

  it("of a machine has its scopes alone, and nobody who signs in", () => {
    const client = web(machine, { resourceServers });
    assert.deepEqual(client, {
      ...web({ type: "confidential" }),
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["client_credentials"],
      allowedOauthScopes: ["https://api.example.com/read"],
    });
  });

  it("takes the identity providers as they are said", () => {
    assert.deepEqual(web({ identityProviders: ["COGNITO"] }).supportedIdentityProviders, ["COGNITO"]);
    const none = web({ oauth: { callbackUrls }, identityProviders: [] });
    assert.deepEqual(none.supportedIdentityProviders, []);
  });
});

describe("Scopes and URLs that are Outputs", () => {
  it("are taken, unseen", async () => {
    const later = pulumi.output("known later");
    const oauth = { scopes: [later, "openid"], callbackUrls: [later], logoutUrls: [later] };
    const { inputs, warnings } = await underMocks(
      () =>
        new CognitoUserPool("crew", {
          domain: { prefix: "crew" },
          clients: {
            web: { oauth: { ...oauth, defaultRedirectUrl: "app:/in" }, identityProviders: [later] },
          },
        }),
    );
    const client = inputs("crew-client-web");
    assert.deepEqual(client.allowedOauthScopes, ["known later", "openid"]);
    assert.deepEqual(client.callbackUrls, ["known later"]);
    assert.deepEqual(client.logoutUrls, ["known later"]);
    assert.deepEqual(client.supportedIdentityProviders, ["known later"]);
    assert.deepEqual(warnings, []);
  });

  it("don't keep the others from being checked", () => {
    const later = pulumi.output("known later");
    const oauth = { scopes: [later, "opnid"], callbackUrls: [later, "http://example.com"] };
    assert.deepEqual(
      byTheRules({ clients: { web: { oauth } } }).errors.map(({ path }) => path),
      ["clients.web.oauth.scopes[1]", "clients.web.oauth.callbackUrls[1]"],
    );
  });
});

describe("App clients", () => {
  it("wait for the resource servers whose scopes they ask for, and for no other", async () => {
    const { resource } = await underMocks(
      () =>
        new CognitoUserPool("crew", {
          resourceServers: { ...resourceServers, other: { scopes: { read: "Read" } } },
          clients: { machine, web: { oauth: { callbackUrls } } },
        }),
    );
    const server = "crew-resourceServer-https://api.example.com";
    assert.deepEqual(resource("crew-client-machine").after.sort(), ["crew", server]);
    assert.deepEqual(resource("crew-client-machine").inputs.allowedOauthScopes, [
      "https://api.example.com/read",
    ]);
    assert.deepEqual(resource("crew-client-web").after, ["crew"]);
  });
});

describe("Redirect URLs", () => {
  const good = [
    "https://example.com",
    "https://example.com:8443/a?b=c",
    "HTTPS://EXAMPLE.COM/",
    "http://localhost",
    "http://localhost:3000/in",
    "http://127.0.0.1:8080",
    "http://[::1]:8080/in",
    "myapp://signed-in",
    "com.example.app:/in",
  ];
  const bad = [
    "",
    "example.com",
    "localhost:3000",
    "/in",
    "http://example.com",
    "http://localhost.example.com",
    "http://127.0.0.2",
    "http://[::2]",
    "https://example.com/#in",
    "https://example.com#",
    "https://",
    "https://exa mple.com",
    "myapp://a b",
    "1app://in",
  ];
  const refused = (url: string) =>
    byTheRules({ clients: { web: { oauth: { callbackUrls: [url] } } } }).errors.map(({ path }) => path);
  for (const url of good) it(`may be ${url}`, () => assert.deepEqual(refused(url), []));
  for (const url of bad)
    it(`must not be ${JSON.stringify(url)}`, () =>
      assert.deepEqual(refused(url), ["clients.web.oauth.callbackUrls[0]"]));
});
