import type { IdentityProviderType } from "@aws-sdk/client-cognito-identity-provider";
import { memberPath } from "../../components/checks/path";
import type { PoolPicture } from "../picture";
import type { Collection, Setting, Value } from "./setting";
import { facts, inWords, onOff, setInWords } from "./words";

/** An identity provider's setting, without the name of the provider. */
interface ProviderSetting extends Omit<Setting, "read" | "subject"> {
  read(provider: IdentityProviderType): Value;
}

const typeWords: Record<string, string> = {
  LoginWithAmazon: "Login with Amazon",
  SignInWithApple: "Sign in with Apple",
  OIDC: "OpenID Connect (OIDC)",
};

/** A detail that is shown as it is. */
const detail = (label: string, argument: string, key: string): ProviderSetting => ({
  label,
  argument,
  read: ({ ProviderDetails }) => ProviderDetails?.[key],
});

const switchWords = (label: string, argument: string, key: string): ProviderSetting => ({
  label,
  argument,
  read: ({ ProviderDetails }) => onOff(ProviderDetails?.[key]?.toLowerCase() === "true"),
});

/** Details with a setting of their own, by the type of provider that has them; others are shown in a list. */
const common = {
  client_id: detail("Client ID", "clientId", "client_id"),
  client_secret: detail("Provider's client secret", "clientSecret", "client_secret"),
  authorize_scopes: {
    label: "Authorized scopes",
    argument: "scopes",
    read: ({ ProviderDetails }) => setInWords(ProviderDetails?.authorize_scopes?.split(/[\s,]+/)),
  },
} satisfies Record<string, ProviderSetting>;

const saml = {
  MetadataURL: detail("Metadata document URL", "metadataUrl", "MetadataURL"),
  MetadataFile: detail("Metadata document", "metadataFile", "MetadataFile"),
  IDPInit: switchWords("Sign-in begun at the provider", "idpInitiated", "IDPInit"),
  IDPSignout: switchWords("Sign-out flow", "signOut", "IDPSignout"),
  RequestSigningAlgorithm: detail("Signed requests", "signedRequests", "RequestSigningAlgorithm"),
  EncryptedResponses: switchWords("Encrypted responses", "encryptedResponses", "EncryptedResponses"),
};

const oidc = {
  oidc_issuer: detail("Issuer URL", "issuer", "oidc_issuer"),
  ...common,
  attributes_request_method: detail("Attribute request method", "method", "attributes_request_method"),
  authorize_url: detail("Authorization endpoint", "endpoints.authorize", "authorize_url"),
  token_url: detail("Token endpoint", "endpoints.token", "token_url"),
  attributes_url: detail("UserInfo endpoint", "endpoints.userInfo", "attributes_url"),
  jwks_uri: detail("Jwks_uri endpoint", "endpoints.jwks", "jwks_uri"),
};

const detailsOf: Record<string, Record<string, ProviderSetting>> = {
  Facebook: { ...common, api_version: detail("API version", "apiVersion", "api_version") },
  SignInWithApple: {
    client_id: detail("Services ID", "clientId", "client_id"),
    team_id: detail("Team ID", "teamId", "team_id"),
    key_id: detail("Key ID", "keyId", "key_id"),
    private_key: detail("Private key", "privateKey", "private_key"),
    authorize_scopes: common.authorize_scopes,
  },
  SAML: saml,
  OIDC: oidc,
};

/** Where a provider is declared, by its type; SAML and OpenID Connect have several, by name. */
const members: Record<string, string> = {
  Google: "google",
  Facebook: "facebook",
  LoginWithAmazon: "amazon",
  SignInWithApple: "apple",
  SAML: "saml",
  OIDC: "oidc",
};

function settingsOf(type: string): ProviderSetting[] {
  const details = detailsOf[type] ?? common;
  return [
    { label: "Identity provider type", read: (provider) => inWords(typeWords, provider.ProviderType ?? "") },
    ...Object.values(details),
    {
      label: "Provider's other details",
      read: ({ ProviderDetails }) =>
        facts(Object.fromEntries(Object.entries(ProviderDetails ?? {}).filter(([key]) => !(key in details)))),
    },
    {
      label: "Attribute mapping",
      argument: "attributeMapping",
      read: ({ AttributeMapping }) => facts(AttributeMapping),
    },
    {
      label: "Identifiers",
      argument: "identifiers",
      read: ({ IdpIdentifiers }) => setInWords(IdpIdentifiers),
    },
    {
      label: "Authentication levels there",
      read: ({ AcrMapping }) => facts(AcrMapping),
    },
  ];
}

function typeOf(name: string, { identityProviders }: PoolPicture): string {
  return identityProviders[name]?.ProviderType ?? "";
}

function pathOf(name: string, picture: PoolPicture): string {
  const type = typeOf(name, picture);
  const path = memberPath("identityProviders", members[type] ?? type);
  return ["SAML", "OIDC"].includes(type) ? memberPath(path, name) : path;
}

/** The federated identity providers. */
export const identityProviders: Collection = {
  kind: "Identity provider",
  members: "identityProviders",
  complete: true,
  argument: pathOf,
  settings: (name, picture) =>
    settingsOf(typeOf(name, picture)).map(({ read, argument, ...setting }) => ({
      ...setting,
      subject: `Identity provider ${name}`,
      ...(argument !== undefined && { argument: `${pathOf(name, picture)}.${argument}` }),
      read: (shown) => read(shown.identityProviders[name] ?? {}),
    })),
};
