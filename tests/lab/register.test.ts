import "@pulumi/pulumi";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Types leave no line in JavaScript: without a source map what follows would stand too high. */
interface Traced {
  line: string;
}

describe("what the lab and the tests start with", () => {
  it("traces an error back to its line", () => {
    const { stack = "" } = new Error("here");
    const line = Number(/register\.test\.ts:(\d+):/.exec(stack)?.[1]);
    const traced: Traced = { line: readFileSync(__filename, "utf8").split("\n")[line - 1] };
    assert.match(traced.line, /new Error\("here"\)/);
  });

  it("loads what Pulumi's SDK only has by it when that is used", () => {
    const sdk = createRequire(require.resolve("@pulumi/pulumi"));
    const arborist = sdk.resolve("@npmcli/arborist");
    assert.ok(!(arborist in require.cache));
    const late = sdk("@npmcli/arborist") as { Arborist: unknown };
    assert.ok(!(arborist in require.cache));
    assert.equal(typeof late.Arborist, "function");
    assert.ok(arborist in require.cache);
  });
});
