import { isDeepStrictEqual } from "node:util";
import type * as pulumi from "@pulumi/pulumi";
import { memberPath } from "../checks/path";
import { standardAttributes } from "../signUp/standardAttributes";
import { beforeUpdate } from "./beforeUpdate";

interface SchemaEntry {
  name: string;
  required: boolean;
}

/**
 * For the pool: refuses, already at preview, what AWS refuses while it is applied. The provider shows a
 * change of the attributes' schema as a harmless update, which then fails with "cannot modify or remove
 * schema items".
 */
export function schemasHook(name: string): pulumi.ResourceHookBinding | undefined {
  return beforeUpdate(`${name}-attributes`, lookAtSchemas);
}

function lookAtSchemas({ oldInputs, newInputs }: pulumi.ResourceHookArgs): void {
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
