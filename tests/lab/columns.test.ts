import assert from "node:assert/strict";
import { excerpt, wrap } from "../../lab/columns";

describe("columns", () => {
  it("wraps at spaces, and inside a word that is longer than a line", () => {
    assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
    assert.deepEqual(wrap("one two three", 6), ["one", "two", "three"]);
    assert.deepEqual(wrap("a abcdefgh b", 4), ["a", "abcd", "efgh", "b"]);
    assert.deepEqual(wrap("", 4), [""]);
  });

  it("cuts a text that is too long, and shows a little before the place that matters", () => {
    const digits = "0123456789".repeat(5);
    assert.equal(excerpt("as it is", 8), "as it is");
    assert.equal(excerpt(digits, 20), "0123456789012345678…");
    assert.equal(excerpt(digits, 20, 25), "…678901234567890123…");
    assert.equal(excerpt(digits, 20, 49), "…1234567890123456789");
  });

  it("lets no line break or control character through", () => {
    assert.equal(excerpt("a\r\nb\u001b[2Jc\td", 20), "a b [2Jc d");
    assert.deepEqual(wrap("a\u0007b", 20), ["a b"]);
  });
});
