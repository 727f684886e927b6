import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import { underMocks, valueOf } from "../../mocks";
import { certificateArn } from "../examples/ruleExample";

const callbackUrls = ["https://example.com/in", "app:/in"];
const clients: CognitoUserPoolArgs["clients"] = {
  web: { oauth: { callbackUrls, logoutUrls: ["https://example.com/out"] } },
  old: { oauth: { callbackUrls, flows: ["implicit"], scopes: ["openid"], defaultRedirectUrl: "app:/in" } },
  both: { oauth: { callbackUrls, flows: ["implicit", "code"], scopes: ["openid"] } },
  plain: {},
  machine: { generateSecret: true, oauth: { flows: ["client_credentials"], scopes: ["api/read"] } },
};
const resourceServers = { api: { scopes: { read: "Read" } } };
const own = { customDomain: "auth.example.com", certificateArn };

async function crew(domain?: CognitoUserPoolArgs["domain"]) {
  const args = { clients, resourceServers, domain };
  return (await underMocks(() => new CognitoUserPool("crew", args))).result;
}

describe("Outputs about the pages", () => {
  it("without a domain: none, but for an empty list of addresses", async () => {
    const pool = await crew();
    const { domainUrl, cloudFrontDistribution, cloudFrontZoneId, idpRedirectUri } = pool;
    for (const output of [domainUrl, cloudFrontDistribution, cloudFrontZoneId, idpRedirectUri])
      assert.equal(output, undefined);
    assert.deepEqual(await valueOf(pool.signInUrls), {});
  });

  it("of a prefix: the address at Amazon's domain in the pool's region", async () => {
    const pool = await crew({ prefix: "crew" });
    const url = "https://crew.auth.us-east-1.amazoncognito.com";
    assert.equal(await valueOf(pool.domainUrl!), url);
    assert.equal(await valueOf(pool.idpRedirectUri!), `${url}/oauth2/idpresponse`);
    assert.equal(pool.cloudFrontDistribution, undefined);
    assert.equal(pool.cloudFrontZoneId, undefined);
  });

  it("of a domain of one's own, beside a prefix or alone: its address, and what its DNS record needs", async () => {
    for (const domain of [own, { prefix: "crew", ...own }]) {
      const pool = await crew(domain);
      assert.equal(await valueOf(pool.domainUrl!), "https://auth.example.com");
      assert.equal(await valueOf(pool.idpRedirectUri!), "https://auth.example.com/oauth2/idpresponse");
      assert.equal(await valueOf(pool.cloudFrontDistribution!), "auth.example.com.cloudfront.net");
      assert.equal(await valueOf(pool.cloudFrontZoneId!), "Z2FDTNDATAQYW2");
    }
  });

  it("where people sign in to each app, ready to open", async () => {
    const urls = await valueOf((await crew(own)).signInUrls);
    const start = "https://auth.example.com/oauth2/authorize?client_id=crew-client-";
    assert.deepEqual(urls, {
      web: `${start}web-id&response_type=code&scope=openid+email+profile&redirect_uri=https%3A%2F%2Fexample.com%2Fin`,
      old: `${start}old-id&response_type=token&scope=openid&redirect_uri=app%3A%2Fin`,
      both: `${start}both-id&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fexample.com%2Fin`,
    });
  });

  it("Amplify's part about OAuth, for the apps where people sign in", async () => {
    const outputs = await valueOf((await crew({ prefix: "crew" })).amplifyOutputs);
    const oauthOf = (client: string) =>
      (JSON.parse(outputs[client]) as { auth: { oauth?: unknown } }).auth.oauth;
    assert.deepEqual(oauthOf("web"), {
      identity_providers: [],
      domain: "crew.auth.us-east-1.amazoncognito.com",
      scopes: ["openid", "email", "profile"],
      redirect_sign_in_uri: callbackUrls,
      redirect_sign_out_uri: ["https://example.com/out"],
      response_type: "code",
    });
    assert.equal((oauthOf("old") as { response_type: string }).response_type, "token");
    assert.equal(oauthOf("plain"), undefined);
    assert.equal(oauthOf("machine"), undefined);
    const without = await valueOf((await crew()).amplifyOutputs);
    assert.ok(!without.web.includes("oauth"));
  });
});
