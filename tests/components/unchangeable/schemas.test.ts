import assert from "node:assert/strict";
import { schemaProblems } from "../../../components/unchangeable/schemas";

describe("A change of the attributes' schema", () => {
  const name = { name: "name", required: true };
  const plan = { name: "plan", required: false, stringAttributeConstraints: { maxLength: "20" } };
  const otherPool = "or make another pool and move its users there";

  it("is refused where an entry goes", () =>
    assert.deepEqual(schemaProblems([name, plan], []), [
      `  signUp.requiredAttributes: name can't be removed once the pool exists; put it back, ${otherPool}`,
      `  signUp.customAttributes.plan: can't be removed once the pool exists; put it back, ${otherPool}`,
    ]));

  it("is refused where an entry changes", () => {
    const longer = { ...plan, stringAttributeConstraints: { maxLength: "30" } };
    assert.deepEqual(schemaProblems([plan], [longer]), [
      `  signUp.customAttributes.plan: can't be changed once the pool exists; write it as it was, ${otherPool}`,
    ]);
  });

  it("is refused where a required entry comes", () =>
    assert.deepEqual(schemaProblems([plan], [plan, name]), [
      `  signUp.requiredAttributes: name can't be required any more once the pool exists; take it out, ${otherPool}`,
    ]));

  it("is welcome where other entries come, in any order", () =>
    assert.deepEqual(schemaProblems([name, plan], [{ name: "beta", required: false }, plan, name]), []));

  it("is none where only the engine's own marks differ", () => {
    const constraints = { maxLength: "20", __defaults: ["minLength"] };
    const marked = { ...plan, __defaults: [], stringAttributeConstraints: constraints };
    assert.deepEqual(schemaProblems([plan], [marked]), []);
  });
});
