import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createSpinner } from "nanospinner";
import { whenEnding } from "../cleanUp";
import { UserError } from "../userError";
import { findPython, instead } from "./python";
import { lastLines, runProcess } from "./runProcess";

const requirements = join(__dirname, "requirements.txt");

/**
 * Makes sure that MiniStack is installed: on the first run, and after a change of requirements.txt, in a
 * virtual environment of its own. That takes about 15 seconds and the network; afterwards nothing.
 *
 * @param folder where the environments are; by default `.lab` at the root of the repository
 * @returns the path of the environment's Python
 * @throws UserError when there is no fitting Python, or the installation fails
 */
export async function prepareEmulator(folder: string = join(__dirname, "../../.lab")): Promise<string> {
  const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const prepared = join(folder, `ministack-${hash}`);
  // An environment gets this name when it is complete, so one that has it is.
  if (existsSync(pythonOf(prepared))) return pythonOf(prepared);

  const python = await findPython();
  const temporary = makeTemporary(folder);
  const remove = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  const forget = whenEnding(remove);
  const progress = showProgress("Preparing the local endpoint: installing MiniStack in .lab (needed once)");
  try {
    await install(python, temporary);
    moveInto(prepared, temporary);
    progress.done();
  } catch (error) {
    progress.failed();
    throw error;
  } finally {
    remove();
    forget();
  }
  return pythonOf(prepared);
}

function pythonOf(environment: string): string {
  return join(environment, ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]));
}

function makeTemporary(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    removeAbandoned(folder);
    return mkdtempSync(join(folder, `preparing-${process.pid}-`));
  } catch (error) {
    throw new UserError(`The local endpoint can't be prepared in ${folder}: ${String(error)}\n${instead}`);
  }
}

/** Removes what a process that was killed while preparing has left behind. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^preparing-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

async function install(python: string, environment: string): Promise<void> {
  const made = await runProcess(python, ["-I", "-m", "venv", environment]);
  if (made.status !== 0) {
    throw new UserError(
      [
        `The local endpoint couldn't be prepared: ${python} made no virtual environment:`,
        lastLines(made.output),
        "Its module venv may be missing (Debian and Ubuntu: apt install python3-venv).",
        instead,
      ].join("\n"),
    );
  }
  const options = ["--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2"];
  const pip = ["-I", "-m", "pip", "install", ...options, "--require-hashes", "-r", requirements];
  const installed = await runProcess(pythonOf(environment), pip);
  if (installed.status !== 0) {
    throw new UserError(
      [
        "The local endpoint couldn't be prepared: pip couldn't install MiniStack:",
        lastLines(installed.output),
        "The first run needs the network (https://pypi.org, or the index that pip is configured for): try again with it.",
        instead,
      ].join("\n"),
    );
  }
}

/** Gives a complete environment its name, unless another process was quicker: theirs is as good. */
function moveInto(prepared: string, temporary: string): void {
  // What stands there without a working Python was made by one that is uninstalled since.
  if (existsSync(prepared) && !existsSync(pythonOf(prepared))) rmSync(prepared, { recursive: true });
  try {
    renameSync(temporary, prepared);
  } catch (error) {
    if (!existsSync(pythonOf(prepared))) throw error;
  }
}

function showProgress(text: string): { done(): void; failed(): void } {
  // A terminal without a size (columns is 0) keeps the spinner counting lines for ever.
  if (!process.stderr.isTTY || !process.stderr.columns) {
    process.stderr.write(`${text}\n`);
    return { done: () => {}, failed: () => {} };
  }
  const spinner = createSpinner(text).start();
  return { done: () => void spinner.success(), failed: () => void spinner.error() };
}
