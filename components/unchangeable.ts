import { isDeepStrictEqual } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import { memberPath } from "./checks/path";
import { standardAttributes } from "./signUp/standardAttributes";

interface SchemaEntry {
  name: string;
  required: boolean;
}

/**
 * Refuses, already at preview, what AWS refuses while it is applied: the provider shows a change of the
 * attributes' schema as a harmless update, which then fails with "cannot modify or remove schema items".
 * Undefined where hooks aren't to be had: under Pulumi's mocks.
 */
export function unchangeableHook(name: string): pulumi.ResourceHookBinding | undefined {
  if (!("registerResourceHook" in Object(pulumi.runtime.getMonitor()))) return undefined;
  const hook = new pulumi.ResourceHook(uniqueName(`${name}-unchangeable`), refuseSchemaChanges, {
    onDryRun: true,
  });
  return { beforeUpdate: [hook] };
}

const uses = new Map<string, number>();

// The engine knows hooks by name alone, while components of one name may stand under different parents.
function uniqueName(name: string): string {
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return use === 1 ? name : `${name}-${use}`;
}

function refuseSchemaChanges({ oldInputs, newInputs }: pulumi.ResourceHookArgs): void {
  const problems = schemaProblems(schemasOf(oldInputs), schemasOf(newInputs));
  if (problems.length > 0)
    throw new Error(`the pool exists, and can't be changed so:\n${problems.join("\n")}`);
}

function schemasOf(inputs: Record<string, unknown> | undefined): SchemaEntry[] {
  return (inputs?.schemas ?? []) as SchemaEntry[];
}

/** What can't be done to the attributes of a pool that exists; attributes of one's own can be added. */
export function schemaProblems(before: SchemaEntry[], after: SchemaEntry[]): string[] {
  const find = (entries: SchemaEntry[], { name }: SchemaEntry) =>
    entries.find((entry) => entry.name === name);
  const gone = before.flatMap((entry) => {
    const now = find(after, entry);
    if (now === undefined) return [refusal(entry, "can't be removed", "put it back")];
    return isSame(entry, now) ? [] : [refusal(entry, "can't be changed", "write it as it was")];
  });
  const added = after.filter((entry) => entry.required && find(before, entry) === undefined);
  return [...gone, ...added.map((entry) => refusal(entry, "can't be required any more", "take it out"))];
}

function refusal(entry: SchemaEntry, what: string, wayOut: string): string {
  const isStandard = standardAttributes.some((name) => name === entry.name);
  const path = isStandard ? "signUp.requiredAttributes" : memberPath("signUp.customAttributes", entry.name);
  const subject = isStandard ? `${entry.name} ${what}` : what;
  return `  ${path}: ${subject} once the pool exists; ${wayOut}, or make another pool and move its users there`;
}

function isSame(before: object, after: object): boolean {
  return isDeepStrictEqual(members(before), members(after));
}

// The engine marks inputs of its own with two underscores.
function members(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(entries.map(([key, member]) => [key, members(member)]));
}
