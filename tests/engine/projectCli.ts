import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Engine } from "./engine";

/** The Pulumi CLI and this project's own commands in a copy of the project. */
export interface ProjectCli {
  /** Runs `pulumi`, which must succeed, and returns what it prints. */
  pulumi(...args: string[]): Promise<string>;
  /** Runs `npm run validate` for a stack; rejects with what it prints when a check fails. */
  validate(stack: string): Promise<void>;
}

/** @param cwd the folder of the copy */
export function projectCli(engine: Engine, cwd: string): ProjectCli {
  return {
    pulumi: async (...args) => {
      const { code, stdout, stderr } = await engine.pulumi(args, { cwd });
      assert.equal(code, 0, `pulumi ${args.join(" ")}\n${stdout}\n${stderr}`);
      return stdout;
    },
    validate: async (stack) => {
      const command = ["--require", "./lab/register.cjs", "lab/validateCommand.ts", "--stack", stack];
      const env = { ...process.env, ...engine.env };
      await promisify(execFile)(process.execPath, command, { cwd, env });
    },
  };
}
