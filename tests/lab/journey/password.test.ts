import assert from "node:assert/strict";
import { strongPassword, weakPasswords } from "../../../lab/journey/password";

const policy = {
  MinimumLength: 9,
  RequireLowercase: true,
  RequireUppercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
};

/** What a password breaks, found out another way than the one that it was made. */
function broken(password: string): string[] {
  return [
    ...(password.length < 9 ? ["length"] : []),
    ...(/[a-z]/.test(password) ? [] : ["lowercase"]),
    ...(/[A-Z]/.test(password) ? [] : ["uppercase"]),
    ...(/[0-9]/.test(password) ? [] : ["number"]),
    // The special characters that Cognito counts (its developer guide, "Adding user pool password
    // requirements").
    ...(/[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+=]/.test(password) ? [] : ["symbol"]),
  ];
}

describe("passwords", () => {
  it("are strong by the policy, as short as it allows, and never twice the same", () => {
    const made = Array.from({ length: 50 }, () => strongPassword(policy));
    for (const password of made) assert.deepEqual([password.length, broken(password)], [9, []]);
    assert.equal(new Set(made).size, made.length);
  });

  it("have 8 characters where fewer would do, and as many as a long policy asks for", () => {
    assert.equal(strongPassword({ MinimumLength: 6 }).length, 8);
    assert.equal(strongPassword({}).length, 8);
    assert.equal(strongPassword({ MinimumLength: 99 }).length, 99);
  });

  it("are weak by one rule each", () => {
    for (let round = 0; round < 20; round++) {
      const found = weakPasswords(policy).map(({ password }) => broken(password));
      assert.deepEqual(found, [["length"], ["lowercase"], ["uppercase"], ["number"], ["symbol"]]);
    }
  });

  it("are weak only by rules that the policy has", () => {
    const weak = weakPasswords({ MinimumLength: 6, RequireNumbers: true, RequireSymbols: false });
    assert.deepEqual(
      weak.map(({ lacks }) => lacks),
      ["its 6th character", "a number"],
    );
    assert.equal(weak[0].password.length, 5);
  });
});
