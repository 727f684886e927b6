import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Engine, localAws, makeEngine } from "../tests/engine/engine";
import { makeInlineStack } from "../tests/engine/inlineStack";
import { copyProject } from "../tests/engine/projectCopy";
import { inTurns } from "./manyPools";

// Nothing listens there: a preview of what isn't made yet asks nobody.
const endpoint = "http://127.0.0.1:9";

/** Whether there is a `pulumi` on PATH to measure with. */
export function hasEngine(): boolean {
  try {
    execFileSync("pulumi", ["version"], {
      stdio: "pipe",
      env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "1" },
    });
    return true;
  } catch {
    return false;
  }
}

/** Seconds that `pulumi preview` of the program takes with a good stack, and with one that has problems. */
export async function previewSeconds(runs: number): Promise<{ good: number; bad: number }> {
  return withEngine(async (engine) => {
    const cwd = copyProject(engine, "project");
    const configs = { good: {}, bad: { "cognito-user-pool:securty": {}, "cognito-user-pool:tier": "light" } };
    const times = { good: [] as number[], bad: [] as number[] };
    for (const [stack, config] of Object.entries(configs)) {
      const contents = JSON.stringify({ config: { ...localAws(endpoint), ...config } });
      await writeFile(join(cwd, `Pulumi.${stack}.yaml`), contents);
      await engine.pulumi(["stack", "init", stack, "--no-select"], { cwd });
    }
    for (let run = 0; run < runs; run++) {
      for (const stack of ["good", "bad"] as const) {
        const [seconds, { code, stdout }] = await timed(
          engine.pulumi(["preview", "--stack", stack], { cwd }),
        );
        if ((code === 0) !== (stack === "good")) throw new Error(`preview of the ${stack} stack: ${stdout}`);
        times[stack].push(seconds);
      }
    }
    return { good: Math.min(...times.good), bad: Math.min(...times.bad) };
  });
}

/**
 * Seconds that the engine takes to preview that many pools with a client each in one program, as the
 * component and as the same raw resources.
 */
export async function manyPoolsSeconds(count: number): Promise<{ component: number; raw: number }> {
  return withEngine(async (engine) => {
    const stack = await makeInlineStack(engine, endpoint, { name: "many" });
    return inTurns(1, async (make) => {
      const program = async () => {
        for (let index = 0; index < count; index++) make(`pool${index}`);
        return {};
      };
      const [seconds, { ok, output }] = await timed(stack.preview(program));
      if (!ok) throw new Error(output);
      return seconds;
    });
  });
}

async function withEngine<Result>(measure: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await makeEngine();
  try {
    return await measure(engine);
  } finally {
    engine.close();
  }
}

async function timed<Result>(running: Promise<Result>): Promise<[number, Result]> {
  const start = process.hrtime.bigint();
  const result = await running;
  return [Number(process.hrtime.bigint() - start) / 1e9, result];
}
