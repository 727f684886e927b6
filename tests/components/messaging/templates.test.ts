import assert from "node:assert/strict";
import { poolOf } from "../settled";

describe("Verification messages", () => {
  it("are Cognito's own by default, with a code", () => {
    const template = { defaultEmailOption: "CONFIRM_WITH_CODE" };
    assert.deepEqual(poolOf({}).verificationMessageTemplate, template);
    const method = "code" as const;
    assert.deepEqual(
      poolOf({ messaging: { verification: { method } } }).verificationMessageTemplate,
      template,
    );
  });

  it("say what they are told to, by code and by link", () => {
    const verification = {
      method: "link" as const,
      emailSubject: "Code",
      emailMessage: "Code {####}",
      linkSubject: "Link",
      linkMessage: "Link {##here##}",
      smsMessage: "Text {####}",
    };
    const pool = poolOf({ messaging: { verification } });
    assert.deepEqual(pool.verificationMessageTemplate, {
      defaultEmailOption: "CONFIRM_WITH_LINK",
      emailSubject: "Code",
      emailMessage: "Code {####}",
      emailSubjectByLink: "Link",
      emailMessageByLink: "Link {##here##}",
      smsMessage: "Text {####}",
    });
    const twins = [pool.emailVerificationSubject, pool.emailVerificationMessage, pool.smsVerificationMessage];
    assert.deepEqual(twins, [undefined, undefined, undefined], "the template excludes them");
  });
});

describe("Invitations", () => {
  it("are Cognito's own by default, also where the block is empty", () => {
    const config = { allowAdminCreateUserOnly: false };
    assert.deepEqual(poolOf({ messaging: { invitation: {} } }).adminCreateUserConfig, config);
    const invitation = { emailSubject: undefined };
    assert.deepEqual(poolOf({ messaging: { invitation } }).adminCreateUserConfig, config);
  });

  it("say what they are told to, whoever may register", () => {
    const invitation = {
      emailSubject: "Welcome",
      emailMessage: "{username}: {####}",
      smsMessage: "{username} {####}",
    };
    const signUp = { selfRegistration: false };
    assert.deepEqual(poolOf({ messaging: { invitation }, signUp }).adminCreateUserConfig, {
      allowAdminCreateUserOnly: true,
      inviteMessageTemplate: invitation,
    });
  });
});
