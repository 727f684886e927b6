import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { Jwks } from "aws-jwt-verify/jwk";
import type { Tokens } from "./applications/application";
import { failed, passed, type Verdict } from "./step";
import type { JourneyPool } from "./visit";
import { wellKnown } from "./wellKnown";

type TokenUse = "id" | "access";

const seconds = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

/** A clock's second may pass between the two claims. */
const toleratedSeconds = 2;

/**
 * Verifies the tokens that a client got, and that the access token has just these scopes, if any are given.
 * Throws aws-jwt-verify's error when one isn't valid.
 */
export type TokenVerifier = (client: string, tokens: Tokens, scopes?: string[]) => Promise<Verdict>;

/**
 * Verifies the tokens with aws-jwt-verify as an API behind the client would: signature, issuer, client,
 * token use, expiry; then compares how long they are valid with the client's settings.
 * The library's Cognito verifier fetches keys from AWS only; its general one, with the same library's Cognito
 * checks, takes those of the endpoint. They are asked for at once: the endpoint makes them at the first
 * request.
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

  return async (client, { idToken, accessToken }, scopes) => {
    const [{ JwtVerifier }, { validateCognitoJwtFields }, { issuer }, jwks] = await preparing;
    if (!issuer.endsWith(`/${pool.userPoolId}`))
      return failed(`the pool's openid-configuration names another issuer, ${issuer}`);
    const { clientId } = pool.clients[client];
    const verified = (tokenUse: TokenUse, token: string) => {
      const verifier = JwtVerifier.create({
        issuer,
        audience: null,
        customJwtCheck: ({ payload }) => validateCognitoJwtFields(payload, { tokenUse, clientId }),
      });
      verifier.cacheJwks(jwks);
      return verifier.verifySync(token);
    };
    const access = verified("access", accessToken);
    const granted = typeof access.scope === "string" ? access.scope.split(" ") : [];
    if (scopes !== undefined && [...granted].sort().join(" ") !== [...scopes].sort().join(" "))
      return failed(
        `the access token has the scopes ${granted.join(" ")}, asked for were ${scopes.join(" ")}`,
      );
    return compared(
      issuer,
      [
        ...(idToken === undefined ? [] : [lifetime("id", verified("id", idToken))]),
        lifetime("access", access),
      ],
      pool.picture.clients[client] ?? {},
    );
  };
}

interface Lifetime {
  use: TokenUse;
  lives: number;
}

function compared(issuer: string, lifetimes: Lifetime[], settings: UserPoolClientType): Verdict {
  const wrong = lifetimes.filter(
    ({ use, lives }) => Math.abs(lives - configured(settings, use)) > toleratedSeconds,
  );
  const words = ({ use, lives }: Lifetime) => `${use} token valid for ${inWords(lives)}`;
  if (wrong.length > 0)
    return failed(
      wrong
        .map((one) => `${words(one)}, configured are ${inWords(configured(settings, one.use))}`)
        .join("; "),
    );
  return passed(`issuer ${issuer}; ${lifetimes.map(words).join(", ")}`);
}

/** AWS's default is an hour, and the unit is hours where none is said (API reference, UserPoolClientType). */
function configured(settings: UserPoolClientType, use: TokenUse): number {
  const [validity, unit] =
    use === "id"
      ? [settings.IdTokenValidity, settings.TokenValidityUnits?.IdToken]
      : [settings.AccessTokenValidity, settings.TokenValidityUnits?.AccessToken];
  return validity ? validity * seconds[unit ?? "hours"] : seconds.hours;
}

function lifetime(use: TokenUse, { exp, iat }: { exp?: number; iat?: number }): Lifetime {
  if (exp === undefined || iat === undefined) throw new Error("The token has no exp or no iat claim.");
  return { use, lives: exp - iat };
}

function inWords(duration: number): string {
  return duration % 60 === 0 ? `${duration / 60} minutes` : `${duration} seconds`;
}
