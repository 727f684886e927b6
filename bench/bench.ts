import { hasEngine, manyPoolsSeconds, previewSeconds } from "./engine";
import { component, poolsSeconds, raw } from "./manyPools";
import { commandSeconds, programSeconds } from "./programTime";

interface Ratio {
  text: string;
  value: number;
  limit: number;
}

// Of the traces that Pulumi's SDK writes down at every promise: as for a package of JavaScript.
process.setSourceMapsEnabled(false);

/** Seconds for 200 pools as the component and as raw resources, in turns, as a process gets slower. */
async function poolsInTurns(): Promise<{ component: number; raw: number }> {
  const times = { component: [] as number[], raw: [] as number[] };
  for (let run = 0; run < 7; run++) {
    times.raw.push(await poolsSeconds(raw, 200));
    times.component.push(await poolsSeconds(component, 200));
  }
  return { component: median(times.component), raw: median(times.raw) };
}

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

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
  const pools = await poolsInTurns();
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
