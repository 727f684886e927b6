import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareEmulator } from "../../../lab/emulator/prepare";
import { UserError } from "../../../lab/userError";
import { startProgram, until } from "./commands";

const works = "mkdir -p $4/bin; cp $0 $4/bin/python";

describe("prepareEmulator", () => {
  let folder: string;
  let lab: string;
  let told: string;
  const given = process.env.PYTHON;
  const write = process.stderr.write;
  beforeEach(() => {
    told = "";
    process.stderr.write = (text) => {
      told += String(text);
      return true;
    };
    folder = mkdtempSync(join(tmpdir(), "prepare-"));
    lab = join(folder, "lab");
  });
  afterEach(() => {
    process.stderr.write = write;
    if (given === undefined) delete process.env.PYTHON;
    else process.env.PYTHON = given;
    rmSync(folder, { recursive: true });
  });

  /**
   * A Python that has `version`, and does `venv` and `pip` when asked for an environment and an installation.
   */
  function fakePython({ version = "3.12.1", venv = works, pip = "true" } = {}): string {
    const file = join(folder, "python");
    const script = `case "$*" in *venv*) ${venv};; *pip*) ${pip};; *) echo ${version}; echo $0;; esac`;
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    process.env.PYTHON = file;
    return file;
  }

  async function refusal(): Promise<string> {
    const error: unknown = await prepareEmulator(lab).then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.ok(error instanceof UserError, String(error));
    assert.match(error.message, /--endpoint/);
    assert.deepEqual(existsSync(lab) ? readdirSync(lab) : [], [], "something is left behind");
    return error.message;
  }

  it("makes the environment once, and tells so", async () => {
    fakePython();
    const python = await prepareEmulator(lab);
    assert.match(python, /lab\/ministack-[0-9a-f]{12}\/bin\/python$/);
    assert.ok(existsSync(python));
    assert.match(told, /installing MiniStack in \.lab \(needed once\)/);
    process.env.PYTHON = join(folder, "gone");
    assert.equal(await prepareEmulator(lab), python);
    assert.equal(readdirSync(lab).length, 1);
  });

  it("takes Python 3.10", async () => {
    fakePython({ version: "3.10.0" });
    await prepareEmulator(lab);
  });

  it("refuses Python 3.9, and says what was found and how to get another", async () => {
    const python = fakePython({ version: "3.9.18" });
    const text = await refusal();
    assert.match(text, /needs Python 3\.10 or later/);
    assert.ok(text.includes(`PYTHON=${python}: Python 3.9.18`));
    assert.match(text, /python\.org/);
  });

  it("says when there is no Python, or something else in its place", async () => {
    process.env.PYTHON = join(folder, "none");
    assert.match(await refusal(), /none: not found/);
    process.env.PYTHON = process.execPath;
    assert.match(await refusal(), /PYTHON=.*node: /);
    fakePython({ version: "hello" });
    assert.match(await refusal(), /doesn't answer as a Python does/);
  });

  it("says when the module venv is missing", async () => {
    fakePython({ venv: "mkdir $4; echo No module named venv >&2; exit 1" });
    const text = await refusal();
    assert.match(text, /No module named venv/);
    assert.match(text, /apt install python3-venv/);
  });

  it("says when pip has no network, in pip's own words", async () => {
    fakePython({ pip: "echo ERROR: No matching distribution found for botocore >&2; exit 1" });
    const text = await refusal();
    assert.match(text, /No matching distribution found for botocore/);
    assert.match(text, /needs the network/);
  });

  it("says when the folder can't be made", async () => {
    fakePython();
    writeFileSync(lab, "a file");
    await assert.rejects(prepareEmulator(lab), UserError);
  });

  it("makes it anew where an interrupted or uninstalled one stands, and removes what a killed one left", async () => {
    fakePython();
    const python = await prepareEmulator(lab);
    rmSync(python);
    mkdirSync(join(lab, "preparing-999999999-abc"));
    assert.equal(await prepareEmulator(lab), python);
    assert.ok(existsSync(python));
    assert.equal(readdirSync(lab).length, 1);
  });

  it("can be done by two at once", async () => {
    fakePython({ pip: "sleep 0.1" });
    const [one, two] = await Promise.all([prepareEmulator(lab), prepareEmulator(lab)]);
    assert.equal(one, two);
    assert.ok(existsSync(one));
    assert.equal(readdirSync(lab).length, 1);
  });

  it("leaves nothing behind when interrupted", async () => {
    fakePython({ pip: `echo $$ > ${folder}/pid; while :; do mkdir -p \${0%/*}/more; done` });
    const { ended, interrupt } = startProgram(join(__dirname, "prepareIn.ts"), [lab]);
    await until(() => existsSync(join(folder, "pid")));
    interrupt();
    assert.equal(await ended, "SIGINT");
    assert.deepEqual(readdirSync(lab), []);
    const pip = Number(readFileSync(join(folder, "pid"), "utf8"));
    await until(() => !isRunning(pip));
  });
});

function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  try {
    // An ended process keeps its number until whoever adopted it looks, which a container's first process may
    // not.
    return process.platform === "linux" ? !/\) Z /.test(readFileSync(stat, "utf8")) : process.kill(pid, 0);
  } catch {
    return false;
  }
}
