import assert from "node:assert/strict";
import type { CognitoUserPoolArgs, FirstFactor } from "../../../components";
import { resolveSettings } from "../../../components/settings";
import { poolOf, poolOfSettings } from "../settled";

describe("First factors", () => {
  it("are a password alone, and that is said, since the provider keeps what is left out", () => {
    assert.deepEqual(poolOf({}).signInPolicy, { allowedFirstAuthFactors: ["PASSWORD"] });
    assert.deepEqual(poolOf({ tier: "plus" }).signInPolicy, { allowedFirstAuthFactors: ["PASSWORD"] });
  });

  it("aren't sent on the lite plan, which has no sign-in policy", () => {
    assert.equal(poolOf({ tier: "lite" }).signInPolicy, undefined);
    assert.equal(poolOf({ tier: "lite", signIn: { firstFactors: ["password"] } }).signInPolicy, undefined);
  });

  const names: [FirstFactor, string][] = [
    ["email_otp", "EMAIL_OTP"],
    ["sms_otp", "SMS_OTP"],
    ["web_authn", "WEB_AUTHN"],
  ];
  for (const [factor, name] of names)
    it(`may hold ${factor}, ${name} to AWS`, () => {
      const args: CognitoUserPoolArgs = {
        signIn: { firstFactors: ["password", factor] },
        messaging: { sms: {} },
      };
      assert.deepEqual(poolOf(args).signInPolicy, { allowedFirstAuthFactors: ["PASSWORD", name] });
    });
});

describe("Passkeys", () => {
  const configuration = (passkeys?: object) =>
    poolOfSettings(resolveSettings("crew", { signIn: { passkeys } })).webAuthnConfiguration;

  it("aren't configured unless that is asked for", () => assert.equal(configuration(), undefined));

  it("prefer user verification, and leave the relying party to AWS", () =>
    assert.deepEqual(configuration({}), { userVerification: "preferred" }));

  it("are as they are given", () => {
    const passkeys = { relyingPartyId: "example.com", userVerification: "required" };
    assert.deepEqual(configuration(passkeys), passkeys);
  });
});
