import type {
  AmazonProvider,
  AppleProvider,
  CognitoUserPoolArgs,
  FacebookProvider,
  GoogleProvider,
  IdentityProviders,
  OidcProvider,
  SamlProvider,
} from "../../../components";
import type { RuleExample } from "./ruleExample";

/** Pools that require nothing but e-mail addresses, so that a provider's defaults do. */
export const emailAlone: CognitoUserPoolArgs = { signUp: { requiredAttributes: [] } };

// The clients that use the provider are made elsewhere.
const clients = {};
const alone = { ...emailAlone, clients };

const credentials = { clientId: "id", clientSecret: "secret" };

/** Each kind of provider as it must be at least. */
export const least = {
  google: credentials as GoogleProvider,
  facebook: credentials as FacebookProvider,
  amazon: credentials as AmazonProvider,
  apple: { clientId: "com.example", teamId: "team", keyId: "key", privateKey: "private" } as AppleProvider,
  saml: {
    metadataUrl: "https://corp.example.com/metadata",
    attributeMapping: { email: "mail" },
  } as SamlProvider,
  oidc: { issuer: "https://auth.example.com", clientId: "id" } as OidcProvider,
};

/** A kind of provider. */
export type Kind = keyof typeof least;

/** Arguments with one provider, otherwise than it must be at least. */
export function withProvider(kind: Kind, changes: object, more = emailAlone): CognitoUserPoolArgs {
  const provider = { ...least[kind], ...changes };
  const named = kind === "saml" || kind === "oidc";
  return { clients, ...more, identityProviders: { [kind]: named ? { Corp: provider } : provider } };
}

function placeOf(kind: Kind): string {
  return `identityProviders.${kind}${kind === "saml" || kind === "oidc" ? ".Corp" : ""}`;
}

function example(
  kind: Kind,
  at: string,
  breaks: object,
  passes: object,
  more: CognitoUserPoolArgs = emailAlone,
): RuleExample {
  return {
    breaks: withProvider(kind, breaks, more),
    passes: withProvider(kind, passes, more),
    at: at === "" ? placeOf(kind) : `${placeOf(kind)}.${at}`,
  };
}

const text = (kind: Kind, member: string): Record<string, RuleExample> => ({
  [`identityProviders.${kind}.${member}`]: example(kind, member, { [member]: "" }, { [member]: "x" }),
});

const scopes = (kind: Kind): Record<string, RuleExample> => ({
  [`identityProviders.${kind}.scopes.some`]: example(
    kind,
    "scopes",
    { scopes: ["openid", "openid"] },
    { scopes: ["openid"] },
  ),
  [`identityProviders.${kind}.scopes.name`]: example(
    kind,
    "scopes[1]",
    { scopes: ["openid", "email,profile"] },
    { scopes: ["openid", "email"] },
  ),
});

const plan = (mutable: boolean): CognitoUserPoolArgs => ({
  signUp: { requiredAttributes: [], customAttributes: { plan: { mutable } } },
});

function mapping(kind: Kind, usernameClaim: string): Record<string, RuleExample> {
  const id = `identityProviders.${kind}.attributeMapping`;
  const mapped = (attributes: object) => ({ attributeMapping: { email: "email", ...attributes } });
  return {
    [`${id}.known`]: example(
      kind,
      "attributeMapping.plan",
      mapped({ plan: "plan" }),
      mapped({ "custom:plan": "plan", email_verified: "email_verified" }),
      plan(true),
    ),
    [`${id}.mutable`]: {
      breaks: withProvider(kind, mapped({ "custom:plan": "plan" }), plan(false)),
      passes: withProvider(kind, mapped({ "custom:plan": "plan" }), plan(true)),
      at: `${placeOf(kind)}.attributeMapping["custom:plan"]`,
    },
    [`${id}.claim`]: example(kind, "attributeMapping.name", mapped({ name: "" }), mapped({ name: "x" })),
    [`${id}.username`]: example(
      kind,
      "attributeMapping.username",
      mapped({ username: "email" }),
      mapped({ username: usernameClaim }),
    ),
    [`${id}.required`]: example(
      kind,
      "attributeMapping",
      { attributeMapping: { email: "email", name: "name" } },
      { attributeMapping: { email: "email", name: "name", nickname: "nick" } },
      { signUp: { requiredAttributes: ["name", "nickname"] } },
    ),
  };
}

const named = (kind: "saml" | "oidc", name: string): CognitoUserPoolArgs => ({
  ...alone,
  identityProviders: { [kind]: { [name]: least[kind] } } as IdentityProviders,
});

/** A provider of SAML with the identifier a, and another. */
function identified(kind: "saml" | "oidc", identifier: string): CognitoUserPoolArgs {
  const [first, other] = ["a", identifier].map((text) => ({ identifiers: [text] }));
  const saml = { Corp: { ...least.saml, ...first } };
  return {
    ...alone,
    identityProviders:
      kind === "saml"
        ? { saml: { ...saml, Other: { ...least.saml, ...other } } }
        : { saml, oidc: { Other: { ...least.oidc, ...other } } },
  };
}

