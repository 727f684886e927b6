import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { readArgs } from "../../config/readArgs";
import type { CognitoUserPoolArgs } from "../../components";

/** How a stack is configured in a test. */
export interface Configured {
  /** The stack's name; dev where it doesn't matter. */
  stack?: string;
  /** The keys that hold an encrypted value, without namespace. */
  secretKeys?: string[];
  /** The stack's own file, if it is there. */
  file?: string;
}

/** What readArgs makes of a configuration, given by member, which is handed over as Pulumi does. */
export async function read(
  config: Record<string, unknown>,
  { stack = "dev", secretKeys = [], file }: Configured = {},
): Promise<CognitoUserPoolArgs> {
  await pulumi.runtime.setMocks({ newResource: () => ({}) as never, call: () => ({}) }, project, stack);
  const entries = Object.entries(config).map(([key, value]) => [
    key.includes(":") ? key : `${project}:${key}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  pulumi.runtime.setAllConfig(
    Object.fromEntries(entries) as Record<string, string>,
    secretKeys.map((key) => `${project}:${key}`),
  );
  const folder = mkdtempSync(join(tmpdir(), "stack-file-"));
  try {
    if (file !== undefined) writeFileSync(join(folder, `Pulumi.${stack}.yaml`), file);
    return readArgs(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of what readArgs refuses: the headline, and each problem without its indent. */
export async function refused(config: Record<string, unknown>, configured?: Configured): Promise<string[]> {
  try {
    await read(config, configured);
  } catch (error) {
    if (!pulumi.RunError.isInstance(error)) throw error;
    return error.message.split("\n").map((line) => line.trim());
  }
  throw new Error("Nothing was refused.");
}

const project = "cognito-user-pool";
