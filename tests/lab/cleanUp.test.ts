import assert from "node:assert/strict";
import { whenEnding } from "../../lab/cleanUp";

describe("whenEnding", () => {
  it("cleans up at a signal, the last first, without what was taken back, and lets go of the process", () => {
    const before = process.listenerCount("SIGHUP");
    const done: string[] = [];
    // Somebody else who decides about the signal, or it would end the tests.
    const other = () => done.push("other");
    process.on("SIGHUP", other);
    whenEnding(() => done.push("folder"));
    const forget = whenEnding(() => done.push("forgotten"));
    whenEnding(() => done.push("program"));
    forget();
    process.emit("SIGHUP", "SIGHUP");
    process.off("SIGHUP", other);
    assert.deepEqual(done, ["other", "program", "folder"]);
    assert.equal(process.listenerCount("SIGHUP"), before);
  });

  it("cleans up the rest where something can't be, and says so", () => {
    const done: string[] = [];
    const said: string[] = [];
    const other = () => done.push("other");
    process.on("SIGHUP", other);
    whenEnding(() => done.push("folder"));
    whenEnding(() => {
      throw new Error("busy");
    });
    const { write } = process.stderr;
    Object.assign(process.stderr, { write: (text: string) => said.push(text) });
    try {
      process.emit("SIGHUP", "SIGHUP");
    } finally {
      Object.assign(process.stderr, { write });
    }
    process.off("SIGHUP", other);
    assert.deepEqual([done, said], [["other", "folder"], ["Error: busy\n"]]);
  });
});
