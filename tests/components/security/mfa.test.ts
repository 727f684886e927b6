import assert from "node:assert/strict";
import type { Mfa, MfaMessages, MfaMethod } from "../../../components";
import { poolOf } from "../settled";

const ses = { provider: "ses", identityArn: "arn:aws:ses:us-east-1:123456789012:identity/a" } as const;

function mfaOf(mfa: Mfa, messages?: MfaMessages) {
  const sms = mfa.methods?.includes("sms") ? {} : undefined;
  const pool = poolOf({
    security: { mfa, accountRecovery: "off" },
    messaging: { email: ses, sms, mfa: messages },
  });
  const { mfaConfiguration, softwareTokenMfaConfiguration, emailMfaConfiguration } = pool;
  const all = { mfaConfiguration, softwareTokenMfaConfiguration, emailMfaConfiguration };
  return Object.fromEntries(
    Object.entries({ ...all, smsAuthenticationMessage: pool.smsAuthenticationMessage }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

const code = "Your authentication code is {####}.";
const totp = { softwareTokenMfaConfiguration: { enabled: true } };
const sms = { smsAuthenticationMessage: code };
const email = { emailMfaConfiguration: { subject: "Your authentication code", message: code } };

describe("MFA", () => {
  const cases: [mfa: Mfa, expected: object][] = [
    [{}, { mfaConfiguration: "OFF" }],
    [{ enforcement: "off" }, { mfaConfiguration: "OFF" }],
    [{ enforcement: "off", methods: [] }, { mfaConfiguration: "OFF" }],
    [{ enforcement: "optional" }, { mfaConfiguration: "OPTIONAL", ...totp }],
    [{ enforcement: "required" }, { mfaConfiguration: "ON", ...totp }],
    [
      { enforcement: "required", methods: ["totp"] },
      { mfaConfiguration: "ON", ...totp },
    ],
    [
      { enforcement: "optional", methods: ["sms"] },
      { mfaConfiguration: "OPTIONAL", ...sms },
    ],
    [
      { enforcement: "required", methods: ["email"] },
      { mfaConfiguration: "ON", ...email },
    ],
    [
      { enforcement: "optional", methods: ["email", "totp", "sms"] },
      { mfaConfiguration: "OPTIONAL", ...totp, ...sms, ...email },
    ],
  ];
  for (const [mfa, expected] of cases)
    it(JSON.stringify(mfa), () => {
      assert.deepEqual(mfaOf(mfa), expected);
    });

  it("has messages of its own", () => {
    const methods: MfaMethod[] = ["sms", "email"];
    const messages = { emailSubject: "Hi", emailMessage: "Mail {####}", smsMessage: "Text {####}" };
    assert.deepEqual(mfaOf({ enforcement: "required", methods }, messages), {
      mfaConfiguration: "ON",
      emailMfaConfiguration: { subject: "Hi", message: "Mail {####}" },
      smsAuthenticationMessage: "Text {####}",
    });
  });
});
