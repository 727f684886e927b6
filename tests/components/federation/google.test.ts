import assert from "node:assert/strict";
import { details, provided } from "./provided";

describe("Google", () => {
  it("is by default asked for the profile with its e-mail address, and sent with what Cognito fills in", () => {
    assert.deepEqual(provided("google"), {
      providerName: "Google",
      providerType: "Google",
      providerDetails: {
        client_id: "id",
        client_secret: "secret",
        authorize_scopes: "openid email profile",
        attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
        attributes_url_add_attributes: "true",
        authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
        oidc_issuer: "https://accounts.google.com",
        token_request_method: "POST",
        token_url: "https://www.googleapis.com/oauth2/v4/token",
      },
      attributeMapping: { username: "sub", email: "email" },
    });
  });

  it("takes each argument", () => {
    assert.equal(details("google", { clientId: "other" }).client_id, "other");
    assert.equal(details("google", { clientSecret: "other" }).client_secret, "other");
    assert.equal(details("google", { scopes: ["email", "openid"] }).authorize_scopes, "email openid");
    assert.deepEqual(
      provided("google", { attributeMapping: { email: "email", name: "names" } }).attributeMapping,
      {
        username: "sub",
        email: "email",
        name: "names",
      },
    );
  });
});
