import assert from "node:assert/strict";
import { journey, type JourneyPool, type JourneyStep } from "../../../lab/journey/journey";
import { makePool, type Variation } from "./pool";

/** By password where SRP isn't the point: it costs the local endpoint a fifth of a second each time. */
export const byPassword = {
  ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH" as const],
  PreventUserExistenceErrors: "LEGACY" as const,
};

/** SRP, without the sign-ins that other tests see already. */
export const bySrp = { PreventUserExistenceErrors: "LEGACY" as const };

/** A pool without the case-insensitive sign-in. */
export const caseSensitive = { UsernameConfiguration: { CaseSensitive: true } };

/** A pool that asks little of people, for tests of what comes after: its journey is a third as long. */
export const undemanding = {
  ...caseSensitive,
  Policies: { PasswordPolicy: { MinimumLength: 8 } },
  Schema: [],
};

/** SoftwareTokenMfaConfiguration of a pool with authenticator apps. */
export const totp = { Enabled: true };

/** The steps of a journey, after what holds for every journey. */
export async function walked(pool: JourneyPool): Promise<JourneyStep[]> {
  const said: JourneyStep[] = [];
  const steps = await journey(pool, (step) => said.push(step));
  assert.deepEqual(said, steps, "each step is told once, in order");
  const all = JSON.stringify(steps).replaceAll(pool.userPoolId, "");
  assert.doesNotMatch(all, /eyJ|(?<!\d)\d{6}(?!\d)/, "no token and no code is told");
  return steps;
}

/** One line a step: outcome, client, text. */
export const lines = (steps: JourneyStep[]) =>
  steps.map(({ outcome, client, text }) => [outcome, ...(client ? [client] : []), text].join(" | "));

/** The steps of a journey through a new pool. */
export const journeyThrough = async (variation: Variation) => walked(await makePool(variation));

/** The same pool as an application knows it that has only one of its clients. */
export const knowing = (pool: JourneyPool, name: string): JourneyPool => ({
  ...pool,
  clients: { [name]: pool.clients[name] },
});

/** The first step whose text matches. */
export const step = (steps: JourneyStep[], text: RegExp) => {
  const found = steps.find((one) => text.test(one.text));
  assert.ok(found, `no step like ${text}`);
  return found;
};

/** The failed ones. */
export const failures = (steps: JourneyStep[]) => steps.filter(({ outcome }) => outcome === "failed");
