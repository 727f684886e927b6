import "@pulumi/pulumi";
import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Types leave no line in JavaScript: without a source map what follows would stand too high. */
interface Traced {
  line: string;
}

const cache = join(__dirname, "../../node_modules/.cache/typescript");

describe("what the lab and the tests start with", () => {
  it("traces an error back to its line", () => {
    const { stack = "" } = new Error("here");
    const line = Number(/register\.test\.ts:(\d+):/.exec(stack)?.[1]);
    const traced: Traced = { line: readFileSync(__filename, "utf8").split("\n")[line - 1] };
    assert.match(traced.line, /new Error\("here"\)/);
  });

  it("translates a file anew when it has changed", () => {
    // Always the same path: what is kept is kept for good.
    const file = join(cache, "changing.ts");
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

  it("keeps what it has translated, and doesn't take a broken piece of it for the whole", () => {
    const file = join(cache, "kept.ts");
    // Not in one piece, or this file would be found as well.
    const words = ["kept", "by", "one", "test"].join(" ");
    writeFileSync(file, `export const kept: string = "${words}";`);
    const loaded = () => {
      delete require.cache[file];
      return createRequire(__filename)(file) as { kept?: string };
    };
    try {
      assert.equal(loaded().kept, words);
      const [kept] = readdirSync(cache)
        .map((name) => join(cache, name))
        .filter((path) => path !== file && readFileSync(path, "utf8").includes(`= "${words}"`));
      const text = readFileSync(kept, "utf8");
      writeFileSync(kept, text.replace("by one test", "from before"));
      assert.equal(loaded().kept, "kept from before");
      for (const broken of ["", text.slice(0, -20)]) {
        writeFileSync(kept, broken);
        assert.equal(loaded().kept, words);
        assert.equal(readFileSync(kept, "utf8"), text);
      }
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
