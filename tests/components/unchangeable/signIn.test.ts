import assert from "node:assert/strict";
import type { PoolIdentity } from "../../../components/unchangeable/identity";
import { signInChange } from "../../../components/unchangeable/signIn";

describe("A change of how people sign in", () => {
  const email: PoolIdentity["signIn"] = {
    options: ["email"],
    preferredUsername: false,
    caseSensitive: false,
  };
  const username: PoolIdentity["signIn"] = { ...email, options: ["username"], preferredUsername: true };
  const change = (before: boolean, after: boolean) =>
    signInChange({ signIn: email, protected: before }, { signIn: username, protected: after });
  const words = [
    "how people sign in can't be changed once the pool exists:",
    "  signIn.options: was email, now username",
    "  signIn.preferredUsername: was false, now true",
  ];

  it("is refused where the pool is protected, and will be", () => {
    const wayOut = "  Put it back, or make another pool and move its users there.";
    assert.deepEqual(change(true, true), { refused: [...words, wayOut].join("\n") });
  });

  it("is refused where the pool is protected still", () => {
    const { refused, announced } = change(true, false);
    assert.match(refused ?? "", /\n {2}The pool is protected until an up with nothing but that turned off; /);
    assert.equal(announced, undefined);
  });

  it("is announced where it isn't, whatever comes after", () => {
    const lost = "  So it is replaced: all its users are lost, and every app client gets another id.";
    for (const after of [true, false])
      assert.deepEqual(change(false, after), { announced: [...words, lost].join("\n") });
  });

  it("is none where nothing differs but the protection", () => {
    const signIn = email;
    assert.deepEqual(signInChange({ signIn, protected: true }, { signIn, protected: false }), {});
  });

  it("is none where there is nothing to compare with", () => {
    const now: PoolIdentity = { signIn: username, protected: true };
    for (const before of [{}, { protected: true }, { protected: true, signIn: {} }])
      assert.deepEqual(signInChange(before, now), {});
    assert.deepEqual(signInChange(now, {}), {});
  });
});
