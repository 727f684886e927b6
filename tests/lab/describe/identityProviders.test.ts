import assert from "node:assert/strict";
import type { IdentityProviderType } from "@aws-sdk/client-cognito-identity-provider";
import { describe as described } from "../../../lab/describe/describe";
import { remarksOn } from "../../../lab/describe/remarks";
import { asAwsDescribesIt } from "../../engine/provider/identityProviderDetails";
import { labPicture } from "../pictures";

const adopt = { userPoolId: "us-east-1_X9m9caB4J" };
const client = { client_id: "id", client_secret: "***" };

/** The lab's pool with an identity provider made by hand, as Cognito tells of it. */
function pictureWith(providerType: string, details: object, attributeMapping = {}, name = providerType) {
  const told = asAwsDescribesIt({ providerType, providerDetails: details, attributeMapping });
  const provider = {
    ProviderName: name,
    ProviderType: providerType,
    ProviderDetails: told.providerDetails,
    AttributeMapping: told.attributeMapping,
  } as IdentityProviderType;
  const picture = labPicture();
  picture.pool.SchemaAttributes = [];
  return { ...picture, identityProviders: { [name]: provider } };
}

describe("The description of an identity provider", () => {
  const google = { ...client, authorize_scopes: "openid email profile" };

  it("says nothing of what Cognito fills in and the component sends", () => {
    const { identityProviders } = described(pictureWith("Google", google, { email: "email" }), adopt);
    assert.deepEqual(identityProviders, { google: { clientId: "id", clientSecret: "***" } });
  });

  it("keeps the order of scopes, and a mapping that holds nothing", () => {
    const scopes = ["profile", "email", "openid"];
    const picture = pictureWith("Google", { ...google, authorize_scopes: scopes.join(" ") });
    assert.deepEqual(described(picture, adopt).identityProviders?.google, {
      clientId: "id",
      clientSecret: "***",
      scopes,
      attributeMapping: {},
    });
  });

  it("needs no remark for what is left to Cognito", async () => {
    const pictures = [
      pictureWith("SAML", { MetadataURL: "https://corp.example.com/metadata" }, {}, "Corp"),
      pictureWith("Facebook", { ...client, authorize_scopes: "email" }),
    ];
    for (const picture of pictures) assert.deepEqual(await remarksOn(described(picture, adopt), picture), []);
  });

  it("leaves a remark on what the component doesn't send so", async () => {
    const picture = pictureWith("Google", { ...google, token_url: "https://www.example.com" });
    const remarks = await remarksOn(described(picture, adopt), picture);
    assert.match(remarks.join("\n"), /Identity provider Google: .*example\.com/);
  });
});
