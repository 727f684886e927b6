import { spawn } from "node:child_process";

/** A TypeScript program of the repository, running: its process, and what it has printed. */
export function startProgram(file: string, args: string[] = []) {
  // A group of its own, to be interrupted as Ctrl-C does it.
  const child = spawn(process.execPath, ["--require", "./lab/register.cjs", file, ...args], {
    detached: true,
  });
  let output = "";
  let announce = () => {};
  const collect = (chunk: Buffer) => {
    output += String(chunk);
    announce();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<number | string>((resolve) =>
    child.once("close", (status, signal) => resolve(status ?? signal ?? "")),
  );
  /** Waits until it has printed what `pattern` describes. */
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      announce = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      void ended.then((status) => reject(new Error(`It ended (${status}): ${output}`)));
      announce();
    });
  /** Ctrl-C: the signal reaches the program and all that it has started. */
  const interrupt = () => process.kill(-(child.pid ?? 0), "SIGINT");
  return { child, ended, printed, interrupt, output: () => output };
}

/** Waits until a condition holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 800; round++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It didn't come to pass within 8 seconds.");
}

/** Whether nothing takes connections at an endpoint. */
export async function isSilent(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => false,
    () => true,
  );
}
