import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { Jwks } from "aws-jwt-verify/jwk";
import type { Tokens } from "./applications/application";
import { failed, passed, type Verdict } from "./step";
import type { JourneyPool } from "./visit";

type TokenUse = "id" | "access";

const seconds = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

/** A clock's second may pass between the two claims. */
const toleratedSeconds = 2;

/** Verifies the tokens that a client got. Throws aws-jwt-verify's error when one isn't valid. */
export type TokenVerifier = (client: string, tokens: Tokens) => Promise<Verdict>;

/**
 * Verifies both tokens with aws-jwt-verify as an API behind the client would: signature, issuer, client,
 * token use, expiry; then compares how long they are valid with the client's settings.
 * The library's Cognito verifier fetches keys from AWS only; its general one, with the same library's Cognito
 * checks, takes those of the endpoint. They are asked for at once: the endpoint makes them at the first request.
 */
export function tokenVerifier(pool: JourneyPool): TokenVerifier {
  const preparing = Promise.all([
    import("aws-jwt-verify/jwt-verifier"),
    import("aws-jwt-verify/cognito-verifier"),
    wellKnown<{ issuer: string }>(pool, "openid-configuration"),
    wellKnown<Jwks>(pool, "jwks.json"),
  ]);
  // Whoever verifies hears of it; before that it is nobody's error.
  preparing.catch(() => undefined);

  return async (client, tokens) => {
    const [{ JwtVerifier }, { validateCognitoJwtFields }, { issuer }, jwks] = await preparing;
    if (!issuer.endsWith(`/${pool.userPoolId}`))
      return failed(`the pool's openid-configuration names another issuer, ${issuer}`);
    const { clientId } = pool.clients[client];
    const lifetimeOf = (tokenUse: TokenUse, token: string) => {
      const verifier = JwtVerifier.create({
        issuer,
        audience: null,
        customJwtCheck: ({ payload }) => validateCognitoJwtFields(payload, { tokenUse, clientId }),
      });
      verifier.cacheJwks(jwks);
      return lifetime(verifier.verifySync(token));
    };
    const lives = { id: lifetimeOf("id", tokens.idToken), access: lifetimeOf("access", tokens.accessToken) };
    return compared(issuer, lives, pool.picture.clients[client] ?? {});
  };
}

function compared(issuer: string, lives: Record<TokenUse, number>, settings: UserPoolClientType): Verdict {
  const wrong = (["id", "access"] as const).filter(
    (use) => Math.abs(lives[use] - configured(settings, use)) > toleratedSeconds,
  );
  const words = (use: TokenUse) => `${use} token valid for ${inWords(lives[use])}`;
  if (wrong.length > 0)
    return failed(
      wrong.map((use) => `${words(use)}, configured are ${inWords(configured(settings, use))}`).join("; "),
    );
  return passed(`issuer ${issuer}; ${words("id")}, ${words("access")}`);
}

/** AWS's default is an hour, and the unit is hours where none is said (API reference, UserPoolClientType). */
function configured(settings: UserPoolClientType, use: TokenUse): number {
  const [validity, unit] =
    use === "id"
      ? [settings.IdTokenValidity, settings.TokenValidityUnits?.IdToken]
      : [settings.AccessTokenValidity, settings.TokenValidityUnits?.AccessToken];
  return validity ? validity * seconds[unit ?? "hours"] : seconds.hours;
}

function lifetime({ exp, iat }: { exp?: number; iat?: number }): number {
  if (exp === undefined || iat === undefined) throw new Error("The token has no exp or no iat claim.");
  return exp - iat;
}

function inWords(duration: number): string {
  return duration % 60 === 0 ? `${duration / 60} minutes` : `${duration} seconds`;
}

async function wellKnown<T>({ endpoint, userPoolId }: JourneyPool, document: string): Promise<T> {
  const url = `${endpoint}/${userPoolId}/.well-known/${document}`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with status ${response.status}.`);
  return (await response.json()) as T;
}
