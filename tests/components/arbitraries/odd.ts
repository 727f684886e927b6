import fc from "fast-check";

// Controls, spaces of all kinds, marks, letters and signs beyond ASCII, halves of a pair: fast-check's own
// alphabets hold more, but take a second to build.
const oddCharacters = [
  ..."\0\t\n\v\u0085\u00a0\u2028\u200b\ufeff",
  ..."é\u0301ßİıЖ中あ𝒳😀👨‍👩‍👧",
  "\ud800",
  "\udc00",
];
/** Texts on the edges of bounds, and of characters that few expect. */
export const oddText = fc.oneof(
  fc.constantFrom("", " ", "__proto__", "constructor", "aws:x", "custom:x", "sub", "a\n", "60m\n"),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...oddCharacters), maxLength: 8 }),
  fc.constantFrom(6, 20, 64, 128, 129, 140, 141, 256, 257, 2048, 2049).map((count) => "x".repeat(count)),
);
/** Keys of that kind; the door refuses names of JavaScript's own, and has a test of its own for that. */
export const oddKey = oddText.filter((key) => !(key in Object.prototype));
/** Numbers on the edges of bounds, and beyond. */
export const oddNumber = fc.oneof(
  fc.constantFrom(-1, -0, 0, 0.5, 5, 6, 24, 25, 60, 61, 99, 100, 365, 366, 2048, 2049, 2 ** 31, 1e21, 1e-7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
