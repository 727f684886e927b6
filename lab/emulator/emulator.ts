import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { UserError } from "../userError";
import { prepareEmulator } from "./prepare";
import { lastLines } from "./runProcess";

/** A local endpoint for as long as somebody needs it. */
export interface Emulator {
  /** Its URL: `http://127.0.0.1:4566`. */
  endpoint: string;
  /** Ends it. What was made at it is gone. */
  stop(): Promise<void>;
}

/**
 * A local endpoint that this process has started. It ends with this process, and never keeps it from ending.
 */
export interface StartedEmulator extends Emulator {
  /** Resolves when it has ended, by stop() or by itself, with the last lines that it printed. */
  ended: Promise<string>;
}

const startSeconds = 30;

/**
 * Starts MiniStack with Cognito on 127.0.0.1, empty, and waits until it answers; prepares it if need be.
 *
 * @param options.port by default any free one
 * @throws UserError when the port is taken, or MiniStack doesn't start
 */
export async function startEmulator(options: { port?: number } = {}): Promise<StartedEmulator> {
  const python = await prepareEmulator();
  const child = spawn(python, ["-I", join(__dirname, "serve.py"), String(options.port ?? 0)], {
    env: environment(),
    windowsHide: true,
  });
  const ended = untilEnded(child);
  try {
    const [word, ...rest] = (await firstLine(child, ended)).split(" ");
    if (word !== "ready") throw new UserError(portMessage(options.port, rest.join(" ")));
    hold(child, false);
    const stop = async () => {
      hold(child, true);
      child.kill();
      await ended;
    };
    return { endpoint: `http://127.0.0.1:${rest[0]}`, ended, stop };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** Nothing of the user's own: MiniStack reads many variables, and with SMTP_HOST would send real mails. */
function environment(): NodeJS.ProcessEnv {
  const names = ["PATH", "SYSTEMROOT", "LD_LIBRARY_PATH"];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function untilEnded(child: ChildProcessWithoutNullStreams): Promise<string> {
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output = (output + String(chunk)).slice(-4000)));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", () => resolve(lastLines(output)));
  });
}

async function firstLine(child: ChildProcessWithoutNullStreams, ended: Promise<string>): Promise<string> {
  let deadline: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve)),
      ended.then((lines) => {
        const folder = "If it did start before, remove the folder .lab: it is made anew.";
        throw new UserError(`The local endpoint ended before it answered:\n${lines}\n${folder}`);
      }),
      new Promise<never>((_, reject) => {
        const message = `The local endpoint didn't answer within ${startSeconds} seconds.`;
        deadline = setTimeout(() => reject(new UserError(message)), startSeconds * 1000);
      }),
    ]);
  } finally {
    clearTimeout(deadline);
  }
}

function portMessage(port: number | undefined, reason: string): string {
  return `The local endpoint can't listen on 127.0.0.1:${port}: ${reason}.\nChoose another port with --port, e.g. npm run emulator -- --port 4567`;
}

/** Whether the child and its pipes keep this process running. */
function hold(child: ChildProcessWithoutNullStreams, held: boolean): void {
  const streams = [child.stdin, child.stdout, child.stderr].filter((stream) => stream instanceof Socket);
  for (const handle of [child, ...streams]) {
    if (held) handle.ref();
    else handle.unref();
  }
}
