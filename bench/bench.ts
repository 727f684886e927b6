import { hasEngine, manyPoolsSeconds, previewSeconds } from "./engine";
import { inTurns, poolsSeconds, raw } from "./manyPools";
import { commandSeconds, programSeconds } from "./programTime";

interface Ratio {
  text: string;
  value: number;
  limit: number;
}

// As a package of JavaScript runs: at every promise Pulumi's SDK traces the stack, without source maps.
process.setSourceMapsEnabled(false);

const badPreview = "preview with problems / good preview";
const enginePools = "the same, previewed by the engine";

/** What needs the engine: nothing where there is none. */
async function engineRatios(): Promise<Ratio[]> {
  if (!hasEngine()) {
    for (const text of [badPreview, enginePools])
      console.log(`– ${text.padEnd(40)} skipped: no pulumi on PATH`);
    return [];
  }
  const preview = await previewSeconds(3);
  const pools = await manyPoolsSeconds(200);
  console.log(`engine: ${(pools.component * 5).toFixed(0)} ms a pool, raw ${(pools.raw * 5).toFixed(0)} ms`);
  return [
    { text: badPreview, value: preview.bad / preview.good, limit: 1.2 },
    { text: enginePools, value: pools.component / pools.raw, limit: 1.05 },
  ];
}

async function bench(): Promise<void> {
  const ours = programSeconds(".", 5);
  const empty = programSeconds("bench/empty", 5);
  const template = programSeconds("bench/template", 3);
  await poolsSeconds(raw, 200);
  const pools = await inTurns(3, (make) => poolsSeconds(make, 200));
  const ratios: Ratio[] = [
    { text: "program / aws-typescript template", value: ours / template, limit: 0.25 },
    { text: "program / empty Pulumi program", value: ours / empty, limit: 1.1 },
    { text: "component / raw resources, 200 pools", value: pools.component / pools.raw, limit: 1.05 },
    ...(await engineRatios()),
    { text: "npm start / 3 s", value: commandSeconds("start") / 3, limit: 1 },
    { text: "npm test / 10 s", value: commandSeconds("test") / 10, limit: 1 },
  ];
  for (const { text, value, limit } of ratios) {
    console.log(`${value <= limit ? "✔" : "✘"} ${text.padEnd(40)} ${value.toFixed(2)} (at most ${limit})`);
  }
  console.log(`program ${ours.toFixed(2)} s, template ${template.toFixed(2)} s, empty ${empty.toFixed(2)} s`);
}

void bench();
