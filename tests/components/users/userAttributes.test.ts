import assert from "node:assert/strict";
import { byTheRules } from "../settled";

const jo = "jo@example.com";

describe("The values of a user's attributes", () => {
  const customAttributes = {
    plan: { min: 2, max: 4 },
    level: { type: "number", min: -1, max: 9 },
    beta: { type: "boolean" },
    since: { type: "datetime" },
  } as const;
  const refused = (attribute: string, value: string) =>
    byTheRules({ signUp: { customAttributes }, users: { [jo]: { attributes: { [attribute]: value } } } })
      .errors;

  const values: [attribute: string, right: string[], wrong: string[]][] = [
    ["email", [jo, "JO@example.com"], ["jo", "jo@", "jo @example.com"]],
    ["phone_number", ["+1", "+123456789012345"], ["+", "15555550100", "+1234567890123456", "+1 555"]],
    ["birthdate", ["1990-12-31"], ["1990-1-31", "1990-12-31T"]],
    ["updated_at", ["0", "1767225600"], ["-1", "today"]],
    ["email_verified", ["true", "false"], ["yes"]],
    ["phone_number_verified", ["true"], ["1"]],
    ["custom:plan", ["go", "gold"], ["g", "golds"]],
    ["custom:level", ["-1", "0.5", "9"], ["-2", "9.5", "", "one", "1e1"]],
    ["custom:beta", ["true", "false"], ["yes", ""]],
    ["custom:since", ["2026-01-01T00:00:00Z"], []],
    ["name", ["Jo", ""], []],
  ];
  for (const [attribute, right, wrong] of values)
    it(`${attribute}: ${right.join(", ")}${wrong.length > 0 ? `, not ${wrong.join(", ")}` : ""}`, () => {
      assert.deepEqual(
        [...right, ...wrong].filter((value) => refused(attribute, value).length > 0),
        wrong,
      );
    });

  it("are refused with the type and the bounds that they must have", () => {
    const details = ["plan", "level", "beta"].map(
      (name) => /\((.*)\)$/.exec(refused(`custom:${name}`, "?")[0].reason)?.[1],
    );
    assert.deepEqual(details, ["string, min 2, max 4", "number, min -1, max 9", "boolean"]);
  });
});
