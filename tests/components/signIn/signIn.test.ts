import assert from "node:assert/strict";
import type { SignIn } from "../../../components";
import { poolOf } from "../settled";

/** What of the sign-in page the provider gets. */
function signInOf(signIn: SignIn) {
  // Phone numbers are verified by default where they are all that people sign in with.
  const { usernameAttributes, aliasAttributes, usernameConfiguration } = poolOf({
    signIn,
    signUp: { verify: ["email"] },
  });
  return { usernameAttributes, aliasAttributes, usernameConfiguration };
}

describe("Sign-in options", () => {
  const names = { usernameAttributes: undefined, aliasAttributes: undefined };
  const cases: [signIn: SignIn, expected: object][] = [
    [{ options: ["email"] }, { usernameAttributes: ["email"] }],
    [{ options: ["phone_number"] }, { usernameAttributes: ["phone_number"] }],
    [{ options: ["email", "phone_number"] }, { usernameAttributes: ["email", "phone_number"] }],
    [{ options: ["username"] }, {}],
    [{ options: ["username", "email"] }, { aliasAttributes: ["email"] }],
    [{ options: ["phone_number", "username"] }, { aliasAttributes: ["phone_number"] }],
    [{ options: ["email", "username", "phone_number"] }, { aliasAttributes: ["email", "phone_number"] }],
    [{ options: ["username"], preferredUsername: true }, { aliasAttributes: ["preferred_username"] }],
    [
      { options: ["username", "email"], preferredUsername: true },
      { aliasAttributes: ["email", "preferred_username"] },
    ],
  ];
  for (const [signIn, expected] of cases)
    it(`${JSON.stringify(signIn)} are ${JSON.stringify(expected)}`, () => {
      const usernameConfiguration = { caseSensitive: false };
      assert.deepEqual(signInOf(signIn), { ...names, ...expected, usernameConfiguration });
    });
});

describe("Case", () => {
  it("matters where it is said to, with and without aliases", () => {
    const caseSensitive = true;
    assert.deepEqual(signInOf({ caseSensitive }).usernameConfiguration, { caseSensitive });
    const { usernameConfiguration } = signInOf({ options: ["username", "email"], caseSensitive });
    assert.deepEqual(usernameConfiguration, { caseSensitive });
  });

  it("is always said, since the API's own default is another", () => {
    assert.deepEqual(signInOf({ options: ["username"] }).usernameConfiguration, { caseSensitive: false });
  });
});
