import assert from "node:assert/strict";
import { details, provided } from "./provided";

describe("A provider of OpenID Connect", () => {
  it("is by default found out from its issuer, and asked for the profile with its e-mail address", () => {
    assert.deepEqual(provided("oidc"), {
      providerName: "Corp",
      providerType: "OIDC",
      providerDetails: {
        oidc_issuer: "https://auth.example.com",
        client_id: "id",
        authorize_scopes: "openid email profile",
        attributes_request_method: "GET",
        attributes_url_add_attributes: "false",
      },
      attributeMapping: { username: "sub", email: "email" },
      idpIdentifiers: [],
    });
  });

  const changes: [changes: object, key: string, value: string][] = [
    [{ issuer: "https://a.example" }, "oidc_issuer", "https://a.example"],
    [{ clientId: "other" }, "client_id", "other"],
    [{ clientSecret: "other" }, "client_secret", "other"],
    [{ scopes: ["email", "openid"] }, "authorize_scopes", "email openid"],
    [{ method: "get" }, "attributes_request_method", "GET"],
    [{ method: "post" }, "attributes_request_method", "POST"],
  ];
  for (const [change, key, value] of changes)
    it(JSON.stringify(change), () =>
      assert.deepEqual(details("oidc", change), { ...details("oidc"), [key]: value }),
    );

  it("takes endpoints, identifiers and a mapping", () => {
    const endpoints = {
      authorize: "https://a.example/1",
      token: "https://a.example/2",
      userInfo: "https://a.example/3",
      jwks: "https://a.example/4",
    };
    assert.deepEqual(details("oidc", { endpoints }), {
      ...details("oidc"),
      authorize_url: "https://a.example/1",
      token_url: "https://a.example/2",
      attributes_url: "https://a.example/3",
      jwks_uri: "https://a.example/4",
    });
    assert.deepEqual(provided("oidc", { identifiers: ["a.example"] }).idpIdentifiers, ["a.example"]);
    assert.deepEqual(
      provided("oidc", { attributeMapping: { name: "nick", email: "mail" } }).attributeMapping,
      {
        username: "sub",
        name: "nick",
        email: "mail",
      },
    );
  });
});
