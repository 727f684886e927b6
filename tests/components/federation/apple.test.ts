import assert from "node:assert/strict";
import { details, provided } from "./provided";

describe("Sign in with Apple", () => {
  it("is by default asked for e-mail address and name, and sent with what Cognito fills in", () => {
    assert.deepEqual(provided("apple"), {
      providerName: "SignInWithApple",
      providerType: "SignInWithApple",
      providerDetails: {
        client_id: "com.example",
        team_id: "team",
        key_id: "key",
        private_key: "private",
        authorize_scopes: "email name",
        attributes_url_add_attributes: "false",
        authorize_url: "https://appleid.apple.com/auth/authorize",
        oidc_issuer: "https://appleid.apple.com",
        token_request_method: "POST",
        token_url: "https://appleid.apple.com/auth/token",
      },
      attributeMapping: { username: "sub", email: "email" },
    });
  });

  const members = { clientId: "client_id", teamId: "team_id", keyId: "key_id", privateKey: "private_key" };
  for (const [argument, key] of Object.entries(members))
    it(`takes ${argument}`, () => assert.equal(details("apple", { [argument]: "other" })[key], "other"));

  it("takes scopes and a mapping", () => {
    assert.equal(details("apple", { scopes: ["name"] }).authorize_scopes, "name");
    assert.deepEqual(
      provided("apple", { attributeMapping: { given_name: "firstName", email: "mail" } }).attributeMapping,
      {
        username: "sub",
        given_name: "firstName",
        email: "mail",
      },
    );
  });
});
