import * as pulumi from "@pulumi/pulumi";

const plainTexts = new WeakMap<object, string>();

/** The text as a secret Output whose plain text stays known, so that rules can hold for it. */
export function knownSecret(text: string): pulumi.Output<string> {
  const secret = pulumi.secret(text);
  plainTexts.set(secret, text);
  return secret;
}

/** Whether the value is a secret whose plain text is known. */
export function isKnownSecret(value: unknown): boolean {
  return typeof value === "object" && value !== null && plainTexts.has(value);
}

/** The value with every known secret in plain text; itself where there is none. For rules: never show it. */
export function revealed<T>(value: T): T {
  if (typeof value !== "object" || value === null || value instanceof Promise) return value;
  if (pulumi.Output.isInstance(value)) return (plainTexts.get(value) ?? value) as T;
  const before = Object.entries(value);
  const after = before.map(([key, member]): [string, unknown] => [key, revealed(member)]);
  if (after.every(([, member], index) => member === before[index][1])) return value;
  return (Array.isArray(value) ? after.map(([, member]) => member) : Object.fromEntries(after)) as T;
}
