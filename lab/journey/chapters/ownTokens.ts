import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { WebApplication } from "../applications/webApplication";
import { quoted, refusalOf } from "../refusal";
import { failed, passed, type PlannedStep } from "../step";
import type { Visit } from "../visit";

/** The application signs in itself, for nobody: client_credentials. */
export function ownTokens(
  visit: Visit,
  app: WebApplication,
  { AllowedOAuthScopes: scopes = [] }: UserPoolClientType,
): PlannedStep[] {
  const client = app.name;
  return [
    {
      text: "The application gets a token of its own with its id and secret",
      client,
      async run() {
        visit.tokens[client] = await app.ownToken(scopes);
        return passed(`scopes ${scopes.join(" ")}`);
      },
    },
    {
      text: "aws-jwt-verify finds the access token valid",
      client,
      run: () => visit.verifyTokens(client, visit.tokens[client], scopes),
    },
    {
      text: "A wrong client secret is refused",
      client,
      async run() {
        const refusal = await refusalOf(["invalid_client"], () =>
          app.ownToken(scopes, { secret: "a-guess" }),
        );
        return refusal ? passed(quoted(refusal)) : failed("the application got a token");
      },
    },
    {
      text: "A scope that the client may not have is refused",
      client,
      async run() {
        const refusal = await refusalOf(["invalid_scope", "invalid_grant"], () =>
          app.ownToken(["journey/unknown"]),
        );
        return refusal ? passed(quoted(refusal)) : failed("the application got a token");
      },
    },
  ];
}
