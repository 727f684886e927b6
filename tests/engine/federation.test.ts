import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { CognitoUserPool, type CognitoUserPoolArgs, type IdentityProviders } from "../../components";
import { providerNames, resolveIdentityProviders } from "../../components/federation/federation";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack } from "./inlineStack";
import { differences, stepsOf } from "./livePool";

const secrets = ["google-swordfish", "oidc-swordfish", "apple-swordfish", "metadata-swordfish"];
const [googleSecret, oidcSecret, appleKey, documentSecret] = secrets;
const attributeMapping = { email: "mail" };

const providers: IdentityProviders = {
  google: { clientId: "id", clientSecret: googleSecret },
  facebook: { clientId: "id", clientSecret: googleSecret },
  amazon: { clientId: "id", clientSecret: pulumi.secret(googleSecret) },
  saml: {
    Corp: { metadataUrl: "https://corp.example.com/metadata", attributeMapping },
    Partner: {
      metadataFile: pulumi.secret(`<EntityDescriptor entityID="${documentSecret}"/>`),
      attributeMapping,
    },
  },
  oidc: { Auth: { issuer: "https://auth.example.com", clientId: "id", clientSecret: oidcSecret } },
};

const names = ["Google", "Facebook", "LoginWithAmazon", "Corp", "Partner", "Auth"];
const pool: CognitoUserPoolArgs = {
  deletionProtection: false,
  signUp: { requiredAttributes: [] },
};

describe("identity providers on the engine", () => {
  let emulator: Emulator;
  let engine: Engine;
  let stack: InlineStack;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    stack = await makeInlineStack(engine, emulator.endpoint, { name: "federation" });
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  const program = (identityProviders: IdentityProviders) => async () => {
    const { userPoolId } = new CognitoUserPool("crew", {
      ...pool,
      identityProviders,
      clients: { web: { identityProviders: providerNames(resolveIdentityProviders(identityProviders)) } },
    });
    return { userPoolId };
  };

  async function up(identityProviders: IdentityProviders): Promise<string[]> {
    const ran = await stack.up(program(identityProviders));
    assert.ok(ran.ok, ran.output);
    const state = await stack.state();
    for (const secret of secrets)
      assert.ok(!(ran.output + state).includes(secret), `${secret} in plain text`);
    // A document that is a secret can't be compared with the state, where it is encrypted.
    const differing = await differences(emulator.endpoint, state);
    assert.deepEqual(
      differing.filter((line) => !line.includes("Partner: Metadata document:")),
      [],
    );
    return stepsOf(ran);
  }

  it("are made, with their secrets encrypted, and nothing but those", async () => {
    const steps = await up(providers);
    assert.deepEqual(
      steps.filter((step) => step.includes("identityProvider")),
      [...names].sort().map((name) => `create crew-identityProvider-${name}`),
    );
    const [{ supportedIdentityProviders }] = await resource("crew-client-web");
    assert.deepEqual(supportedIdentityProviders, names);
    const google = await detailsOf("Google");
    for (const { client_id: id, client_secret: secret } of google) {
      assert.equal(id, "id");
      assert.ok(typeof secret === "object" && secret !== null && "ciphertext" in secret);
    }
    const [, corp] = await detailsOf("Corp");
    assert.equal(corp.ActiveEncryptionCertificate, "MIICvDCCAaSgAwIBAgII", "as AWS fills it in");
  });

  it("are left alone by the next up, and by the one after a refresh", async () => {
    assert.deepEqual(await up(providers), []);
    const refreshed = await stack.refresh();
    assert.ok(refreshed.ok, refreshed.output);
    for (const secret of secrets)
      assert.ok(!(refreshed.output + (await stack.state())).includes(secret), `${secret} in plain text`);
    assert.deepEqual(await up(providers), []);
  });

  it("are updated where something of theirs changes, beside what Cognito filled in", async () => {
    const { google, saml = {} } = providers;
    const changed = {
      ...providers,
      google: { clientId: "id", ...google, clientSecret: oidcSecret },
      saml: { ...saml, Corp: { ...saml.Corp, metadataUrl: "https://corp.example.com/other" } },
    };
    assert.deepEqual(await up(changed), [
      "update crew-identityProvider-Corp: providerDetails",
      "update crew-identityProvider-Google: providerDetails",
    ]);
    assert.deepEqual(await up(changed), []);
    const [, corp] = await detailsOf("Corp");
    assert.equal(corp.MetadataURL, "https://corp.example.com/other");
    assert.equal(corp.SSORedirectBindingURI, "https://corp.example.com/sso");
  });

  it("go when they leave the program", async () => {
    assert.deepEqual(await up({ google: providers.google, oidc: providers.oidc }), [
      ...["Corp", "Facebook", "LoginWithAmazon", "Partner"].map(
        (name) => `delete crew-identityProvider-${name}`,
      ),
      "update crew-client-web: supportedIdentityProviders",
      "update crew-identityProvider-Google: providerDetails",
    ]);
  });

  it("are updated at every up where they are Apple's: its key is never given back", async () => {
    const apple = { clientId: "com.example", teamId: "TEAM", keyId: "KEY", privateKey: appleKey };
    await up({ google: providers.google, oidc: providers.oidc, apple });
    for (let time = 0; time < 2; time++)
      assert.deepEqual(await up({ google: providers.google, oidc: providers.oidc, apple }), [
        "update crew-identityProvider-SignInWithApple: providerDetails",
      ]);
  });

  /** The details of a provider in the state: as they went, and as they are. */
  async function detailsOf(name: string): Promise<Record<string, unknown>[]> {
    const both = await resource(`crew-identityProvider-${name}`);
    return both.map(({ providerDetails }) => providerDetails as Record<string, unknown>);
  }

  /** A resource in the state: its inputs and its outputs. */
  async function resource(name: string): Promise<Record<string, unknown>[]> {
    const { deployment } = JSON.parse(await stack.state()) as {
      deployment: { resources: { urn: string; inputs: Inputs; outputs: Inputs }[] };
    };
    const found = deployment.resources.find(({ urn }) => urn.endsWith(`::${name}`));
    assert.ok(found);
    return [found.inputs, found.outputs];
  }
});

type Inputs = Record<string, unknown>;
