import { AsyncResource } from "node:async_hooks";
import * as pulumi from "@pulumi/pulumi";

type Look = (args: pulumi.ResourceHookArgs) => void;

/**
 * The hooks with one more, by which the function looks at every update of a resource, already at preview; it
 * refuses one by throwing. Without that one where hooks aren't to be had: under Pulumi's mocks.
 */
export function beforeUpdate(
  hookName: string,
  look: Look,
  others?: pulumi.ResourceHookBinding,
): pulumi.ResourceHookBinding | undefined {
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  if (monitor === undefined || !("registerResourceHook" in monitor)) return others;
  return { ...others, beforeUpdate: [hookOf(monitor, hookName, look), ...(others?.beforeUpdate ?? [])] };
}

const hooks = new WeakMap<object, Map<Look, pulumi.ResourceHook>>();

// One for all the resources of a deployment: to register a hook for each is a call of the engine more.
function hookOf(monitor: object, name: string, look: Look): pulumi.ResourceHook {
  const known = hooks.get(monitor) ?? new Map<Look, pulumi.ResourceHook>();
  hooks.set(monitor, known);
  // Bound to the deployment: what is logged elsewhere doesn't reach the engine.
  const make = () => new pulumi.ResourceHook(uniqueName(name), AsyncResource.bind(look), { onDryRun: true });
  const hook = known.get(look) ?? make();
  known.set(look, hook);
  return hook;
}

const uses = new Map<string, number>();

// The engine knows hooks by name alone, while a process may have part in several deployments.
function uniqueName(name: string): string {
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return use === 1 ? name : `${name}-${use}`;
}
