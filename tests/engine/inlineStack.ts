import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, type EngineEvent, LocalWorkspace, type OutputMap } from "@pulumi/pulumi/automation";
import { type Engine, localAws } from "./engine";

/** A program: registers resources and returns the stack's outputs. */
export type Program = () => Promise<Record<string, unknown>>;

/** Something that the engine does to a resource, or would do. */
export interface Step {
  /** Pulumi's word for it: create, update, delete, replace, create-replacement, delete-replaced, read... */
  op: string;
  /** The resource's type token. */
  type: string;
  /** The resource's name. */
  name: string;
  /** The arguments that change, as the provider tells them. */
  changes: string[];
  /** The arguments for which the resource is replaced. */
  replacedBy: string[];
}

/** How an operation on a stack went. One that fails is an answer, not an error. */
export interface Ran {
  ok: boolean;
  /** All that the engine says, as it would stand on the screen. */
  output: string;
  /** What it does or would do, without what stays the same, and without the stack and the provider. */
  steps: Step[];
}

/** A stack whose program is a function of the test. */
export interface InlineStack {
  preview(program: Program): Promise<Ran>;
  up(program: Program): Promise<Ran>;
  /** Takes in what has changed at the endpoint. */
  refresh(): Promise<Ran>;
  destroy(): Promise<Ran>;
  outputs(): Promise<OutputMap>;
  /** What `pulumi stack export` shows: the whole state, with secrets encrypted. */
  state(): Promise<string>;
}

/**
 * A new stack at a local endpoint. Needs no language host, and is quicker than a project of its own.
 *
 * @param options.name stands in for the project's name as well
 * @param options.config more stack configuration, as a stack file has it
 */
export async function makeInlineStack(
  engine: Engine,
  endpoint: string,
  options: { name: string; config?: Record<string, unknown> },
): Promise<InlineStack> {
  const { name, config } = options;
  const workDir = join(engine.folder, name);
  await mkdir(workDir);
  const stack = await LocalWorkspace.createStack(
    { stackName: name, projectName: name, program: async () => ({}) },
    {
      workDir,
      envVars: engine.env,
      pulumiHome: engine.env.PULUMI_HOME,
      // Plugins are started in the program's folder, by default the one in which the tests run.
      projectSettings: { name, runtime: "nodejs", main: workDir },
      stackSettings: { [name]: { config: { ...localAws(endpoint), ...config } } as object },
    },
  );
  const run = async (operation: (listeners: Listeners) => Promise<unknown>): Promise<Ran> => {
    const steps: Step[] = [];
    let output = "";
    const onOutput = (text: string) => (output += text);
    const onEvent = (event: EngineEvent) => steps.push(...stepOf(event));
    try {
      await operation({ onOutput, onError: onOutput, onEvent });
      return { ok: true, output, steps };
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return { ok: false, output, steps };
    }
  };
  return {
    preview: (program) => run((listeners) => stack.preview({ ...listeners, program })),
    up: (program) => run((listeners) => stack.up({ ...listeners, program })),
    refresh: () => run((listeners) => stack.refresh(listeners)),
    destroy: () => run((listeners) => stack.destroy(listeners)),
    outputs: () => stack.outputs(),
    state: async () => (await engine.pulumi(["stack", "export", "--stack", name], { cwd: workDir })).stdout,
  };
}

interface Listeners {
  onOutput(text: string): void;
  onError(text: string): void;
  onEvent(event: EngineEvent): void;
}

function stepOf({ resourcePreEvent }: EngineEvent): Step[] {
  if (resourcePreEvent === undefined) return [];
  const { op, type, urn, detailedDiff, keys } = resourcePreEvent.metadata;
  if (op === "same" || type.startsWith("pulumi:")) return [];
  const name = urn.split("::").slice(3).join("::");
  return [{ op, type, name, changes: Object.keys(detailedDiff ?? {}).sort(), replacedBy: keys ?? [] }];
}
