import * as pulumi from "@pulumi/pulumi";

/**
 * The hooks with one more, by which the function looks at every update of a resource, already at preview; it
 * refuses one by throwing. Without that one where hooks aren't to be had: under Pulumi's mocks.
 */
export function beforeUpdate(
  hookName: string,
  look: (args: pulumi.ResourceHookArgs) => void,
  others?: pulumi.ResourceHookBinding,
): pulumi.ResourceHookBinding | undefined {
  if (!("registerResourceHook" in Object(pulumi.runtime.getMonitor()))) return others;
  const hook = new pulumi.ResourceHook(uniqueName(hookName), look, { onDryRun: true });
  return { ...others, beforeUpdate: [hook, ...(others?.beforeUpdate ?? [])] };
}

const uses = new Map<string, number>();

// The engine knows hooks by name alone, while components of one name may stand under different parents.
function uniqueName(name: string): string {
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return use === 1 ? name : `${name}-${use}`;
}
