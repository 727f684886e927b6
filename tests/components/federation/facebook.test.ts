import assert from "node:assert/strict";
import { details, provided } from "./provided";

describe("Facebook", () => {
  it("is by default asked for the public profile and e-mail address, in the version that Cognito chooses", () => {
    assert.deepEqual(provided("facebook"), {
      providerName: "Facebook",
      providerType: "Facebook",
      providerDetails: {
        client_id: "id",
        client_secret: "secret",
        authorize_scopes: "public_profile,email",
        attributes_url_add_attributes: "true",
        token_request_method: "GET",
      },
      attributeMapping: { username: "id", email: "email" },
    });
  });

  it("takes each argument", () => {
    assert.equal(details("facebook", { clientId: "other" }).client_id, "other");
    assert.equal(details("facebook", { clientSecret: "other" }).client_secret, "other");
    assert.equal(details("facebook", { scopes: ["email", "name"] }).authorize_scopes, "email,name");
    assert.deepEqual(
      provided("facebook", { attributeMapping: { name: "name", email: "mail" } }).attributeMapping,
      {
        username: "id",
        name: "name",
        email: "mail",
      },
    );
    const { api_version, attributes_url, authorize_url, token_url } = details("facebook", {
      apiVersion: "v17.0",
    });
    assert.deepEqual(
      [api_version, attributes_url, authorize_url, token_url],
      [
        "v17.0",
        "https://graph.facebook.com/v17.0/me?fields=",
        "https://www.facebook.com/v17.0/dialog/oauth",
        "https://graph.facebook.com/v17.0/oauth/access_token",
      ],
    );
  });
});
