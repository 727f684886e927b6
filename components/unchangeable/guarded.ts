import * as pulumi from "@pulumi/pulumi";
import type { Checked } from "../checks/check";
import type { Settings } from "../settings";
import { adoptionProblem } from "./adoption";
import { beforeUpdate } from "./beforeUpdate";
import { type PoolIdentity, identityMembers, poolIdentity } from "./identity";
import { signInChange } from "./signIn";
import { triggerProblem } from "./triggers";

/**
 * The inputs and options that a component is registered with. Its hook refuses what the engine or the
 * provider would do wrong, or say in other words, and announces what is lost where the pool is replaced. With
 * arguments that didn't pass their checks nothing is known.
 */
export function guarded(
  name: string,
  checked: Checked<Settings>,
  opts: pulumi.ComponentResourceOptions = {},
): { inputs: PoolIdentity; options: pulumi.ComponentResourceOptions } {
  // Ignored, or the preview would show an update besides the problems.
  if ("errors" in checked) return { inputs: {}, options: { ...opts, ignoreChanges: [...identityMembers] } };
  const hooks = beforeUpdate(`${name}-signIn`, lookAtComponent, opts.hooks);
  return { inputs: poolIdentity(checked.settings, opts.protect), options: { ...opts, hooks } };
}

function lookAtComponent(args: pulumi.ResourceHookArgs): void {
  const { oldInputs = {}, newInputs = {}, oldOutputs = {}, urn } = args;
  const { refused, announced } = signInChange(oldInputs, newInputs);
  const problem =
    refused ??
    triggerProblem(oldInputs, newInputs) ??
    adoptionProblem(oldInputs, newInputs, oldOutputs.clientIds);
  if (problem !== undefined) throw new Error(problem);
  if (announced !== undefined) void pulumi.log.warn(announced, new pulumi.DependencyResource(urn));
}
