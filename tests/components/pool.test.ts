import assert from "node:assert/strict";
import type { Tier } from "../../components";
import { poolOf } from "./settled";

describe("The pool as a whole", () => {
  const tiers: Record<Tier, string> = { lite: "LITE", essentials: "ESSENTIALS", plus: "PLUS" };
  for (const [tier, expected] of Object.entries(tiers))
    it(`of tier ${tier}`, () => assert.equal(poolOf({ tier: tier as Tier }).userPoolTier, expected));

  it("is protected by AWS unless that is turned off", () => {
    assert.equal(poolOf({ deletionProtection: true }).deletionProtection, "ACTIVE");
    assert.equal(poolOf({ deletionProtection: false }).deletionProtection, "INACTIVE");
  });

  it("carries its tags", () => {
    assert.deepEqual(poolOf({ tags: { team: "identity", "cost centre": "" } }).tags, {
      team: "identity",
      "cost centre": "",
    });
  });

  it("has the name that it is given", () => assert.equal(poolOf({ name: "The crew" }).name, "The crew"));
});
