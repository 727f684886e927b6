import { declaredPicture, type DeclaredResource, livePicture } from "../../lab/cognito/picture";
import { cognitoClient } from "../../lab/cognitoClient";
import type { PoolPicture } from "../../lab/picture";
import { validate } from "../../lab/validate";
import type { Ran } from "./inlineStack";

interface Registered extends DeclaredResource {
  id?: string;
}

/**
 * Validates the pool of a stack at its local endpoint, as `npm run validate` does, against the arguments that
 * the program registered. Returns what doesn't hold: nothing where all is well.
 *
 * @param state what `pulumi stack export` shows
 */
export async function differences(endpoint: string, state: string): Promise<string[]> {
  const declared = declaredPicture(registered(state));
  return validate(declared, await livePool(endpoint, state, declared))
    .filter(({ passed }) => passed === false)
    .map(({ label, expected, found }) => `${label}: ${String(expected)}, live ${String(found)}`);
}

/**
 * The live pool of a stack. Throws a UserError when it is gone. `state` is what `pulumi stack export` shows.
 */
export async function livePool(
  endpoint: string,
  state: string,
  declared?: PoolPicture,
): Promise<PoolPicture> {
  const pool = registered(state).find(({ type }) => type === "aws:cognito/userPool:UserPool");
  return livePicture(cognitoClient(endpoint), pool?.id ?? "", declared);
}

/** What a run did or would do, a line for each resource: "update whizlabs: passwordPolicy". */
export function stepsOf(ran: Ran): string[] {
  const lines = ran.steps.map(({ op, name, changes }) =>
    changes.length > 0 ? `${op} ${name}: ${changes.join(", ")}` : `${op} ${name}`,
  );
  return lines.sort();
}

function registered(state: string): Registered[] {
  const { deployment } = JSON.parse(state) as {
    deployment: { resources?: { urn: string; type: string; id?: string; inputs?: Registered["inputs"] }[] };
  };
  return (deployment.resources ?? []).map(({ urn, type, id, inputs = {} }) => {
    const name = urn.split("::").slice(3).join("::");
    return { type, name, id, inputs };
  });
}
