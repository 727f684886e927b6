import assert from "node:assert/strict";
import type { Tier } from "../../components";
import { poolOf } from "./settled";

describe("The pool as a whole", () => {
  const password = { allowedFirstAuthFactors: ["PASSWORD"] };
  const tiers: Record<Tier, object> = {
    lite: { userPoolTier: "LITE", signInPolicy: undefined },
    essentials: { userPoolTier: "ESSENTIALS", signInPolicy: password },
    plus: { userPoolTier: "PLUS", signInPolicy: password },
  };
  for (const [tier, expected] of Object.entries(tiers))
    it(`of tier ${tier}`, () => {
      const { userPoolTier, signInPolicy } = poolOf({ tier: tier as Tier });
      assert.deepEqual({ userPoolTier, signInPolicy }, expected);
    });

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
