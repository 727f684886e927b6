import assert from "node:assert/strict";
import type { AccountRecovery, CognitoUserPoolArgs, MfaMethod, VerifiedAttribute } from "../../../components";
import { poolOf, settled } from "../settled";

const email = "verified_email";
const phone = "verified_phone_number";
const sms = {};

describe("Account recovery", () => {
  const choices: Record<AccountRecovery, string[] | undefined> = {
    email_only: [email],
    sms_only: [phone],
    email_or_sms: [email, phone],
    sms_or_email: [phone, email],
    sms_or_email_despite_mfa: undefined,
    off: ["admin_only"],
  };
  for (const [choice, names] of Object.entries(choices))
    it(`${choice} is ${names?.join(", then ") ?? "no setting at all"}`, () => {
      const accountRecovery = choice as AccountRecovery;
      const recoveryMechanisms = names?.map((name, index) => ({ name, priority: index + 1 }));
      const { accountRecoverySetting } = poolOf({ security: { accountRecovery } });
      assert.deepEqual(accountRecoverySetting, recoveryMechanisms && { recoveryMechanisms });
    });
});

describe("Account recovery, by default,", () => {
  const defaults: [verify: VerifiedAttribute[], mfa: MfaMethod[], expected: AccountRecovery][] = [
    [["email"], [], "email_only"],
    [["phone_number"], [], "sms_only"],
    [["email", "phone_number"], [], "email_or_sms"],
    [["phone_number", "email"], [], "email_or_sms"],
    [[], [], "off"],
    [["email", "phone_number"], ["sms"], "email_only"],
    [["email", "phone_number"], ["sms", "totp"], "email_only"],
    [["email"], ["sms"], "email_only"],
  ];
  for (const [verify, methods, expected] of defaults)
    it(`is ${expected} where [${verify.join(", ")}] is verified and MFA is [${methods.join(", ")}]`, () => {
      const mfa = { enforcement: methods.length > 0 ? "optional" : "off", methods } as const;
      const args: CognitoUserPoolArgs = { signUp: { verify }, security: { mfa }, messaging: { sms } };
      assert.equal(settled(args).security.accountRecovery, expected);
    });

  it("follows the sign-in options with what is verified", () => {
    const recovery = (options: ("email" | "phone_number" | "username")[]) =>
      settled({ signIn: { options }, messaging: { sms } }).security.accountRecovery;
    assert.equal(recovery(["phone_number"]), "sms_only");
    assert.equal(recovery(["username"]), "email_only");
    assert.equal(recovery(["username", "phone_number"]), "sms_only");
    assert.equal(recovery(["email", "phone_number"]), "email_or_sms");
  });
});
