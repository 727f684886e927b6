import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "./userError";

const run = promisify(execFile);

/**
 * An output of a deployed stack, read with the Pulumi CLI. Throws a UserError that says how to do without.
 */
export async function stackOutput(stack: string, output: string): Promise<string> {
  try {
    const { stdout } = await run("pulumi", ["stack", "output", output, "--stack", stack]);
    return stdout.trim();
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    const why =
      code === "ENOENT"
        ? "the Pulumi CLI, which reads it, isn't installed (https://www.pulumi.com/docs/install)"
        : (stderr ?? String(error)).trim();
    throw new UserError(
      `The pool's id isn't known: ${why}\nName the pool with --pool-id, or deploy the stack with pulumi up first.`,
    );
  }
}
