import assert from "node:assert/strict";
import {
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { cognitoClient } from "../../../lab/cognitoClient";
import { mailsTo, textMessagesTo } from "../../../lab/emulator/inbox";
import { UserError } from "../../../lab/userError";
import { sharedEmulator } from "../../emulator";
import { answering } from "../server";

describe("inbox", () => {
  it("has the mail that a sign-up sends, for who signed up only", async () => {
    const endpoint = await sharedEmulator();
    const client = cognitoClient(endpoint);
    const { UserPool } = await client.send(
      new CreateUserPoolCommand({
        PoolName: "inbox",
        UsernameAttributes: ["email"],
        AutoVerifiedAttributes: ["email"],
      }),
    );
    const { UserPoolClient } = await client.send(
      new CreateUserPoolClientCommand({ UserPoolId: UserPool?.Id, ClientName: "inbox" }),
    );
    const ClientId = UserPoolClient?.ClientId;
    const Username = "inbox@example.com";
    await client.send(new SignUpCommand({ ClientId, Username, Password: "Passw0rd!" }));
    client.destroy();

    const mails = await mailsTo(endpoint, Username);
    assert.equal(mails.length, 1);
    assert.equal(mails[0].subject, "Your verification code");
    assert.match(mails[0].text, /\d{6}/);
    assert.deepEqual(await mailsTo(endpoint, "other@example.com"), []);
    assert.deepEqual(await textMessagesTo(endpoint, "+15551234567"), []);
  });

  it("has text messages, newest last", async () => {
    const sent = [{ Message: "first" }, { Message: "second" }];
    await answering(200, JSON.stringify({ sms_messages: { "+15551234567": sent } }), async (endpoint) => {
      assert.deepEqual(await textMessagesTo(endpoint, "+15551234567"), ["first", "second"]);
      assert.deepEqual(await textMessagesTo(endpoint, "+15550000000"), []);
    });
  });

  for (const [what, status, body] of [
    ["a page", 200, "<html></html>"],
    ["an error", 404, '{"error":"no such page"}'],
    ["null", 200, "null"],
  ] as const) {
    it(`says that an endpoint which answers with ${what} has none`, async () => {
      await answering(status, body, async (endpoint) => {
        const noMessages = (error: unknown) =>
          error instanceof UserError && error.message.startsWith(`${endpoint} keeps no messages`);
        await assert.rejects(mailsTo(endpoint, "a@example.com"), noMessages);
        await assert.rejects(textMessagesTo(endpoint, "+15551234567"), noMessages);
      });
    });
  }
});
