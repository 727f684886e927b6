import assert from "node:assert/strict";
import { lasts, parseDuration } from "../../../components/app/duration";

describe("Durations", () => {
  const durations: [text: string, value: number, unit: string, seconds: number][] = [
    ["45s", 45, "seconds", 45],
    ["60m", 60, "minutes", 3600],
    ["24h", 24, "hours", 86400],
    ["30d", 30, "days", 2592000],
    ["0s", 0, "seconds", 0],
  ];
  for (const [text, value, unit, seconds] of durations)
    it(`${text} is ${value} ${unit}`, () => assert.deepEqual(parseDuration(text), { value, unit, seconds }));

  for (const text of [
    "",
    "60",
    "m",
    "60 m",
    " 60m",
    "60m ",
    "60M",
    "1.5h",
    "-5m",
    "+5m",
    "60min",
    "1h30m",
    "٣m",
  ])
    it(`${JSON.stringify(text)} isn't one`, () => {
      assert.equal(parseDuration(text), undefined);
      assert.equal(lasts(0, Infinity)(text), false);
    });

  it("have both their bounds", () => {
    const within = lasts(60, 120);
    assert.deepEqual(["59s", "60s", "2m", "121s"].map(within), [false, true, true, false]);
  });
});
