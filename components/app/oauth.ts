import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { providerNames } from "../federation/federation";
import { redirectUrlRules } from "./redirectUrls";
import { scopesOf } from "./resourceServer";

export const OAuthFlow = {
  /** The app gets a code, which it exchanges for tokens: the right one for people who sign in. */
  code: "code",
  /** The tokens stand in the URL, where others can read them: for old apps that can't do otherwise. */
  implicit: "implicit",
  /** A machine signs in with the client's secret, for itself. */
  client_credentials: "client_credentials",
} as const;
/** The page's "OAuth grant types". */
export type OAuthFlow = (typeof OAuthFlow)[keyof typeof OAuthFlow];

/** OAuth 2.0 and the hosted pages of an app client: Task 7 of the lab, where it isn't used. */
export interface OAuth {
  /**
   * How the app gets its tokens. Defaults to code alone; client_credentials stands alone and needs a secret.
   */
  flows?: OAuthFlow[];
  /**
   * What the app may ask for: openid, email, phone, profile, aws.cognito.signin.user.admin, and scopes of
   * resource servers as `identifier/scope`. Defaults to openid, email and profile; with client_credentials
   * there is no default, and scopes of resource servers alone will do.
   */
  scopes?: Input<string>[];
  /**
   * Where users may be sent once they signed in, at most 100: https, http at localhost, 127.0.0.1 and [::1],
   * or a scheme of the app's own. The flows code and implicit need one at least.
   */
  callbackUrls?: Input<string>[];
  /**
   * Where users may be sent once they signed out, as callbackUrls. Defaults to none.
   */
  logoutUrls?: Input<string>[];
  /**
   * The callback URL that counts where the app names none. Defaults to none. One that is taken out again
   * stays in force (the provider keeps it), and so must its callback URL.
   */
  defaultRedirectUrl?: Input<string>;
}

/** OAuth with its defaults. */
export type ResolvedOAuth = Required<Omit<OAuth, "defaultRedirectUrl">> & Pick<OAuth, "defaultRedirectUrl">;

/** The pool's own users, among a client's identity providers. */
export const cognitoProvider = "COGNITO";

/** OAuth with its defaults. */
export function resolveOAuth(args: OAuth | undefined): ResolvedOAuth | undefined {
  if (args === undefined) return undefined;
  const { flows = [OAuthFlow.code], callbackUrls = [], logoutUrls = [], defaultRedirectUrl } = args;
  const { scopes = signsUsersIn({ flows }) ? ["openid", "email", "profile"] : [] } = args;
  return { flows, scopes, callbackUrls, logoutUrls, defaultRedirectUrl };
}

/** Whether people sign in with OAuth, on the domain's pages, and not just a machine. */
export function signsUsersIn(oauth: Pick<ResolvedOAuth, "flows"> | undefined): boolean {
  return oauth !== undefined && !isForMachines(oauth.flows);
}

function isForMachines(flows: OAuthFlow[]): boolean {
  return flows.length > 0 && flows.every((flow) => flow === OAuthFlow.client_credentials);
}

/** Scopes that every pool knows, all about users. */
export const userScopes: readonly string[] = [
  "openid",
  "email",
  "phone",
  "profile",
  "aws.cognito.signin.user.admin",
];
const needOpenid = ["email", "phone", "profile"];
const createClient = "AWS: API_CreateUserPoolClient";

