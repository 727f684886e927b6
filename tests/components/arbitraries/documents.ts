import fc from "fast-check";
import { argumentsBy } from "./contract";
import { oddNumber, oddText } from "./odd";

/**
 * Documents near the contract: here and there a wrong type, a wrong value, an unknown or a missing member.
 */
export const documents = argumentsBy({
  presence: 25,
  leaf: (type) => (type === "string" ? oddText : oddNumber),
  key: () => oddText,
  twist: (made) =>
    fc.oneof(
      { weight: 40, arbitrary: made },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(made, oddText, fc.jsonValue({ maxDepth: 1 }))
          .map(([whole, key, more]) =>
            typeof whole === "object" && !Array.isArray(whole)
              ? Object.fromEntries([...Object.entries(whole ?? {}), [key, more]])
              : more,
          ),
      },
    ),
});
