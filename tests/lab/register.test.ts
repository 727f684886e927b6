import "@pulumi/pulumi";
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

  it("translates a file anew when it has changed", () => {
    // Always the same path: what is kept is kept for good.
    const file = join(tmpdir(), "cognito-user-pool-register.ts");
    const loaded = (value: number) => {
      writeFileSync(file, `export const value: number = ${value};`);
      delete require.cache[file];
      return createRequire(__filename)(file) as { value: number };
    };
    try {
      assert.deepEqual([1, 2, 1].map(loaded), [{ value: 1 }, { value: 2 }, { value: 1 }]);
    } finally {
      rmSync(file);
    }
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