/** Rules about OAuth. */
export const oauthRules: Rule[] = [
  {
    id: "clients.oauth.flows.given",
    path: "clients.*.oauth.flows",
    says: "must name a flow at least",
    source: "Seen: AWS refuses OAuth without flows",
    holds: (flows: OAuthFlow[]) => flows.length > 0,
  },
  {
    id: "clients.oauth.flows.unique",
    path: "clients.*.oauth.flows",
    says: "must not name a flow twice",
    source: `${createClient}, AllowedOAuthFlows`,
    holds: unique,
  },
  {
    id: "clients.oauth.flows.alone",
    path: "clients.*.oauth.flows",
    says: "must not hold another flow beside client_credentials",
    source: "Seen: AWS refuses client_credentials beside other flows",
    holds: (flows: OAuthFlow[]) => !flows.includes("client_credentials") || isForMachines(flows),
  },
  {
    id: "clients.oauth.flows.secret",
    path: "clients.*.oauth.flows",
    says: "needs a client secret (generateSecret) for client_credentials",
    source: "Seen: AWS refuses client_credentials without a secret",
    holds: (flows: OAuthFlow[], { clients }, [client]) =>
      !flows.includes("client_credentials") || clients[client].generateSecret,
  },
  {
    id: "clients.oauth.scopes.count",
    path: "clients.*.oauth.scopes",
    says: "must be 1 to 50 scopes",
    source: `${createClient}, AllowedOAuthScopes; seen: AWS refuses flows without scopes`,
    presence: true,
    holds: (scopes: unknown[]) => scopes.length >= 1 && scopes.length <= 50,
  },
  {
    id: "clients.oauth.scopes.unique",
    path: "clients.*.oauth.scopes",
    says: "must not name a scope twice",
    source: `${createClient}, AllowedOAuthScopes`,
    holds: unique,
  },
  {
    id: "clients.oauth.scopes.known",
    path: "clients.*.oauth.scopes[]",
    says:
      `must be one of ${userScopes.join(", ")}, or identifier/scope of resourceServers; ` +
      "one of a resource server that is made elsewhere must come as an Output",
    source: "AWS: API_CreateUserPoolClient refuses scopes that don't exist (ScopeDoesNotExistException)",
    holds: (scope: string, { resourceServers }) =>
      userScopes.includes(scope) || scopesOf(resourceServers).includes(scope),
  },
  {
    id: "clients.oauth.scopes.machine",
    path: "clients.*.oauth.scopes[]",
    says: "must be a resource server's with client_credentials, where there is no user",
    source: "Seen: AWS refuses scopes about users with client_credentials",
    holds: (scope: string, { clients }, [client]) =>
      signsUsersIn(clients[client].oauth) || !userScopes.includes(scope),
  },
  {
    id: "clients.oauth.scopes.openid",
    path: "clients.*.oauth.scopes",
    says: `should hold openid beside ${needOpenid.join(", ")}: an app gets them only together with it`,
    source: "AWS: CDK's OAuthScope, whose EMAIL, PHONE and PROFILE include OPENID",
    warning: true,
    holds: (scopes: string[]) =>
      scopes.includes("openid") || !scopes.some((scope) => needOpenid.includes(scope)),
  },
  ...redirectUrlRules,
  {
    id: "clients.identityProviders.unique",
    path: "clients.*.identityProviders",
    says: "must not name a provider twice",
    source: `${createClient}, SupportedIdentityProviders`,
    holds: unique,
  },
  {
    id: "clients.identityProviders.known",
    path: "clients.*.identityProviders[]",
    says:
      `must be ${cognitoProvider} or one of identityProviders by the name that Cognito has for it, such as ` +
      "LoginWithAmazon; the name of a provider that is made elsewhere must come as an Output",
    source: "Seen: AWS refuses identity providers that the pool doesn't have",
    holds: (name: string, { identityProviders }) =>
      [cognitoProvider, ...providerNames(identityProviders)].includes(name),
    detail: (_, { identityProviders }) =>
      `there are ${[cognitoProvider, ...providerNames(identityProviders)].join(", ")}`,
  },
];

/**
 * OAuth as arguments of the provider; where it isn't used, lists are sent empty: left out, they would stay.
 */
export function oauthArgs(oauth: ResolvedOAuth | undefined): Partial<cognito.UserPoolClientArgs> {
  return {
    allowedOauthFlowsUserPoolClient: oauth !== undefined,
    allowedOauthFlows: oauth?.flows ?? [],
    allowedOauthScopes: oauth?.scopes ?? [],
    callbackUrls: oauth?.callbackUrls ?? [],
    logoutUrls: oauth?.logoutUrls ?? [],
    ...(oauth?.defaultRedirectUrl !== undefined && { defaultRedirectUri: oauth.defaultRedirectUrl }),
  };
}
