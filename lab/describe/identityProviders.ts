import type { IdentityProviderType } from "@aws-sdk/client-cognito-identity-provider";
import type { AppleProvider } from "../../components/federation/apple";
import type { FacebookProvider } from "../../components/federation/facebook";
import {
  type IdentityProviders,
  identityProviderArgs,
  resolveIdentityProviders,
} from "../../components/federation/federation";
import { OidcMethod, type OidcProvider } from "../../components/federation/oidc";
import type { SamlProvider } from "../../components/federation/saml";
import type { PoolPicture } from "../picture";
import { choiceOf } from "./choice";

/**
 * The identity providers of a live pool, their secrets as the picture has them: as `***`. What the component
 * always sends, or leaves to Cognito, isn't described.
 */
export function describeIdentityProviders({ identityProviders }: PoolPicture): IdentityProviders {
  const ofType = <Described>(type: string, described: (provider: IdentityProviderType) => Described) => {
    const providers = Object.entries(identityProviders).filter(
      ([, { ProviderType }]) => ProviderType === type,
    );
    return providers.map(([name, provider]) => [name, described(provider)] as const);
  };
  const [[, google] = []] = ofType("Google", (provider) => describeSocial("google", provider));
  const [[, facebook] = []] = ofType("Facebook", describeFacebook);
  const [[, amazon] = []] = ofType("LoginWithAmazon", (provider) => describeSocial("amazon", provider));
  const [[, apple] = []] = ofType("SignInWithApple", describeApple);
  const saml = Object.fromEntries(ofType("SAML", describeSaml));
  const oidc = Object.fromEntries(ofType("OIDC", describeOidc));
  return { google, facebook, amazon, apple, saml, oidc };
}

type Details = Record<string, string | undefined>;

// What must be given is, or the component refuses the description, which is remarked on.
function details({ ProviderDetails }: IdentityProviderType): Record<string, string> {
  return { ...ProviderDetails };
}

function scopes({ authorize_scopes: text }: Details): string[] | undefined {
  return text?.split(/[\s,]+/).filter((scope) => scope !== "");
}

/** The mapping without what the component adds to it. */
function attributeMapping(
  { AttributeMapping = {} }: IdentityProviderType,
  empty: IdentityProviders,
): Record<string, string> {
  const [args] = Object.values(identityProviderArgs(resolveIdentityProviders(empty)));
  const added = { ...(args.attributeMapping as Record<string, string>) };
  return Object.fromEntries(
    Object.entries(AttributeMapping).filter(([name, claim]) => added[name] !== claim),
  );
}

const client = { clientId: "", clientSecret: "", attributeMapping: {} };

/** Google, Facebook and Amazon give their apps the same. */
function describeSocial(kind: "google" | "facebook" | "amazon", provider: IdentityProviderType) {
  const { client_id: clientId, client_secret: clientSecret, ...others } = details(provider);
  const mapping = attributeMapping(provider, { [kind]: client });
  return { clientId, clientSecret, scopes: scopes(others), attributeMapping: mapping };
}

function describeFacebook(provider: IdentityProviderType): FacebookProvider {
  return { ...describeSocial("facebook", provider), apiVersion: provider.ProviderDetails?.api_version };
}

function describeApple(provider: IdentityProviderType): AppleProvider {
  const {
    client_id: clientId,
    team_id: teamId,
    key_id: keyId,
    private_key: privateKey,
    ...others
  } = details(provider);
  const apple = { clientId: "", teamId: "", keyId: "", privateKey: "", attributeMapping: {} };
  const mapping = attributeMapping(provider, { apple });
  return { clientId, teamId, keyId, privateKey, scopes: scopes(others), attributeMapping: mapping };
}

function describeSaml(provider: IdentityProviderType): SamlProvider {
  const { MetadataURL, MetadataFile, IDPInit, IDPSignout, ...others } = details(provider);
  const isOn = (text: string | undefined) => text?.toLowerCase() === "true";
  return {
    metadataUrl: MetadataURL,
    metadataFile: MetadataFile,
    idpInitiated: isOn(IDPInit),
    signOut: isOn(IDPSignout),
    signedRequests: others.RequestSigningAlgorithm !== undefined,
    encryptedResponses: isOn(others.EncryptedResponses),
    identifiers: provider.IdpIdentifiers,
    attributeMapping: provider.AttributeMapping,
  };
}

function describeOidc(provider: IdentityProviderType): OidcProvider {
  const {
    oidc_issuer: issuer,
    client_id: clientId,
    client_secret: clientSecret,
    ...others
  } = details(provider);
  const { authorize_url: authorize, token_url: token, attributes_url: userInfo, jwks_uri: jwks } = others;
  const endpoints = { authorize, token, userInfo, jwks };
  const isSaid = Object.values(endpoints).some((url) => url !== undefined);
  const empty = { Any: { issuer: "", ...client } };
  return {
    issuer,
    clientId,
    clientSecret,
    method: choiceOf(OidcMethod, (method) => method.toUpperCase(), others.attributes_request_method),
    scopes: scopes(others),
    endpoints: isSaid ? endpoints : undefined,
    identifiers: provider.IdpIdentifiers,
    attributeMapping: attributeMapping(provider, { oidc: empty }),
  };
}
