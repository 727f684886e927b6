import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { WebApplication } from "../applications/webApplication";
import { failed, notEnforced, passed, type PlannedStep, skipped } from "../step";
import type { Visit } from "../visit";
import { errorIn, isAt, rightWish, signInOnPages, whereabouts } from "./pages";

/** The person signs in on the pool's pages, and the tokens come back in the address, behind its #. */
export function implicitFlow(visit: Visit, app: WebApplication, settings: UserPoolClientType): PlannedStep[] {
  const client = app.name;
  const wish = rightWish(settings);
  let came = false;
  return [
    {
      text: "The sign-in page takes name and password, and the browser comes back with tokens (implicit flow)",
      client,
      async run() {
        const { sent, arrival } = await signInOnPages(visit, app, { ...wish, responseType: "token" });
        const { page, leftFor: cameBack } = arrival;
        if (page?.says.startsWith("unsupported_response_type"))
          return notEnforced(`this endpoint has no implicit flow (${page.says}); AWS has`);
        if (!cameBack || !isAt(wish.redirectUri, cameBack) || errorIn(cameBack))
          return failed(whereabouts(arrival));
        const answer = new URLSearchParams(cameBack.hash.slice(1));
        const accessToken = answer.get("access_token");
        if (accessToken === null) return failed("there is no access token behind the address's #");
        if (answer.get("state") !== sent.state) return failed("the state is not the one that was sent");
        visit.tokens[client] = { accessToken, idToken: answer.get("id_token") ?? undefined };
        came = true;
        return passed(`back to ${wish.redirectUri}`);
      },
    },
    {
      text: "aws-jwt-verify finds the tokens from the address valid",
      client,
      signedIn: true,
      run: async () =>
        came
          ? visit.verifyTokens(client, visit.tokens[client], wish.scopes)
          : skipped("the browser came back without tokens"),
    },
  ];
}