function names(kind: "saml" | "oidc"): Record<string, RuleExample> {
  const id = `identityProviders.${kind}`;
  return {
    [`${id}.name`]: { breaks: named(kind, "My_IdP"), passes: named(kind, "My-IdP"), at: `${id}.My_IdP` },
    [`${id}.reserved`]: { breaks: named(kind, "Google"), passes: named(kind, "Googled"), at: `${id}.Google` },
    [`${id}.identifiers.unique`]: example(
      kind,
      "identifiers",
      { identifiers: ["a", "a"] },
      { identifiers: ["a", "b"] },
    ),
    [`${id}.identifiers.others`]: {
      breaks: identified(kind, "a"),
      passes: identified(kind, "b"),
      at: `${id}.Other.identifiers[0]`,
    },
    [`${id}.identifiers.text`]: example(
      kind,
      "identifiers[0]",
      { identifiers: ["a/b"] },
      { identifiers: ["a b+=.@-_9"] },
    ),
  };
}

const endpoints = {
  authorize: "https://auth.example.com/authorize",
  token: "https://auth.example.com/token",
  userInfo: "https://auth.example.com/userinfo",
  jwks: "https://auth.example.com/jwks",
};

const endpoint = (member: keyof typeof endpoints): Record<string, RuleExample> => ({
  [`identityProviders.oidc.endpoints.${member}.https`]: example(
    "oidc",
    `endpoints.${member}`,
    { endpoints: { ...endpoints, [member]: "http://auth.example.com" } },
    { endpoints: { ...endpoints, [member]: "https://auth.example.com" } },
  ),
});

const metadataFile = '<EntityDescriptor entityID="https://corp.example.com"></EntityDescriptor>';

const withClient = (writeAttributes: string[]): CognitoUserPoolArgs => ({
  ...withProvider("google", {
    attributeMapping: { email: "email", email_verified: "email_verified", nickname: "nick" },
  }),
  domain: { prefix: "my-app" },
  clients: {
    web: { oauth: { callbackUrls: ["https://example.com"] }, writeAttributes },
    // It doesn't use the provider.
    server: { writeAttributes: ["email"] },
  },
});

/** Examples of the rules about identity providers, by rule id. */
export const federationExamples: Record<string, RuleExample> = {
  "identityProviders.client": {
    breaks: { ...withProvider("google", {}), clients: { web: {} } },
    passes: {
      ...withClient(["email"]),
      clients: { web: { oauth: { callbackUrls: ["https://example.com"] } } },
    },
  },
  ...text("google", "clientId"),
  ...text("google", "clientSecret"),
  ...scopes("google"),
  ...mapping("google", "sub"),
  ...text("facebook", "clientId"),
  ...text("facebook", "clientSecret"),
  ...scopes("facebook"),
  "identityProviders.facebook.apiVersion": example(
    "facebook",
    "apiVersion",
    { apiVersion: "17.0" },
    { apiVersion: "v17.0" },
  ),
  ...mapping("facebook", "id"),
  ...text("amazon", "clientId"),
  ...text("amazon", "clientSecret"),
  ...scopes("amazon"),
  ...mapping("amazon", "user_id"),
  ...text("apple", "clientId"),
  ...text("apple", "teamId"),
  ...text("apple", "keyId"),
  ...text("apple", "privateKey"),
  "identityProviders.apple.scopes": example(
    "apple",
    "scopes",
    { scopes: ["email", "openid"] },
    { scopes: ["name"] },
  ),
  ...mapping("apple", "sub"),
  ...names("saml"),
  "identityProviders.saml.metadata": example(
    "saml",
    "",
    { metadataFile },
    { metadataUrl: undefined, metadataFile },
  ),
  "identityProviders.saml.metadataUrl.https": example(
    "saml",
    "metadataUrl",
    { metadataUrl: "http://corp.example.com" },
    { metadataUrl: "https://corp.example.com" },
  ),
  "identityProviders.saml.metadataFile": example(
    "saml",
    "metadataFile",
    { metadataUrl: undefined, metadataFile: "metadata.xml" },
    { metadataUrl: undefined, metadataFile: "<md:EntityDescriptor/>\n" },
  ),
  ...mapping("saml", "NameID"),
  ...names("oidc"),
  "identityProviders.oidc.unique": {
    breaks: {
      ...alone,
      identityProviders: { saml: { Corp: least.saml }, oidc: { Corp: least.oidc } },
    },
    passes: {
      ...alone,
      identityProviders: { saml: { Corp: least.saml }, oidc: { corp: least.oidc } },
    },
    at: "identityProviders.oidc.Corp",
  },
  "identityProviders.oidc.issuer.https": example(
    "oidc",
    "issuer",
    { issuer: "auth.example.com" },
    { issuer: "https://auth.example.com" },
  ),
  ...text("oidc", "clientId"),
  ...text("oidc", "clientSecret"),
  ...scopes("oidc"),
  "identityProviders.oidc.scopes.openid": example(
    "oidc",
    "scopes",
    { scopes: ["email"] },
    { scopes: ["email", "openid"] },
  ),
  ...endpoint("authorize"),
  ...endpoint("token"),
  ...endpoint("userInfo"),
  ...endpoint("jwks"),
  ...mapping("oidc", "sub"),
  "clients.writeAttributes.mapped": {
    breaks: withClient(["email"]),
    passes: withClient(["email", "nickname"]),
    at: "clients.web.writeAttributes",
  },
};
