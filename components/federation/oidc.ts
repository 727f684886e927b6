import type { Input } from "@pulumi/pulumi";
import type { Rule } from "../checks/rule";
import { AttributeMapping, attributeMappingRules, emailMapping, withUsername } from "./attributeMapping";
import { ProviderArgs, httpsRule, namedProviderRules, scopeRules, textRule } from "./provider";

export const OidcMethod = {
  /** GET. */
  get: "get",
  /** POST. */
  post: "post",
} as const;
/** How Cognito asks for a user's attributes. */
export type OidcMethod = (typeof OidcMethod)[keyof typeof OidcMethod];

/** Where an OpenID Connect provider answers, where Cognito can't find that out from its issuer. */
export interface OidcEndpoints {
  /**
   * Where people sign in (authorization_endpoint).
   */
  authorize: Input<string>;
  /**
   * Where the tokens come from (token_endpoint).
   */
  token: Input<string>;
  /**
   * Where the user's attributes come from (userinfo_endpoint).
   */
  userInfo: Input<string>;
  /**
   * Where the keys are that tokens are verified with (jwks_uri).
   */
  jwks: Input<string>;
}

/**
 * A provider of OpenID Connect. Its redirect URL for Cognito is the user pool's domain and
 * /oauth2/idpresponse.
 */
export interface OidcProvider extends AttributeMapping {
  /**
   * The issuer's URL, such as https://auth.example.com. Cognito finds the endpoints below it, at
   * /.well-known/openid-configuration.
   */
  issuer: Input<string>;
  /**
   * The client id that the provider gave.
   */
  clientId: Input<string>;
  /**
   * The client secret that the provider gave. Kept as a secret. Defaults to none.
   */
  clientSecret?: Input<string>;
  /**
   * How Cognito asks for a user's attributes: get or post. Defaults to get.
   */
  method?: OidcMethod;
  /**
   * What to ask the provider for; must hold openid. Defaults to openid, email and profile.
   */
  scopes?: string[];
  /**
   * Where the provider answers. Defaults to what Cognito finds out from the issuer.
   */
  endpoints?: OidcEndpoints;
  /**
   * Names that stand for the provider in requests, such as the domain of its users' e-mail addresses.
   * Defaults to none.
   */
  identifiers?: string[];
}

/** A provider of OpenID Connect with the defaults. */
export type ResolvedOidc = Required<Omit<OidcProvider, "clientSecret" | "endpoints">> &
  Pick<OidcProvider, "clientSecret" | "endpoints">;

const kind = "identityProviders.oidc";
const usernameClaim = "sub";

/** A provider of OpenID Connect with the defaults. */
export function resolveOidc(args: OidcProvider): ResolvedOidc {
  const { method = OidcMethod.get, scopes = ["openid", "email", "profile"] } = args;
  const { identifiers = [], attributeMapping = emailMapping } = args;
  return { ...args, method, scopes, identifiers, attributeMapping };
}

/** Rules about providers of OpenID Connect. */
export const oidcRules: Rule[] = [
  ...namedProviderRules(kind),
  {
    id: `${kind}.unique`,
    path: `${kind}.*`,
    says: "must not have the name of a SAML provider",
    source: "AWS: API_CreateIdentityProvider, DuplicateProviderException",
    presence: true,
    holds: (_, { identityProviders }, [name]) => !Object.hasOwn(identityProviders.saml, name),
  },
  httpsRule(`${kind}.*`, "issuer"),
  textRule(`${kind}.*`, "clientId"),
  textRule(`${kind}.*`, "clientSecret"),
  ...scopeRules(`${kind}.*`),
  {
    id: `${kind}.scopes.openid`,
    path: `${kind}.*.scopes`,
    says: "must hold openid",
    source: "AWS: developer guide, using OIDC identity providers with a user pool",
    holds: (scopes: string[]) => scopes.includes("openid"),
  },
  ...["authorize", "token", "userInfo", "jwks"].map((member) =>
    httpsRule(`${kind}.*`, `endpoints.${member}`),
  ),
  ...attributeMappingRules(`${kind}.*`, usernameClaim),
];

/** A provider of OpenID Connect as arguments of the provider, with what Cognito fills in, as for Google. */
export function oidcArgs(name: string, oidc: ResolvedOidc): ProviderArgs {
  const { clientSecret, endpoints } = oidc;
  return {
    providerName: name,
    providerType: "OIDC",
    providerDetails: {
      oidc_issuer: oidc.issuer,
      client_id: oidc.clientId,
      ...(clientSecret !== undefined && { client_secret: clientSecret }),
      authorize_scopes: oidc.scopes.join(" "),
      attributes_request_method: oidc.method.toUpperCase(),
      attributes_url_add_attributes: "false",
      ...(endpoints !== undefined && {
        authorize_url: endpoints.authorize,
        token_url: endpoints.token,
        attributes_url: endpoints.userInfo,
        jwks_uri: endpoints.jwks,
      }),
    },
    attributeMapping: withUsername(oidc.attributeMapping, usernameClaim),
    idpIdentifiers: oidc.identifiers,
  };
}
