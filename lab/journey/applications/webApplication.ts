import type { AuthorizationServer, ResponseBodyError, TokenEndpointResponse } from "oauth4webapi" with {
  "resolution-mode": "import",
};
import type { JourneyPool } from "../visit";
import { wellKnown } from "../wellKnown";
import type { Tokens } from "./application";

/** What an application asks the sign-in pages for. */
export interface Wish {
  /** `code` by default; `token` is the implicit flow. */
  responseType?: "code" | "token";
  scopes: string[];
  redirectUri: string;
  /** The provider whose page is to be shown at once, instead of the pool's own. */
  identityProvider?: string;
}

/** A wish on its way: the address for the browser, and what the application keeps until the answer comes. */
export interface Authorization {
  url: URL;
  redirectUri: string;
  /** Whether an id token is to come with the access token. */
  withIdToken: boolean;
  state: string;
  nonce: string;
  verifier: string;
}

/** The tokens of somebody who signed in through the pages. */
export interface WebTokens extends Tokens {
  /** Whom the id token is about. */
  subject?: string;
}

/** What a program can do that uses OAuth. Refusals are thrown, `name` is the OAuth error code. */
export interface WebApplication {
  /** The client's name. */
  name: string;
  authorize: (wish: Wish) => Promise<Authorization>;
  /**
   * Exchanges the code in the address that the browser came back to, and checks state, nonce, and the id
   * token with its signature. `using` replaces what the application would rightly send.
   */
  redeem: (
    sent: Authorization,
    cameBack: URL,
    using?: { verifier?: string; secret?: string },
  ) => Promise<WebTokens>;
  /** Claims about the person whom the tokens are for. */
  userInfo: (tokens: WebTokens) => Promise<Record<string, unknown>>;
  /** New tokens for the refresh token, and another refresh token where the client replaces it each time. */
  refresh: (tokens: Tokens) => Promise<Tokens>;
  /** A token for the application itself (client_credentials). */
  ownToken: (scopes: string[], using?: { secret?: string }) => Promise<Tokens>;
  /** Where the browser goes to sign out. */
  signOutUrl: (logoutUri: string) => Promise<URL>;
}

/**
 * An application that signs people in through the pool's pages: oauth4webapi, a certified OpenID Connect
 * client. Where the pages and the token endpoint are is what the pool's openid-configuration says: a local
 * endpoint serves them itself, AWS at the pool's domain.
 */
export function webApplication(pool: JourneyPool, name: string): WebApplication {
  const { clientId, clientSecret } = pool.clients[name];
  const client = { client_id: clientId };

  async function prepare() {
    const oauth = await import("oauth4webapi");
    const server = await wellKnown<AuthorizationServer>(pool, "openid-configuration");
    const authentication = (secret = clientSecret) =>
      secret === undefined ? oauth.None() : oauth.ClientSecretBasic(secret);
    // A local endpoint has no certificate.
    const options = { [oauth.allowInsecureRequests]: new URL(pool.endpoint).protocol === "http:" };
    return { oauth, server, authentication, options };
  }
  let preparing: ReturnType<typeof prepare> | undefined;
  const prepared = () => (preparing ??= prepare());

  return {
    name,

    async authorize({ responseType = "code", scopes, redirectUri, identityProvider }) {
      const { oauth, server } = await prepared();
      const sent = {
        redirectUri,
        withIdToken: scopes.includes("openid"),
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
      };
      const url = new URL(server.authorization_endpoint ?? "");
      const parameters: Record<string, string> = {
        response_type: responseType,
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: scopes.join(" "),
        state: sent.state,
        nonce: sent.nonce,
        ...(responseType === "code" && {
          code_challenge: await oauth.calculatePKCECodeChallenge(sent.verifier),
          code_challenge_method: "S256",
        }),
        ...(identityProvider !== undefined && { identity_provider: identityProvider }),
      };
      for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
      return { url, ...sent };
    },

    async redeem({ redirectUri, withIdToken, state, nonce, verifier }, cameBack, using = {}) {
      const { oauth, server, authentication, options } = await prepared();
      return withCodes(async () => {
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authentication(using.secret),
          oauth.validateAuthResponse(server, client, cameBack, state),
          redirectUri,
          using.verifier ?? verifier,
          options,
        );
        const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
          requireIdToken: withIdToken,
          expectedNonce: withIdToken ? nonce : oauth.expectNoNonce,
        });
        if (withIdToken) await oauth.validateApplicationLevelSignature(server, response, options);
        return { ...tokensOf(tokens), subject: oauth.getValidatedIdTokenClaims(tokens)?.sub };
      });
    },

    async userInfo({ accessToken, subject }) {
      const { oauth, server, options } = await prepared();
      return withCodes(async () => {
        const response = await oauth.userInfoRequest(server, client, accessToken, options);
        // Cognito's WWW-Authenticate header isn't one that the library can read; the body says the same.
        if (response.status === 401) throw refusal((await response.json()) as OAuthError);
        return oauth.processUserInfoResponse(server, client, subject ?? oauth.skipSubjectCheck, response);
      });
    },

    async refresh({ refreshToken = "" }) {
      const { oauth, server, authentication, options } = await prepared();
      return withCodes(async () => {
        const response = await oauth.refreshTokenGrantRequest(
          server,
          client,
          authentication(),
          refreshToken,
          options,
        );
        return tokensOf(await oauth.processRefreshTokenResponse(server, client, response));
      });
    },

    async ownToken(scopes, using = {}) {
      const { oauth, server, authentication, options } = await prepared();
      const scope = { scope: scopes.join(" ") };
      return withCodes(async () => {
        const auth = authentication(using.secret);
        const response = await oauth.clientCredentialsGrantRequest(server, client, auth, scope, options);
        return tokensOf(await oauth.processClientCredentialsResponse(server, client, response));
      });
    },

    async signOutUrl(logoutUri) {
      const { server } = await prepared();
      const url = new URL(server.end_session_endpoint ?? "");
      url.searchParams.set("client_id", clientId);
      url.searchParams.set("logout_uri", logoutUri);
      return url;
    },
  };
}

const tokensOf = ({ access_token, id_token, refresh_token }: TokenEndpointResponse): Tokens => ({
  accessToken: access_token,
  ...(id_token !== undefined && { idToken: id_token }),
  ...(refresh_token !== undefined && { refreshToken: refresh_token }),
});

/** A refusal, as the library throws it, gets the name that the others have: the error code. */
async function withCodes<T>(ask: () => Promise<T>): Promise<T> {
  const { ResponseBodyError, AuthorizationResponseError } = await import("oauth4webapi");
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ResponseBodyError || error instanceof AuthorizationResponseError)
      throw refusal(error);
    throw error;
  }
}

type OAuthError = Pick<ResponseBodyError, "error" | "error_description">;

const refusal = ({ error, error_description = "" }: OAuthError) =>
  Object.assign(new Error(error_description), { name: error });
