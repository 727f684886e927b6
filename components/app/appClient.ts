import type * as cognito from "@pulumi/aws/cognito";
import type { Input, Output } from "@pulumi/pulumi";
import { resourceName, text } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import type { ResolvedSignUp } from "../signUp/signUp";
import {
  AttributePermissions,
  attributePermissionArgs,
  attributePermissionRules,
  resolveAttributePermissions,
} from "./attributePermissions";
import {
  OAuth,
  ResolvedOAuth,
  cognitoProvider,
  oauthArgs,
  oauthRules,
  resolveOAuth,
  signsUsersIn,
} from "./oauth";
import { AuthFlow, authFlowRules, defaultAuthFlows, explicitAuthFlow } from "./authFlows";
import { ClientTokens, ResolvedTokens, resolveTokens, tokenArgs, tokenRules } from "./tokens";

export const AppType = {
  /** A browser or mobile app, which can't keep a secret. */
  public: "public",
  /** A server, which can. */
  confidential: "confidential",
  /** Anything else, with settings of your own. */
  other: "other",
} as const;
/** The page's "App type". */
export type AppType = (typeof AppType)[keyof typeof AppType];

/** An app client: Task 7 of the lab. */
export interface AppClient extends ClientTokens, AttributePermissions {
  /**
   * What kind of app it is: public, confidential or other. Defaults to public, as in the lab.
   */
  type?: AppType;
  /**
   * Whether the client has a secret; can't be changed later: the client would be replaced, and its id lost.
   * Defaults to true for confidential clients and to false for the others, as in the lab.
   */
  generateSecret?: boolean;
  /**
   * The ways to sign in. Defaults to refresh_token and user_srp, as in the lab; with refresh token rotation
   * to user_srp alone.
   */
  authFlows?: AuthFlow[];
  /**
   * Whether refresh tokens can be revoked. Defaults to true, as in the lab.
   */
  tokenRevocation?: boolean;
  /**
   * Whether the answer to a wrong password is the same for users who don't exist. Defaults to true, as in the
   * lab.
   */
  preventUserExistenceErrors?: boolean;
  /**
   * Whether the app may send the user's own IP address to threat protection; needs a secret. Defaults to
   * false, as in the lab.
   */
  propagateUserContext?: boolean;
  /**
   * OAuth 2.0, and the pages of the pool's domain. Defaults to none, as in the lab.
   */
  oauth?: OAuth;
  /**
   * Who may sign users in: COGNITO for the pool's own users, and identity providers by name. Defaults to
   * COGNITO and every identity provider of this pool where oauth lets users sign in, otherwise to none, as in
   * the lab.
   */
  identityProviders?: Input<string>[];
}

/** An app client with its defaults. */
export type ResolvedAppClient = Required<
  Omit<AppClient, keyof ClientTokens | keyof AttributePermissions | "oauth">
> &
  ResolvedTokens &
  AttributePermissions & {
    /** OAuth, where it is used. */
    oauth?: ResolvedOAuth;
  };

/**
 * An app client with its defaults; which attributes it may touch, and who signs users in, follow the pool's.
 * `providers` are the names of the pool's identity providers.
 */
export function resolveAppClient(
  args: AppClient,
  signUp: Pick<ResolvedSignUp, "customAttributes">,
  providers: readonly string[],
): ResolvedAppClient {
  const {
    type = AppType.public,
    tokenRevocation = true,
    preventUserExistenceErrors = true,
    propagateUserContext = false,
  } = args;
  const { generateSecret = type === AppType.confidential } = args;
  const { authFlows = defaultAuthFlows(args.refreshTokenRotation) } = args;
  const oauth = resolveOAuth(args.oauth);
  const { identityProviders = signsUsersIn(oauth) ? [cognitoProvider, ...providers] : [] } = args;
  return {
    type,
    generateSecret,
    authFlows,
    tokenRevocation,
    preventUserExistenceErrors,
    propagateUserContext,
    oauth,
    identityProviders,
    ...resolveTokens(args),
    ...resolveAttributePermissions(args, signUp),
  };
}

/** Rules of the page. */
export const appClientRules: Rule[] = [
  {
    id: "clients.count",
    path: "clients",
    says: "should be at most 1000, more than which AWS refuses unless it has raised the account's quota",
    source: "AWS: quotas in Amazon Cognito, app clients for each user pool",
    presence: true,
    warning: true,
    holds: (clients: object) => Object.keys(clients).length <= 1000,
    detail: (clients: object) => `there are ${Object.keys(clients).length}`,
  },
  {
    id: "clients.name",
    path: "clients.*",
    says: "must have a name of 1 to 128 letters, digits, spaces and _ + = , . @ -",
    source: "AWS: API_CreateUserPoolClient, ClientName",
    presence: true,
    holds: (_, __, [name]) => text(1, 128, resourceName)(name),
  },
  ...authFlowRules,
  {
    id: "clients.propagateUserContext.secret",
    path: "clients.*.propagateUserContext",
    says: "needs a client secret (generateSecret)",
    source: "AWS: API_CreateUserPoolClient, EnablePropagateAdditionalUserContextData",
    holds: (propagate: boolean, { clients }, [client]) => !propagate || clients[client].generateSecret,
  },
  ...tokenRules,
  ...oauthRules,
  ...attributePermissionRules,
];

/** A client as arguments of the provider. Empty lists are sent, since the provider keeps what is left out. */
export function appClientArgs(
  name: string,
  client: ResolvedAppClient,
  userPoolId: cognito.UserPoolClientArgs["userPoolId"],
): cognito.UserPoolClientArgs {
  return {
    name,
    userPoolId,
    generateSecret: client.generateSecret,
    explicitAuthFlows: client.authFlows.map(explicitAuthFlow),
    enableTokenRevocation: client.tokenRevocation,
    preventUserExistenceErrors: client.preventUserExistenceErrors ? "ENABLED" : "LEGACY",
    enablePropagateAdditionalUserContextData: client.propagateUserContext,
    supportedIdentityProviders: client.identityProviders,
    ...oauthArgs(client.oauth),
    ...tokenArgs(client),
    ...attributePermissionArgs(client),
  };
}

/** The secrets of the clients that have one. */
export function clientSecrets(
  clients: { [name: string]: ResolvedAppClient },
  resources: { [name: string]: cognito.UserPoolClient },
): { [name: string]: Output<string> } {
  const confidential = Object.entries(resources).filter(([name]) => clients[name].generateSecret);
  return Object.fromEntries(confidential.map(([name, client]) => [name, client.clientSecret]));
}
