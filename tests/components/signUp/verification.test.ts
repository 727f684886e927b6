import assert from "node:assert/strict";
import type { SignInOption, SignUp } from "../../../components";
import { poolOf, settled } from "../settled";

function verificationOf(signUp: SignUp) {
  const { autoVerifiedAttributes, userAttributeUpdateSettings } = poolOf({ signUp, messaging: { sms: {} } });
  return [autoVerifiedAttributes, userAttributeUpdateSettings];
}

const keeps = (...names: string[]) => ({ attributesRequireVerificationBeforeUpdates: names });

describe("Verification", () => {
  const cases: [signUp: SignUp, verified: string[], updates: object | undefined][] = [
    [{ verify: ["email"] }, ["email"], keeps("email")],
    [{ verify: ["phone_number"] }, ["phone_number"], keeps("phone_number")],
    [{ verify: ["email", "phone_number"] }, ["email", "phone_number"], keeps("email", "phone_number")],
    [{ verify: [] }, [], undefined],
    [{ keepOriginalUntilVerified: false }, ["email"], undefined],
    [{ keepOriginalUntilVerified: true }, ["email"], keeps("email")],
  ];
  for (const [signUp, verified, updates] of cases)
    it(`${JSON.stringify(signUp)} verifies ${verified.join(" and ") || "nothing"}`, () => {
      assert.deepEqual(verificationOf(signUp), [verified, updates]);
    });

  const defaults: [options: SignInOption[], verified: string[]][] = [
    [["email"], ["email"]],
    [["phone_number"], ["phone_number"]],
    [
      ["email", "phone_number"],
      ["email", "phone_number"],
    ],
    [["username"], ["email"]],
    [["username", "phone_number"], ["phone_number"]],
    [["username", "email"], ["email"]],
  ];
  for (const [options, verified] of defaults)
    it(`is of ${verified.join(" and ")} by default where people sign in with ${options.join(", ")}`, () => {
      assert.deepEqual(settled({ signIn: { options }, messaging: { sms: {} } }).signUp.verify, verified);
    });
});

describe("Self-registration", () => {
  const cases: [signUp: SignUp, allowAdminCreateUserOnly: boolean][] = [
    [{}, false],
    [{ selfRegistration: true }, false],
    [{ selfRegistration: false }, true],
  ];
  for (const [signUp, allowAdminCreateUserOnly] of cases)
    it(`${JSON.stringify(signUp)}: administrators only is ${allowAdminCreateUserOnly}`, () => {
      assert.deepEqual(poolOf({ signUp }).adminCreateUserConfig, { allowAdminCreateUserOnly });
    });
});
