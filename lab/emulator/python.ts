import { UserError } from "../userError";
import { lastLines, runProcess } from "./runProcess";

/** What whoever can't or won't have Python does instead; the end of every message about preparing. */
export const instead =
  "Or do without it: name an endpoint that runs already, with npm start -- --endpoint http://127.0.0.1:4566";

// Understood by Python 2 too, so that it can be named.
const whichPython = 'import sys; print("%d.%d.%d" % sys.version_info[:3]); print(sys.executable)';

/**
 * Finds a Python that MiniStack runs on (3.10 or later): the one that the variable PYTHON names,
 * or else the first that fits of those on the path.
 *
 * @returns the path of its executable
 * @throws UserError which lists what was found
 */
export async function findPython(): Promise<string> {
  const found: string[] = [];
  for (const [name, command, ...args] of candidates()) {
    const { status, output } = await runProcess(command, [...args, "-c", whichPython]);
    const [version = "", executable = ""] = output.split(/\r?\n/);
    const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version) ?? [];
    if (status !== 0) found.push(`${name}: ${reason(status, output)}`);
    else if (major === undefined) found.push(`${name}: it doesn't answer as a Python does`);
    else if (Number(major) === 3 && Number(minor) >= 10) return executable;
    else found.push(`${name}: Python ${version}`);
  }
  throw new UserError(
    [
      "The local endpoint needs Python 3.10 or later, and none was found:",
      ...found.map((line) => `  ${line}`),
      "Get it from https://www.python.org/downloads/ or your package manager (apt install python3 python3-venv,",
      "brew install python, winget install Python.Python.3.13), or name the one to use in the variable PYTHON.",
      instead,
    ].join("\n"),
  );
}

type Candidate = [name: string, command: string, ...args: string[]];

function candidates(): Candidate[] {
  const named = process.env.PYTHON;
  if (named) return [[`PYTHON=${named}`, named]];
  const onPath: Candidate[] = [
    ["python3", "python3"],
    ["python", "python"],
  ];
  return process.platform === "win32" ? [["py", "py", "-3"], ...onPath] : onPath;
}

function reason(status: number | undefined, output: string): string {
  if (output.includes("ENOENT")) return "not found";
  return lastLines(output, 1).trim() || `it ended with status ${status}`;
}
