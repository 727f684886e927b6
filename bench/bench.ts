import { component, poolsSeconds, raw } from "./manyPools";
import { commandSeconds, programSeconds } from "./programTime";

interface Ratio {
  text: string;
  value: number;
  limit: number;
}

async function perPool(make: (name: string) => void): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push(await poolsSeconds(make, 200));
  return Math.min(...times);
}

async function bench(): Promise<void> {
  const ours = programSeconds(".", 5);
  const empty = programSeconds("bench/empty", 5);
  const template = programSeconds("bench/template", 3);
  await perPool(raw);
  const rawTime = await perPool(raw);
  const componentTime = await perPool(component);
  const ratios: Ratio[] = [
    { text: "program / aws-typescript template", value: ours / template, limit: 0.25 },
    { text: "program / empty Pulumi program", value: ours / empty, limit: 1.1 },
    { text: "component / raw resources, 200 pools", value: componentTime / rawTime, limit: 1.05 },
    { text: "npm start / 3 s", value: commandSeconds("start") / 3, limit: 1 },
    { text: "npm test / 10 s", value: commandSeconds("test") / 10, limit: 1 },
  ];
  for (const { text, value, limit } of ratios) {
    console.log(`${value <= limit ? "✔" : "✘"} ${text.padEnd(40)} ${value.toFixed(2)} (at most ${limit})`);
  }
  console.log(`program ${ours.toFixed(2)} s, template ${template.toFixed(2)} s, empty ${empty.toFixed(2)} s`);
}

void bench();
