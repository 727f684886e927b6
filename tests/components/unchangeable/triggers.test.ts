import assert from "node:assert/strict";
import type { TriggerName } from "../../../components/triggers";
import { triggerProblem } from "../../../components/unchangeable/triggers";

const problem = (before?: TriggerName[], after?: TriggerName[]) =>
  triggerProblem({ triggers: before }, { triggers: after });

describe("What can't be done to the triggers of a pool that exists", () => {
  it("is to take out the token trigger and leave others", () => {
    const said = problem(["preSignUp", "preTokenGeneration"], ["preSignUp"]) ?? "";
    assert.match(said, /^triggers\.preTokenGeneration: can't be removed while there are other triggers/);
    assert.equal(problem(["preTokenGeneration"], ["customMessage"]), said);
  });

  const fine: [what: string, before: TriggerName[] | undefined, after: TriggerName[]][] = [
    ["to take out all of them", ["preSignUp", "preTokenGeneration"], []],
    ["to take out others", ["preSignUp", "preTokenGeneration"], ["preTokenGeneration"]],
    ["to add the first", [], ["preSignUp"]],
    ["to change others", ["preSignUp"], ["customMessage"]],
    ["anything where it isn't known what there was", undefined, ["preSignUp"]],
  ];
  for (const [what, before, after] of fine)
    it(`is not ${what}`, () => assert.equal(problem(before, after), undefined));
});
