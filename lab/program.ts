import { createRequire } from "node:module";
import * as pulumi from "@pulumi/pulumi";
import type { DeclaredResource } from "./cognito/picture";
import type { StackFile } from "./stackFile";
import { UserError } from "./userError";

/** What a run of the program left behind. */
export interface ProgramRun {
  /** The AWS resources, each after those that it refers to, with what their inputs were in the end. */
  resources: DeclaredResource[];
  /** The stack's outputs by name, secrets in clear. */
  outputs: Record<string, unknown>;
  /** The names of the outputs that are secret. */
  secretOutputs: Set<string>;
  /** What the program warned of. */
  warnings: string[];
}

/** A resource to be made, its inputs resolved and secrets in clear. */
export type NewResource = (resource: DeclaredResource) => Promise<{ id: string; state: object }>;

const load = createRequire(__filename);

/**
 * Runs the repository's index.ts with a stack's configuration under Pulumi's mocks, with `newResource` in the
 * engine's place; a resource is handed to it once everything that it refers to is made.
 * Pulumi's mocks belong to the process: two programs can't run at once.
 * Throws a UserError with what the program refuses, and whatever `newResource` throws, at once.
 */
export async function runProgram(stackFile: StackFile, newResource: NewResource): Promise<ProgramRun> {
  const resources: DeclaredResource[] = [];
  const warnings: string[] = [];
  let fail: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  // Told below, unless the program itself throws before.
  failure.catch(() => {});

  const mocks: pulumi.runtime.Mocks = {
    newResource: async ({ type, name, inputs, custom }) => {
      if (!custom) return { id: undefined, state: {} };
      const resource: DeclaredResource = { type, name, inputs: inClear(inputs) as Record<string, unknown> };
      resources.push(resource);
      try {
        const made = await newResource(resource);
        resource.id = made.id;
        return made;
      } catch (error) {
        fail(error);
        // What waits for this resource waits for ever: else each would fail as well, with a stack of its own.
        return new Promise<never>(() => {});
      }
    },
    call: () => ({}),
  };
  await pulumi.runtime.setMocks(mocks, stackFile.project, stackFile.stack);
  pulumi.runtime.setAllConfig(stackFile.config, [...stackFile.secretKeys]);

  const exported = await collectingWarnings(warnings, runIndex);
  await Promise.race([pulumi.runtime.disconnect(), failure]);
  const [outputs, secretOutputs] = await Promise.race([resolved(exported), failure]);
  return { resources, outputs, secretOutputs, warnings };
}

/** The program runs when it is loaded: so it is loaded anew each time. */
function runIndex(): Record<string, unknown> {
  const index = load.resolve("../index");
  delete load.cache[index];
  try {
    return load(index) as Record<string, unknown>;
  } catch (error) {
    const readable = pulumi.RunError.isInstance(error) || pulumi.ResourceError.isInstance(error);
    throw readable ? new UserError(error.message) : error;
  }
}

/** Without an engine the SDK prints warnings; a command decides itself where they go. */
async function collectingWarnings<T>(warnings: string[], run: () => T): Promise<T> {
  const log: { warn: typeof pulumi.log.warn } = pulumi.log;
  const { warn } = log;
  log.warn = async (message) => void warnings.push(message);
  try {
    return run();
  } finally {
    log.warn = warn;
  }
}

async function resolved(exported: Record<string, unknown>): Promise<[Record<string, unknown>, Set<string>]> {
  const outputs: Record<string, unknown> = {};
  const secretOutputs = new Set<string>();
  for (const [name, value] of Object.entries(exported)) {
    const output: pulumi.Output<unknown> = pulumi.output(value);
    outputs[name] = await new Promise((resolve) => output.apply(resolve));
    if (await pulumi.isSecret(output)) secretOutputs.add(name);
  }
  return [outputs, secretOutputs];
}

/** Mocks get secrets wrapped, at any depth. */
function inClear(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (pulumi.runtime.isRpcSecret(value)) return inClear(pulumi.runtime.unwrapRpcSecret(value));
  if (Array.isArray(value)) return value.map(inClear);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inClear(member)]));
}
