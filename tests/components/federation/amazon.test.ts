import assert from "node:assert/strict";
import { details, provided } from "./provided";

describe("Login with Amazon", () => {
  it("is by default asked for the profile, and sent with what Cognito fills in", () => {
    assert.deepEqual(provided("amazon"), {
      providerName: "LoginWithAmazon",
      providerType: "LoginWithAmazon",
      providerDetails: {
        client_id: "id",
        client_secret: "secret",
        authorize_scopes: "profile",
        attributes_url: "https://api.amazon.com/user/profile",
        attributes_url_add_attributes: "false",
        authorize_url: "https://www.amazon.com/ap/oa",
        token_request_method: "POST",
        token_url: "https://api.amazon.com/auth/o2/token",
      },
      attributeMapping: { username: "user_id", email: "email" },
    });
  });

  it("takes each argument", () => {
    assert.equal(details("amazon", { clientId: "other" }).client_id, "other");
    assert.equal(details("amazon", { clientSecret: "other" }).client_secret, "other");
    assert.equal(
      details("amazon", { scopes: ["profile", "postal_code"] }).authorize_scopes,
      "profile postal_code",
    );
    assert.deepEqual(
      provided("amazon", { attributeMapping: { name: "name", email: "mail" } }).attributeMapping,
      {
        username: "user_id",
        name: "name",
        email: "mail",
      },
    );
  });
});
