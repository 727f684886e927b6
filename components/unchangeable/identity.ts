import type { Settings } from "../settings";
import type { SignIn } from "../signIn/signIn";
import { type TriggerName, triggerFunctions } from "../triggers";

/**
 * What a component has as its own inputs: how people sign in, which only another pool can change, and whether
 * the pool may be replaced by one. A component is registered before what it is made of, so a change is seen
 * here before the engine gets to the pool, which it replaces, or refuses to.
 */
export interface PoolIdentity {
  /** The members of the page that can't be changed. */
  signIn?: Pick<SignIn, "options" | "preferredUsername" | "caseSensitive">;
  /** Whether AWS or Pulumi refuses to delete the pool. */
  protected?: boolean;
  /** The triggers that have a function. */
  triggers?: TriggerName[];
  /** The ids of the clients that are taken over, by name. */
  adoptedClients?: { [name: string]: string };
}

const members: Record<keyof PoolIdentity, true> = {
  signIn: true,
  protected: true,
  triggers: true,
  adoptedClients: true,
};

/** The names of these inputs. */
export const identityMembers: readonly string[] = Object.keys(members);

/** The inputs of a component with these settings. `protect` is the pool's own. */
export function poolIdentity(
  { signIn, deletionProtection, triggers, adopt }: Settings,
  protect = deletionProtection,
): PoolIdentity {
  const { options, preferredUsername, caseSensitive } = signIn;
  return {
    // Their order says nothing.
    signIn: { options: [...options].sort(), preferredUsername, caseSensitive },
    protected: protect || deletionProtection,
    triggers: triggerFunctions(triggers).map(([trigger]) => trigger),
    adoptedClients: { ...adopt?.clientIds },
  };
}
