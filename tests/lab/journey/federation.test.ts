import type { CreateIdentityProviderRequest } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import type { JourneyPool, JourneyStep } from "../../../lab/journey/journey";
import { walkedThrough } from "./between";
import { byPagesOnly } from "./oauthClients";
import { makePool } from "./pool";
import { lines, undemanding, walked } from "./walked";

const metadata = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://saml.example.com">
  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
      Location="https://saml.example.com/sso"/>
  </IDPSSODescriptor>
</EntityDescriptor>`;

const google = {
  client_id: "ours.apps.googleusercontent.com",
  client_secret: "x",
  authorize_scopes: "openid",
};
const oidc = { client_id: "ours", oidc_issuer: "https://oidc.example.com", attributes_request_method: "GET" };
const endpoints = {
  authorize_url: "https://oidc.example.com/authorize",
  token_url: "https://oidc.example.com/token",
  attributes_url: "https://oidc.example.com/me",
  jwks_uri: "https://oidc.example.com/jwks",
};

type Provider = Omit<CreateIdentityProviderRequest, "UserPoolId">;

const identityProviders: Provider[] = [
  { ProviderName: "Google", ProviderType: "Google", ProviderDetails: google },
  { ProviderName: "file", ProviderType: "SAML", ProviderDetails: { MetadataFile: metadata } },
  {
    ProviderName: "link",
    ProviderType: "SAML",
    ProviderDetails: { MetadataURL: "https://saml.example.com/metadata" },
  },
  {
    ProviderName: "open",
    ProviderType: "OIDC",
    ProviderDetails: { ...oidc, ...endpoints, authorize_scopes: "openid" },
  },
  { ProviderName: "issuer", ProviderType: "OIDC", ProviderDetails: { ...oidc, authorize_scopes: "openid" } },
];

describe("journey to identity providers", () => {
  let pool: JourneyPool;

  before(async () => {
    const all = ["COGNITO", ...identityProviders.map(({ ProviderName = "" }) => ProviderName)];
    pool = await makePool({
      pool: undemanding,
      domain: true,
      identityProviders,
      clients: {
        web: { ...byPagesOnly, SupportedIdentityProviders: all },
        partner: { ...byPagesOnly, AllowedOAuthFlows: ["implicit"], SupportedIdentityProviders: ["open"] },
      },
    });
  });

  /** The steps that lead to a provider. */
  const sentOn = (steps: JourneyStep[]) => steps.filter(({ text }) => text.startsWith("Who chooses"));

  it("goes as far as the pool goes", async () => {
    const steps = await walked(pool);
    const found = sentOn(steps);
    assert.deepEqual(
      found.map(({ outcome, client, text, detail }) => [outcome, client, text.split(" ")[2], detail]),
      [
        [
          "not enforced here",
          "web",
          "Google",
          "this endpoint sends nobody on to Google (InvalidParameterException: Federated sign-in not supported for Google.); AWS does",
        ],
        ["passed", "web", "file", "to https://saml.example.com/sso"],
        [
          "skipped",
          "web",
          "issuer",
          "where it is, its issuer's own configuration says, which isn't asked for from here",
        ],
        [
          "not enforced here",
          "web",
          "link",
          "this endpoint sends people to the provider's metadata; AWS reads there where to",
        ],
        ["passed", "web", "open", "to https://oidc.example.com/authorize"],
        ["passed", "partner", "open", "to https://oidc.example.com/authorize"],
      ],
    );
    assert.equal(lines(steps).at(-1), "skipped | partner | A person signs in with open");
    assert.match(steps.at(-1)?.detail ?? "", /^the provider isn't at hand/);
  });

  it("goes on to a social provider, where an endpoint sends people there", async () => {
    const steps = await walkedThrough(pool, {
      asked({ searchParams }) {
        if (searchParams.get("identity_provider") === "Google") searchParams.set("identity_provider", "open");
      },
      sentTo(address) {
        if (address.searchParams.has("client_id")) address.searchParams.set("client_id", google.client_id);
        return address;
      },
    });
    const outcomes = sentOn(steps).map(({ outcome, text }) => `${outcome} ${text.split(" ")[2]}`);
    assert.ok(outcomes.includes("passed Google"));
    assert.ok(outcomes.includes("failed open"));
  });

  it("fails on another address, client id or pool than the provider's", async () => {
    const changes: ((address: URL) => void)[] = [
      (address) => (address.pathname = "/elsewhere"),
      ({ searchParams }) => searchParams.has("client_id") && searchParams.set("client_id", "theirs"),
      ({ searchParams }) => searchParams.has("SAMLRequest") && searchParams.delete("SAMLRequest"),
    ];
    const failed: string[][] = [];
    for (const change of changes) {
      const steps = await walkedThrough(pool, {
        sentTo(address) {
          if (address.host.endsWith(".example.com") && !address.host.startsWith("app.")) change(address);
          return address;
        },
      });
      failed.push(
        sentOn(steps)
          .filter(({ outcome }) => outcome === "failed")
          .map(({ client, text }) => `${client} ${text.split(" ")[2]}`),
      );
    }
    assert.deepEqual(failed, [
      ["web file", "web open", "partner open"],
      ["web open", "partner open"],
      ["web file"],
    ]);
  });
});
