import { memberPath } from "../checks/path";
import type { PoolIdentity } from "./identity";

/**
 * What is to be said to a change of adopt.clientIds, if anything: a client that the stack has can't be taken
 * over as another. Pulumi would import it in the place of itself, and then delete it.
 *
 * @param clientIds the ids of the clients that the stack has, by name
 */
export function adoptionProblem(
  before: PoolIdentity,
  after: PoolIdentity,
  clientIds: { [name: string]: string } = {},
): string | undefined {
  // A component that was deployed before it had this input has nothing to compare.
  const { adoptedClients: known } = before;
  if (known === undefined) return undefined;
  const wrong = Object.entries(after.adoptedClients ?? {}).filter(
    ([name, id]) => Object.hasOwn(clientIds, name) && known[name] !== id,
  );
  if (wrong.length === 0) return undefined;
  const names = wrong.map(([name]) => memberPath("adopt.clientIds", name)).join(", ");
  return (
    `${names}: can't be added or changed once the stack has the client, which would be deleted; take it back, or ` +
    "take the other client over under another name"
  );
}
