import type { OAuthFlowType, UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import { userScopes } from "../../components/app/oauth";
import type { PoolPicture } from "../picture";

/**
 * The OAuth flows that a client may use. Cognito heeds the list only with AllowedOAuthFlowsUserPoolClient.
 */
export function oauthFlows(client: UserPoolClientType = {}): OAuthFlowType[] {
  return client.AllowedOAuthFlowsUserPoolClient ? (client.AllowedOAuthFlows ?? []) : [];
}

/**
 * Whether AWS serves sign-in pages and a token endpoint for the pool: it does so at the pool's domain alone.
 */
export const hasDomain = ({ domain, customDomain }: PoolPicture): boolean =>
  domain !== undefined || customDomain !== undefined;

/** A scope that the client doesn't have. */
export const foreignScope = ({ AllowedOAuthScopes: allowed = [] }: UserPoolClientType): string =>
  userScopes.find((scope) => !allowed.includes(scope)) ?? "journey/unknown";

const scopeClaims = {
  email: ["email", "email_verified"],
  phone: ["phone_number", "phone_number_verified"],
};

/**
 * Claims that AWS's userInfo keeps to itself with these scopes; `openid` alone gets whatever the client may
 * read (developer guide, "The user attributes endpoint").
 */
export function claimsBeyond(scopes: string[]): string[] {
  if (!["email", "phone", "profile"].some((scope) => scopes.includes(scope))) return [];
  return Object.entries(scopeClaims).flatMap(([scope, claims]) => (scopes.includes(scope) ? [] : claims));
}
