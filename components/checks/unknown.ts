import * as pulumi from "@pulumi/pulumi";

/** Whether the value isn't known yet: an Output or a promise. */
export function isUnknown(value: unknown): boolean {
  return pulumi.Output.isInstance(value) || value instanceof Promise;
}

/** Whether the value, or anything in it, isn't known yet. */
export function containsUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isUnknown(value) || Object.values(value).some(containsUnknown);
}
