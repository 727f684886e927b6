import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "../../scripts/generate";

describe("generated files", () => {
  it("are those of the component's interfaces; npm run generate brings them up to date", () => {
    for (const [path, text] of Object.entries(generatedFiles())) {
      const stale = readFileSync(join(__dirname, "../..", path), "utf8") !== text;
      assert.ok(!stale, `${path} is stale: npm run generate`);
    }
    // It reads the component with the compiler, which takes seconds.
  }).timeout(60_000);
});
