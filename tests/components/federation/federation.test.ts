import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import {
  leftToCognito,
  providerNames,
  resolveIdentityProviders,
} from "../../../components/federation/federation";
import { antiDefault } from "../../antiDefault";
import { underMocks } from "../../mocks";
import { atTheDoor, byTheRules } from "../settled";
import { emailAlone, least } from "../examples/federation";

const every: CognitoUserPoolArgs = {
  ...emailAlone,
  identityProviders: {
    ...least,
    saml: { Corp: least.saml },
    oidc: { Auth: { ...least.oidc, clientSecret: "secret" } },
  },
};

describe("Identity providers", () => {
  it("are none by default, as in the lab", async () => {
    assert.deepEqual(providerNames(resolveIdentityProviders()), []);
    const { resources } = await underMocks(() => new CognitoUserPool("crew"));
    assert.deepEqual(
      resources.filter(({ type }) => type.includes("identityProvider")),
      [],
    );
  });

  it("have the names that Cognito gives them", () => {
    const names = ["Google", "Facebook", "LoginWithAmazon", "SignInWithApple", "Corp", "Auth"];
    assert.deepEqual(providerNames(resolveIdentityProviders(every.identityProviders)), names);
  });

  it("keep their secrets, and nothing but those", async () => {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", every));
    const secrets = resources.flatMap(({ name, secretPaths }) =>
      secretPaths.map((path) => `${name} ${path}`),
    );
    assert.deepEqual(secrets.sort(), [
      "crew-identityProvider-Auth providerDetails.client_secret",
      "crew-identityProvider-Facebook providerDetails.client_secret",
      "crew-identityProvider-Google providerDetails.client_secret",
      "crew-identityProvider-LoginWithAmazon providerDetails.client_secret",
      "crew-identityProvider-SignInWithApple providerDetails.private_key",
    ]);
  });

  it("keep a metadata document that is a secret", async () => {
    const metadataFile = pulumi.secret("<EntityDescriptor/>");
    const saml = { Corp: { metadataFile, attributeMapping: { email: "mail" } } };
    const { resource } = await underMocks(
      () => new CognitoUserPool("crew", { ...emailAlone, identityProviders: { saml } }),
    );
    assert.deepEqual(resource("crew-identityProvider-Corp").secretPaths, ["providerDetails.MetadataFile"]);
  });

  it("don't touch what Cognito fills in and nobody can foretell", async () => {
    const ignored = async (args: CognitoUserPoolArgs) => {
      const { resources } = await underMocks(() => new CognitoUserPool("crew", args));
      const some = resources.filter(({ options }) => options.ignoreChanges.length > 0);
      return some.map(({ name, options }) => [name.split("-")[2], ...options.ignoreChanges]).sort();
    };
    const saml = ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"];
    const facebook = ["api_version", "attributes_url", "authorize_url", "token_url"];
    assert.deepEqual(await ignored(every), [
      ["Corp", ...saml.map((key) => `providerDetails.${key}`)],
      ["Facebook", ...facebook.map((key) => `providerDetails.${key}`)],
    ]);
    const samlAlone = saml.map((key) => `providerDetails.${key}`);
    assert.deepEqual(await ignored({ ...antiDefault, adopt: undefined }), [
      ["Corp", ...samlAlone],
      ["Partner", ...samlAlone],
    ]);
    assert.deepEqual(leftToCognito("SAML", { SLORedirectBindingURI: "" }), [saml[0], saml[2]]);
  });

  it("say which required attributes have no claim, the lab's three too", () => {
    const { errors } = byTheRules({ identityProviders: { google: least.google } });
    assert.deepEqual(errors, [
      {
        path: "identityProviders.google.attributeMapping",
        reason:
          "must have a claim for every required attribute of the pool (signUp.requiredAttributes) " +
          "(missing: name, preferred_username, phone_number)",
        received: '{"email":"email"}, the default',
      },
    ]);
  });

  it("have no mapping by default where names of claims can't be known", () => {
    const { attributeMapping, ...corp } = least.saml;
    assert.deepEqual(attributeMapping, { email: "mail" });
    const { errors } = byTheRules({ ...emailAlone, identityProviders: { saml: { Corp: corp } } });
    assert.match(errors[0].reason, /\(missing: email\)$/);
  });

  it("don't show secrets in errors", () => {
    const said = (google: object) =>
      [
        ...atTheDoor({ identityProviders: { google: { clientId: "id", clientSecret: "x", ...google } } }),
      ].join();
    assert.match(said({ clientSecret: 12345 }), /clientSecret: must be a string; received \[secret\]$/);
    const apple = atTheDoor({ identityProviders: { apple: [{ privateKey: "swordfish" }] } }).join();
    assert.match(apple, /\[secret\]/);
    assert.ok(!apple.includes("swordfish"));
    const { errors } = byTheRules({
      ...emailAlone,
      identityProviders: { google: { clientId: "id", clientSecret: "" } },
    });
    assert.deepEqual(
      errors.map(({ received }) => received),
      ["[secret]"],
    );
  });

  it("wait for values that aren't known yet", () => {
    const unknown = pulumi.output("not a URL");
    const args = {
      ...emailAlone,
      clients: {},
      identityProviders: {
        google: { clientId: unknown, clientSecret: unknown },
        saml: { Corp: { metadataUrl: unknown, attributeMapping: { email: "mail" } } },
      },
    };
    assert.deepEqual(byTheRules(args), { errors: [], warnings: [] });
  });
});
