import { cognitoClient } from "../cognitoClient";
import { allowsFlow, type Application, flows } from "./applications/application";
import { browserApplication } from "./applications/browserApplication";
import { serverApplication } from "./applications/serverApplication";
import { createdByAdministrator } from "./chapters/administrator";
import { choices } from "./chapters/choices";
import { functions } from "./chapters/functions";
import { secondFactor } from "./chapters/mfa";
import { oauth } from "./chapters/oauth";
import { otherNames } from "./chapters/otherNames";
import { refusedSignIns } from "./chapters/refusals";
import { selfRegistration } from "./chapters/selfRegistration";
import { signIns } from "./chapters/signIns";
import { oauthFlows } from "./oauth";
import { strongPassword } from "./password";
import { newPerson } from "./person";
import { type JourneyStep, type PlannedStep, skipped, walk } from "./step";
import { tokenVerifier } from "./tokens";
import type { JourneyPool, Visit } from "./visit";

export type { JourneyStep } from "./step";
export type { JourneyPool } from "./visit";

/**
 * Takes a new person through a live pool as its settings have it, from sign-up to verified tokens, with
 * clients that others wrote. `said` hears of each step as soon as it is over; the promise gives all of them
 * and is never rejected: what goes wrong is a failed step. The users that it makes stay in the pool.
 */
export async function journey(pool: JourneyPool, said: (step: JourneyStep) => void): Promise<JourneyStep[]> {
  const administrator = cognitoClient(pool.endpoint, pool.region);
  const applications = Object.keys(pool.clients).map((name) => applicationOf(pool, name, administrator));
  const forPeople = applications.filter(({ name, flow }) => flow !== undefined || !isMachine(pool, name));
  const main = forPeople.find(({ flow }) => flow !== undefined) ?? forPeople[0] ?? applications[0];
  if (main === undefined) return walk([noClients], said);
  const visit: Visit = {
    pool,
    administrator,
    applications,
    main,
    person: newPerson(pool.picture),
    password: strongPassword(pool.picture.pool.Policies?.PasswordPolicy ?? {}),
    verifyTokens: tokenVerifier(pool),
    confirmed: false,
    tokens: {},
  };
  const plan = [
    ...functions(pool.picture),
    ...(forPeople.length > 0 ? personSteps(visit) : []),
    ...oauth(visit),
  ];
  const steps = await walk(plan, said);
  administrator.destroy();
  return steps;
}

function personSteps(visit: Visit): PlannedStep[] {
  const selfRegistered = !visit.pool.picture.pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly;
  const factor = secondFactor(visit);
  return [
    ...(selfRegistered ? selfRegistration(visit) : createdByAdministrator(visit)),
    ...factor,
    ...signIns(visit, factor.length > 0 ? [visit.main] : []),
    ...choices(visit),
    ...refusedSignIns(visit),
    ...otherNames(visit),
  ];
}

/** Whether no person comes to a client: it gets tokens for itself alone. */
function isMachine({ picture }: JourneyPool, name: string): boolean {
  const flows = oauthFlows(picture.clients[name]);
  return flows.length > 0 && flows.every((flow) => flow === "client_credentials");
}

const noClients: PlannedStep = {
  text: "A person signs up and signs in",
  run: async () => skipped("the pool has no app client, so no application can reach it"),
};

function applicationOf(
  { endpoint, userPoolId, clients, picture }: JourneyPool,
  name: string,
  administrator: Visit["administrator"],
): Application {
  const { clientId, clientSecret } = clients[name];
  const flow = flows.find((one) => allowsFlow(picture.clients[name] ?? {}, one));
  return clientSecret !== undefined || flow === "ADMIN_USER_PASSWORD_AUTH"
    ? serverApplication(administrator, { name, userPoolId, clientId, clientSecret, flow })
    : browserApplication({ name, endpoint, userPoolId, clientId, flow });
}
