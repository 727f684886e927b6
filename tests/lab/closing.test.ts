import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { closing } from "../../lab/closing";
import type { JourneyStep } from "../../lab/journey/journey";

type Ending = Parameters<typeof closing>[0];

function closed(ending: Partial<Ending>): [boolean, string] {
  const { passed, text } = closing({ failedChecks: 0, checksNotMade: 0, steps: [], ...ending });
  return [passed, stripVTControlCharacters(text)];
}

const step = (outcome: JourneyStep["outcome"], signedIn?: true): JourneyStep => ({
  text: "x",
  outcome,
  signedIn,
});

describe("a rehearsal's last line", () => {
  it("says that a user signed in only where one did", () => {
    const seen = [step("passed"), step("passed", true)];
    assert.deepEqual(closed({ steps: seen }), [true, "✔ Every check passed, and a user signed in."]);
    const nobody = "✔ Every check passed, but nobody signed in";
    assert.deepEqual(closed({ steps: [step("passed")] }), [true, `${nobody}.`]);
    assert.deepEqual(closed({ steps: [step("not enforced here", true)] }), [true, `${nobody}.`]);
    const skipped = [step("skipped"), step("skipped", true)];
    assert.deepEqual(closed({ steps: skipped }), [true, `${nobody} (2 steps skipped).`]);
    assert.deepEqual(closed({ checksNotMade: 1, steps: [...seen, step("skipped")] }), [
      true,
      "✔ Every check that this endpoint could tell passed, and a user signed in (1 step skipped).",
    ]);
  });

  it("counts what failed", () => {
    assert.deepEqual(closed({ failedChecks: 1, steps: [step("passed", true)] }), [
      false,
      "✘ 1 check and 0 steps failed",
    ]);
    assert.deepEqual(closed({ steps: [step("failed"), step("failed")] }), [
      false,
      "✘ 0 checks and 2 steps failed",
    ]);
  });
});
