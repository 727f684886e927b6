import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs, type Domain } from "../../../components";
import { underMocks } from "../../mocks";
import { certificateArn } from "../examples/ruleExample";
import { domainsOf, poolId } from "../settled";

const own = { customDomain: "auth.example.com", certificateArn };
const oauth = { callbackUrls: ["https://example.com/in"] };
const clients: CognitoUserPoolArgs["clients"] = {
  web: { oauth },
  plain: {},
  machine: { generateSecret: true, oauth: { flows: ["client_credentials"], scopes: ["api/read"] } },
};
const resourceServers = { api: { scopes: { read: "Read" } } };

const made = async (args: CognitoUserPoolArgs) => {
  const { resources, resource } = await underMocks(() => new CognitoUserPool("crew", args));
  const names = (kind: string) =>
    resources.filter(({ type }) => type.endsWith(`:${kind}`)).map(({ name }) => name);
  return { names, resource };
};

describe("Domain", () => {
  it("is none by default, and where it says nothing", async () => {
    for (const domain of [undefined, {}, { prefix: undefined }] as (Domain | undefined)[]) {
      assert.deepEqual(domainsOf({ domain }), {});
      const { names } = await made({ domain, clients, resourceServers });
      assert.deepEqual([...names("UserPoolDomain"), ...names("ManagedLoginBranding")], []);
    }
  });

  it("may be a prefix, one of one's own, or both; with the pages of managed login", () => {
    const prefix = { domain: "crew", managedLoginVersion: 2, userPoolId: poolId };
    const custom = { ...prefix, domain: "auth.example.com", certificateArn };
    assert.deepEqual(domainsOf({ domain: { prefix: "crew" } }), { domain: prefix });
    assert.deepEqual(domainsOf({ domain: own }), { customDomain: custom });
    assert.deepEqual(domainsOf({ domain: { prefix: "crew", ...own } }), {
      domain: prefix,
      customDomain: custom,
    });
  });

  const versions: [args: CognitoUserPoolArgs, version: number][] = [
    [{ tier: "lite", domain: { prefix: "crew" } }, 1],
    [{ tier: "essentials", domain: { prefix: "crew" } }, 2],
    [{ tier: "plus", domain: { prefix: "crew" } }, 2],
    [{ domain: { prefix: "crew", managedLogin: false } }, 1],
    [{ domain: { prefix: "crew", managedLogin: true } }, 2],
    [{ tier: "lite", domain: { prefix: "crew", managedLogin: false } }, 1],
  ];
  for (const [args, version] of versions)
    it(`${JSON.stringify(args)} has pages of version ${version}`, () =>
      assert.equal(domainsOf(args).domain?.managedLoginVersion, version));

  it("goes before another one comes, and before its pool", async () => {
    const { resource } = await made({ domain: { prefix: "crew", ...own } });
    for (const name of ["crew-domain", "crew-customDomain"]) {
      assert.equal(resource(name).options.deleteBeforeReplace, true);
      assert.deepEqual(resource(name).after, ["crew"]);
    }
  });
});

describe("Managed login", () => {
  it("has Cognito's own style for each client where people sign in, after the domains", async () => {
    const { names, resource } = await made({ domain: { prefix: "crew", ...own }, clients, resourceServers });
    assert.deepEqual(names("ManagedLoginBranding"), ["crew-managedLogin-web"]);
    const { inputs, after } = resource("crew-managedLogin-web");
    assert.deepEqual(inputs, {
      clientId: "crew-client-web-id",
      userPoolId: "us-east-1_crew",
      useCognitoProvidedValues: true,
    });
    assert.deepEqual(after.sort(), ["crew-client-web", "crew-customDomain", "crew-domain"]);
  });

  it("has none on the classic pages", async () => {
    const domain = { prefix: "crew", managedLogin: false };
    assert.deepEqual((await made({ domain, clients, resourceServers })).names("ManagedLoginBranding"), []);
  });
});
