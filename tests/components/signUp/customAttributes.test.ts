import assert from "node:assert/strict";
import type { CustomAttribute } from "../../../components";
import { poolOf } from "../settled";

function schemaOf(attribute: CustomAttribute): unknown {
  const signIn = { options: ["username" as const] };
  const signUp = { requiredAttributes: [], customAttributes: { plan: attribute } };
  const schemas = poolOf({ signIn, signUp }).schemas as unknown[];
  assert.equal(schemas.length, 1);
  return schemas[0];
}

function entry(attributeDataType: string, more: object = {}) {
  const name = "plan";
  return { name, attributeDataType, developerOnlyAttribute: false, mutable: true, required: false, ...more };
}

const lengths = (minLength: string, maxLength: string) => ({
  stringAttributeConstraints: { minLength, maxLength },
});
const values = (minValue: string, maxValue: string) => ({
  numberAttributeConstraints: { minValue, maxValue },
});

describe("Custom attributes", () => {
  const cases: [attribute: CustomAttribute, expected: object][] = [
    [{}, entry("String", lengths("0", "2048"))],
    [{ type: "string" }, entry("String", lengths("0", "2048"))],
    [{ min: 3 }, entry("String", lengths("3", "2048"))],
    [{ max: 9 }, entry("String", lengths("0", "9"))],
    [{ type: "number" }, entry("Number", values("-9007199254740991", "9007199254740991"))],
    [{ type: "number", min: 0 }, entry("Number", values("0", "9007199254740991"))],
    [{ type: "number", max: -5 }, entry("Number", values("-9007199254740991", "-5"))],
    [{ type: "boolean" }, entry("Boolean")],
    [{ type: "datetime" }, entry("DateTime")],
    [{ type: "boolean", mutable: false }, entry("Boolean", { mutable: false })],
    [{ mutable: false }, entry("String", { mutable: false, ...lengths("0", "2048") })],
  ];
  for (const [attribute, expected] of cases)
    it(JSON.stringify(attribute), () => {
      assert.deepEqual(schemaOf(attribute), expected);
    });

  it("come after the required ones, in the order in which they are written", () => {
    const signUp = { requiredAttributes: ["email" as const], customAttributes: { plan: {}, age: {} } };
    const names = (poolOf({ signUp }).schemas as { name: string }[]).map(({ name }) => name);
    assert.deepEqual(names, ["email", "plan", "age"]);
  });
});
