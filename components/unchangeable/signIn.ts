import { AsyncResource } from "node:async_hooks";
import { isDeepStrictEqual } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import type { Checked } from "../checks/check";
import type { Settings } from "../settings";
import type { SignIn } from "../signIn/signIn";
import { type TriggerName, triggerFunctions } from "../triggers";
import { adoptionProblem } from "./adoption";
import { beforeUpdate } from "./beforeUpdate";
import { triggerProblem } from "./triggers";

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

/**
 * The inputs and options that a component is registered with. Its hook refuses other sign-in options where
 * the pool, as it stands, is protected, and says what is lost where it isn't, and so is replaced. With
 * arguments that didn't pass their checks nothing is known. `component` is asked for at an update.
 */
export function guarded(
  name: string,
  checked: Checked<Settings>,
  opts: pulumi.ComponentResourceOptions = {},
  component: () => pulumi.Resource,
): { inputs: PoolIdentity; options: pulumi.ComponentResourceOptions } {
  // Ignored, or the preview would show an update besides the problems.
  if ("errors" in checked)
    return {
      inputs: {},
      options: { ...opts, ignoreChanges: ["signIn", "protected", "triggers", "adoptedClients"] },
    };
  // Bound to where the component is made: what is logged elsewhere doesn't reach the engine.
  const look = AsyncResource.bind(
    ({ oldInputs = {}, newInputs = {}, oldOutputs = {} }: pulumi.ResourceHookArgs) => {
      const { refused, announced } = signInChange(oldInputs, newInputs);
      if (refused !== undefined) throw new Error(refused);
      const problem =
        triggerProblem(oldInputs, newInputs) ?? adoptionProblem(oldInputs, newInputs, oldOutputs.clientIds);
      if (problem !== undefined) throw new Error(problem);
      if (announced !== undefined) void pulumi.log.warn(announced, component());
    },
  );
  const hooks = beforeUpdate(`${name}-signIn`, look, opts.hooks);
  return { inputs: poolIdentity(checked.settings, opts.protect), options: { ...opts, hooks } };
}

/** The inputs of a component with these settings. `protect` is the pool's own. */
function poolIdentity(
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

/** What is to be said to a change, if anything: either it is refused, or it is announced. */
export function signInChange(
  before: PoolIdentity,
  after: PoolIdentity,
): { refused?: string; announced?: string } {
  const changes = signInChanges(before.signIn, after.signIn);
  if (changes.length === 0) return {};
  const what = ["how people sign in can't be changed once the pool exists:", ...changes].join("\n");
  if (before.protected !== true) return { announced: `${what}\n  ${lost}` };
  return { refused: `${what}\n  ${after.protected === true ? wayOut : protectedStill}` };
}

const lost = "So it is replaced: all its users are lost, and every app client gets another id.";
const wayOut = "Put it back, or make another pool and move its users there.";
const protectedStill =
  "The pool is protected until an up with nothing but that turned off; to replace it loses all its users.";

// A component that was deployed before it had inputs has nothing to compare.
function signInChanges(before: PoolIdentity["signIn"], after: PoolIdentity["signIn"]): string[] {
  if (before === undefined || after === undefined) return [];
  const members = Object.keys(after) as (keyof typeof after)[];
  return members
    .filter((member) => before[member] !== undefined && !isDeepStrictEqual(before[member], after[member]))
    .map((member) => `  signIn.${member}: was ${text(before[member])}, now ${text(after[member])}`);
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
