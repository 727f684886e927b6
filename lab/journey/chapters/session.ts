import {
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
  type UserPoolClientType,
} from "@aws-sdk/client-cognito-identity-provider";
import { allowsFlow, type Tokens } from "../applications/application";
import { secretHash, tokensOf } from "../applications/serverApplication";
import { quoted, refusalOf } from "../refusal";
import { failed, notEnforced, passed, type PlannedStep, skipped } from "../step";
import type { Visit } from "../visit";

/** The session of somebody who is signed in, and what an application does with it. */
export interface Session {
  client: string;
  /** The scopes of its access token, where they were asked for. */
  scopes?: string[];
  /** Undefined when the sign-in gave none. */
  tokens: () => Tokens | undefined;
  /** Gets new tokens for the refresh token, and a new refresh token only where it is replaced each time. */
  refresh: (tokens: Tokens) => Promise<Tokens>;
  /** Something that the access token is good for at the pool itself, and the names of its refusals. */
  use?: (tokens: Tokens) => Promise<unknown>;
}

/** A session goes on without the password, until it is revoked. */
export function session(visit: Visit, { client, scopes, tokens, refresh, use }: Session): PlannedStep[] {
  const settings = visit.pool.picture.clients[client] ?? {};
  if (!refreshes(settings)) return [];
  const rotated = rotates(settings);
  let latest: Tokens | undefined;
  const revocation: PlannedStep[] = [
    {
      text: "A revoked refresh token is refused",
      client,
      async run() {
        if (!latest) return skipped(noSession);
        const session = latest;
        await revoke(visit, client, session);
        const refusal = await refusalOf(refusals, () => refresh(session));
        return refusal ? passed(quoted(refusal)) : failed("the revoked refresh token got new tokens");
      },
    },
    ...(use === undefined
      ? []
      : [
          {
            text: "The access token of the revoked session is refused, too",
            client,
            async run() {
              if (!latest) return skipped(noSession);
              const session = latest;
              const refusal = await refusalOf(refusals, () => use(session));
              return refusal ? passed(quoted(refusal)) : failed("the pool still takes it");
            },
          },
        ]),
  ];
  return [
    {
      text: rotated
        ? "The refresh token gets new tokens, and another refresh token in its place"
        : "The refresh token gets new tokens",
      client,
      async run() {
        const first = tokens();
        if (!first) return skipped(noSession);
        const next = await refresh(first);
        latest = { ...first, ...next };
        const verdict = await visit.verifyTokens(client, next, scopes);
        if (verdict.outcome !== "passed" || !rotated) return verdict;
        return next.refreshToken === undefined || next.refreshToken === first.refreshToken
          ? notEnforced(
              "this endpoint gives new tokens, but leaves the refresh token as it is; AWS replaces it",
            )
          : verdict;
      },
    },
    ...(settings.EnableTokenRevocation ? revocation : []),
  ];
}

/** The session of a person who signed in with a password. */
export function passwordSession(visit: Visit, client: string): PlannedStep[] {
  const { administrator, pool } = visit;
  const known = pool.clients[client];
  const { clientId: ClientId, clientSecret: ClientSecret } = known;

  async function byFlow({ accessToken, refreshToken: REFRESH_TOKEN = "" }: Tokens): Promise<Tokens> {
    // The secret is proven with the name that Cognito gave the user, not with the one that signs in.
    const { decomposeUnverifiedJwt } = await import("aws-jwt-verify/jwt");
    const SECRET_HASH = secretHash(known, String(decomposeUnverifiedJwt(accessToken).payload.username));
    const AuthParameters = { REFRESH_TOKEN, ...(SECRET_HASH && { SECRET_HASH }) };
    const request = new InitiateAuthCommand({ ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
    const { AuthenticationResult: result = {} } = await administrator.send(request);
    return tokensOf(result);
  }

  /** Where refresh tokens are replaced, the flow is closed. */
  async function byRotation({ refreshToken: RefreshToken }: Tokens): Promise<Tokens> {
    const request = new GetTokensFromRefreshTokenCommand({ ClientId, ClientSecret, RefreshToken });
    const { AuthenticationResult: result = {} } = await administrator.send(request);
    return tokensOf(result);
  }

  return session(visit, {
    client,
    tokens: () => visit.tokens[client],
    refresh: rotates(pool.picture.clients[client] ?? {}) ? byRotation : byFlow,
    use: ({ accessToken: AccessToken }) => administrator.send(new GetUserCommand({ AccessToken })),
  });
}

const noSession = "there is no session";

/** Of the API, of the token endpoint, and of userInfo. */
const refusals = ["NotAuthorizedException", "invalid_grant", "invalid_token"];

const rotates = ({ RefreshTokenRotation }: UserPoolClientType) => RefreshTokenRotation?.Feature === "ENABLED";

function refreshes(settings: UserPoolClientType): boolean {
  return rotates(settings) || allowsFlow(settings, "REFRESH_TOKEN_AUTH");
}

async function revoke(
  { administrator, pool }: Visit,
  client: string,
  { refreshToken }: Tokens,
): Promise<void> {
  const { clientId: ClientId, clientSecret: ClientSecret } = pool.clients[client];
  await administrator.send(new RevokeTokenCommand({ ClientId, ClientSecret, Token: refreshToken }));
}
