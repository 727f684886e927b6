import type { Application, Flow } from "../applications/application";
import { oauthFlows } from "../oauth";
import { passed, type PlannedStep, skipped } from "../step";
import { signIn, type Visit } from "../visit";
import { passwordSession } from "./session";

const flowWords: Record<Flow, string> = {
  USER_SRP_AUTH: "by SRP, without sending the password",
  USER_PASSWORD_AUTH: "with the password",
  ADMIN_USER_PASSWORD_AUTH: "with the password, through the server's administrator rights",
};

/**
 * The person signs in through every client, and the tokens and the session are what the client's settings
 * say.
 * `signedIn` holds those through which the person has signed in already.
 */
export function signIns(visit: Visit, signedIn: Application[]): PlannedStep[] {
  return visit.applications.flatMap((application) =>
    application.flow === undefined
      ? cannotSignIn(visit, application)
      : [
          ...(signedIn.includes(application) ? [] : [plainSignIn(visit, application, application.flow)]),
          {
            text: "aws-jwt-verify finds the id and access tokens valid",
            client: application.name,
            signedIn: true,
            run: () => visit.verifyTokens(application.name, visit.tokens[application.name]),
          },
          ...passwordSession(visit, application.name),
        ],
  );
}

function plainSignIn(visit: Visit, application: Application, flow: Flow): PlannedStep {
  return {
    text: `The person signs in ${flowWords[flow]}`,
    client: application.name,
    async run() {
      await signIn(visit, application);
      return passed();
    },
  };
}

/** What uses OAuth has a chapter of its own. */
function cannotSignIn({ pool }: Visit, { name }: Application): PlannedStep[] {
  const client = pool.picture.clients[name];
  if (oauthFlows(client).length > 0) return [];
  const flows = client?.ExplicitAuthFlows?.join(", ") || "no flows at all";
  const run = async () => skipped(`the client allows no flow with nothing but a password (${flows})`);
  return [{ text: "The person signs in", client: name, run }];
}
