import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { runProcess } from "../../lab/emulator/runProcess";
import "./requireEngine";

// Runs each test file in a process of its own, as many at once as there are cores: after a program that was
// refused, the next inline program of the same process can wait for ever.

const config = ["--config", ".mocharc.engine.json"];
const mocha = join(__dirname, "../../node_modules/mocha/bin/mocha.js");
const given = process.argv.slice(2);
const waiting = given.length > 0 ? given : testFiles();
const counts = { passing: 0, pending: 0, failing: 0 };

function testFiles(): string[] {
  const names = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts"));
  return names.map((name) => join("tests/engine", name));
}

async function runWaiting(): Promise<void> {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const { status, output } = await runProcess(process.execPath, [mocha, ...config, file]);
    const count = (what: string) => Number(new RegExp(`^ *(\\d+) ${what}`, "m").exec(output)?.[1] ?? 0);
    const failing = count("failing");
    counts.passing += count("passing");
    counts.pending += count("pending");
    // A process that ends without counting has failed as well.
    counts.failing += status === 0 ? 0 : Math.max(failing, 1);
    console.log(`${file}\n${output}`);
  }
}

async function main(): Promise<void> {
  await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));
  for (const [what, count] of Object.entries(counts)) console.log(`  ${count} ${what}`);
  process.exitCode = counts.failing > 0 ? 1 : 0;
}

void main();
