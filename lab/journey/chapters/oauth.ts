import { webApplication } from "../applications/webApplication";
import { hasDomain, oauthFlows } from "../oauth";
import { type PlannedStep, skipped } from "../step";
import type { Visit } from "../visit";
import { codeFlow } from "./codeFlow";
import { federation } from "./federation";
import { implicitFlow } from "./implicitFlow";
import { ownTokens } from "./ownTokens";

/** Every client that uses OAuth, in each of its flows: through the pool's pages, or for the app itself. */
export function oauth(visit: Visit): PlannedStep[] {
  const { pool } = visit;
  return Object.keys(pool.clients).flatMap((client) => {
    const settings = pool.picture.clients[client] ?? {};
    const flows = oauthFlows(settings);
    const forPeople = flows.includes("code") || flows.includes("implicit");
    const app = webApplication(pool, client);
    if (flows.length > 0 && !hasDomain(pool.picture))
      return [
        forPeople
          ? impossible(client, throughPages, "the pool has no domain, so it has no pages")
          : impossible(client, forItself, "the pool has no domain, so it has no token endpoint"),
      ];
    const elsewhere = forPeople ? federation(visit, app, settings) : [];
    if (forPeople && !settings.SupportedIdentityProviders?.includes("COGNITO"))
      return [
        impossible(client, throughPages, "the client takes no users of the pool itself (COGNITO)"),
        ...elsewhere,
      ];
    return [
      ...(flows.includes("code") ? codeFlow(visit, app, settings) : []),
      ...(flows.includes("implicit") ? implicitFlow(visit, app, settings) : []),
      ...(flows.includes("client_credentials") ? ownTokens(visit, app, settings) : []),
      ...elsewhere,
    ];
  });
}

const throughPages = "The person signs in through the pool's pages";
const forItself = "The application gets a token of its own";

const impossible = (client: string, text: string, reason: string): PlannedStep => ({
  text,
  client,
  run: async () => skipped(reason),
});
