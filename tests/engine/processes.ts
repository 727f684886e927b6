import { execFileSync } from "node:child_process";

/** A process that this one has started, directly or not. */
interface Descendant {
  pid: number;
  /** Its command line. */
  command: string;
}

/** What runs below this process: the CLI comes before its providers and programs. */
function descendants(): Descendant[] {
  const list = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const rows = list.split("\n").flatMap((line) => {
    const [, pid, parent, command] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
  const below = (pid: number): Descendant[] =>
    rows.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)]);
  return below(process.pid);
}

/** Ends those of this process's descendants whose command line matches, at once and without a warning. */
export function kill(command: RegExp): void {
  const found = descendants().filter((descendant) => command.test(descendant.command));
  if (found.length === 0)
    throw new Error(`No process below this one has the command line ${String(command)}.`);
  for (const { pid } of found) process.kill(pid, "SIGKILL");
}
