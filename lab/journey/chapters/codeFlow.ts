import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { Authorization, WebApplication, WebTokens } from "../applications/webApplication";
import { claimsBeyond } from "../oauth";
import { quoted, refusalOf } from "../refusal";
import { failed, notEnforced, passed, type PlannedStep, skipped } from "../step";
import type { Visit } from "../visit";
import { asksForSecondFactor } from "./mfa";
import { errorIn, isAt, rightWish, signInOnPages, whereabouts } from "./pages";
import { refusedOnPages } from "./refusedOnPages";
import { session } from "./session";
import { signOut } from "./signOut";

/** The person signs in on the pool's pages, and the application gets tokens for the code that comes back. */
export function codeFlow(visit: Visit, app: WebApplication, settings: UserPoolClientType): PlannedStep[] {
  const client = app.name;
  const wish = rightWish(settings);
  let first: { sent: Authorization; cameBack: URL } | undefined;
  let tokens: WebTokens | undefined;

  /** Another code, for trying what AWS may take the first one away for. */
  async function anotherCode() {
    const { sent, arrival } = await signInOnPages(visit, app, wish);
    if (arrival.page) throw new Error(whereabouts(arrival));
    return { sent, cameBack: arrival.leftFor };
  }

  return [
    {
      text: "The sign-in page takes name and password, and the browser comes back with a code",
      client,
      async run() {
        const { sent, arrival } = await signInOnPages(visit, app, wish);
        const { leftFor: cameBack } = arrival;
        if (!cameBack || !isAt(wish.redirectUri, cameBack) || errorIn(cameBack))
          return failed(whereabouts(arrival));
        first = { sent, cameBack };
        return asksForSecondFactor(visit)
          ? notEnforced(
              "this endpoint's pages ask for the password alone; AWS's ask for the second factor, too",
            )
          : passed(`from ${sent.url.origin}${sent.url.pathname} back to ${wish.redirectUri}`);
      },
    },
    {
      text: "The application gets tokens for the code, with PKCE",
      client,
      async run() {
        if (!first) return skipped(noCode);
        tokens = await app.redeem(first.sent, first.cameBack);
        visit.tokens[client] = tokens;
        return passed(
          `scopes ${wish.scopes.join(" ")}; oauth4webapi checked the state` +
            (tokens.subject ? ", the nonce and the id token with its signature" : ""),
        );
      },
    },
    {
      text: wish.scopes.includes("openid")
        ? "aws-jwt-verify finds the id and access tokens valid"
        : "aws-jwt-verify finds the access token valid",
      client,
      signedIn: true,
      run: async () => (tokens ? visit.verifyTokens(client, tokens, wish.scopes) : skipped(noCode)),
    },
    ...(wish.scopes.includes("openid") ? [userInfo()] : []),
    ...session(visit, {
      client,
      scopes: wish.scopes,
      tokens: () => tokens,
      refresh: app.refresh,
      ...(wish.scopes.includes("openid") && { use: app.userInfo }),
    }),
    {
      text: "The same code a second time is refused",
      client,
      async run() {
        if (!first) return skipped(noCode);
        const { sent, cameBack } = first;
        const refusal = await refusalOf(["invalid_grant"], () => app.redeem(sent, cameBack));
        return refusal ? passed(quoted(refusal)) : failed("the application got tokens again");
      },
    },
    {
      text: "A code with another code_verifier is refused",
      client,
      async run() {
        const { sent, cameBack } = await anotherCode();
        const { verifier } = await app.authorize(wish);
        const refusal = await refusalOf(["invalid_grant"], () => app.redeem(sent, cameBack, { verifier }));
        return refusal ? passed(quoted(refusal)) : failed("whoever steals a code gets the tokens");
      },
    },
    ...(visit.pool.clients[client].clientSecret === undefined ? [] : [wrongSecret()]),
    ...refusedOnPages(visit, app, settings),
    ...signOut(app, settings),
  ];

  function userInfo(): PlannedStep {
    return {
      text: "userInfo tells who signed in",
      client,
      async run() {
        if (!tokens) return skipped(noCode);
        const claims = Object.keys(await app.userInfo(tokens));
        const beyond = claimsBeyond(wish.scopes).filter((claim) => claims.includes(claim));
        return beyond.length > 0
          ? notEnforced(
              `this endpoint tells ${claims.join(", ")}; AWS keeps ${beyond.join(", ")} to other scopes`,
            )
          : passed(`claims ${claims.join(", ")}`);
      },
    };
  }

  function wrongSecret(): PlannedStep {
    return {
      text: "A code with a wrong client secret is refused",
      client,
      async run() {
        const { sent, cameBack } = await anotherCode();
        const refusal = await refusalOf(["invalid_client"], () =>
          app.redeem(sent, cameBack, { secret: "a-guess" }),
        );
        return refusal ? passed(quoted(refusal)) : failed("the secret isn't asked for");
      },
    };
  }
}

const noCode = "the browser didn't come back with a code";
