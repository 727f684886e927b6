import { spawn } from "node:child_process";
import { whenEnding } from "../cleanUp";

/** How a program ended. */
export interface Finished {
  /** Its exit status; undefined when it couldn't be started, or a signal ended it. */
  status?: number;
  /** What it wrote to stdout and stderr, in the order of writing; why it couldn't be started otherwise. */
  output: string;
}

/**
 * Runs a program to its end. It ends with this process, whichever way that happens to end, SIGKILL excepted.
 */
export function runProcess(command: string, args: string[]): Promise<Finished> {
  // A process group of its own, so that what the program has started can be ended with it.
  const group = process.platform !== "win32";
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: group,
    windowsHide: true,
  });
  const forget = whenEnding(() => {
    if (child.pid !== undefined && group) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  });
  let output = "";
  const collect = (chunk: Buffer) => (output += String(chunk));
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve) => {
    const finish = (finished: Finished) => {
      forget();
      resolve(finished);
    };
    child.once("error", (error) => finish({ output: error.message }));
    child.once("close", (status) => finish({ ...(status !== null && { status }), output }));
  });
}

/** The last lines of a program's output that aren't empty, indented. */
export function lastLines(output: string, count = 5): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines
    .slice(-count)
    .map((line) => `  ${line}`)
    .join("\n");
}
