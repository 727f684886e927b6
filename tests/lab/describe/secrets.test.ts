import assert from "node:assert/strict";
import { withoutSecrets } from "../../../lab/describe/secrets";

describe("A description without secrets", () => {
  const [google, oidc] = [
    { clientId: "id", scopes: ["email"] },
    { issuer: "https://auth.example.com", clientId: "id" },
  ];

  it("leaves them out, and tells how each is set", () => {
    const clientSecret = "***";
    const identityProviders = {
      google: { ...google, clientSecret },
      oidc: { "my.auth": { ...oidc, clientSecret }, Plain: oidc },
    };
    assert.deepEqual(withoutSecrets({ name: "crew", identityProviders }), {
      args: { name: "crew", identityProviders: { google, oidc: { "my.auth": oidc, Plain: oidc } } },
      remarks: [
        "pulumi config set --secret --path 'cognito-user-pool:identityProviders.google.clientSecret'",
        `pulumi config set --secret --path 'cognito-user-pool:identityProviders.oidc["my.auth"].clientSecret'`,
      ],
    });
  });

  it("keeps what only is called like one", () => {
    const args = { groups: { clientSecret: { description: "no secret" } } };
    assert.deepEqual(withoutSecrets(args), { args, remarks: [] });
  });
});
