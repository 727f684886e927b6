import assert from "node:assert/strict";
import { poolOf } from "../settled";

const identityArn = "arn:aws:ses:eu-west-1:123456789012:identity/example.com";

describe("E-mail", () => {
  it("by Cognito is the default, and may have an identity", () => {
    assert.deepEqual(poolOf({ messaging: { email: { identityArn, replyTo: "a@b" } } }).emailConfiguration, {
      emailSendingAccount: "COGNITO_DEFAULT",
      sourceArn: identityArn,
      replyToEmailAddress: "a@b",
    });
  });

  it("by Amazon SES", () => {
    const email = {
      provider: "ses" as const,
      identityArn,
      from: "Lab <lab@example.com>",
      replyTo: "help@example.com",
      configurationSet: "mails",
    };
    assert.deepEqual(poolOf({ messaging: { email } }).emailConfiguration, {
      emailSendingAccount: "DEVELOPER",
      sourceArn: identityArn,
      fromEmailAddress: "Lab <lab@example.com>",
      replyToEmailAddress: "help@example.com",
      configurationSet: "mails",
    });
  });
});
