import type { CognitoUserPoolArgs } from "../../../components";
import { certificateArn } from "../examples/ruleExample";
import { after, at, characters, isRefused, passes } from "./edges";

describe("Both edges of texts", () => {
  const withId = { messaging: { sms: { externalId: "id" } } };
  const texts: [path: string, min: number, max: number, make?: (count: number) => string, more?: object][] = [
    ["name", 1, 128],
    ["groups.staff.description", 0, 2048],
    ["groups.staff.roleArn", 21, 2048, after("arn:aws:iam::1:role/")],
    ["domain.prefix", 1, 63],
    ["domain.customDomain", 3, 63, after("a."), { domain: { certificateArn } }],
    [
      "domain.certificateArn",
      37,
      2048,
      after("arn:aws:acm:us-east-1:1:certificate/"),
      { domain: { customDomain: "a.b" } },
    ],
    ["resourceServers.api.name", 1, 256, undefined, { resourceServers: { api: { scopes: {} } } }],
    ["resourceServers.api.scopes.read", 1, 256],
    ["tags.team", 0, 256],
    ["adopt.userPoolId", 3, 55, after("a_")],
    ["adopt.clientIds.web", 1, 128, characters, { clients: { web: {} }, adopt: { userPoolId: "a_b" } }],
    ["messaging.email.identityArn", 26, 2048, after("arn:aws:ses:x:1:identity/")],
    ["messaging.email.configurationSet", 1, 64],
    ["messaging.sms.roleArn", 21, 2048, after("arn:aws:iam::1:role/"), withId],
    ["messaging.sms.externalId", 2, 1224],
    ["messaging.sms.region", 5, 32],
    ["signIn.passkeys.relyingPartyId", 1, 127],
    ["messaging.verification.emailSubject", 1, 140],
    ["messaging.verification.linkSubject", 1, 140],
    ["messaging.invitation.emailSubject", 1, 140],
    ["messaging.mfa.emailSubject", 1, 140],
    ["messaging.verification.emailMessage", 6, 20000, after("{####}")],
    ["messaging.verification.linkMessage", 6, 20000, after("{####}")],
    ["messaging.invitation.emailMessage", 16, 20000, after("{username}{####}")],
    ["messaging.mfa.emailMessage", 6, 20000, after("{####}")],
    ["messaging.verification.smsMessage", 6, 140, after("{####}")],
    ["messaging.invitation.smsMessage", 16, 140, after("{username}{####}")],
    ["messaging.mfa.smsMessage", 6, 140, after("{####}")],
  ];
  const plus = { tier: "plus" as const };
  const enforced = { ...plus, security: { threatProtection: { mode: "enforced" as const } } };
  const notice = (message: string) => ({
    accountTakeover: {
      high: { action: "block" as const },
      notification: {
        sourceArn: "arn:aws:ses:x:1:identity/a",
        [message]: { subject: "!", htmlBody: characters(6), textBody: characters(6) },
      },
    },
  });
  for (const message of ["block", "mfa", "noAction"]) {
    const path = `security.threatProtection.accountTakeover.notification.${message}`;
    const more = { ...plus, security: { threatProtection: { mode: "enforced", ...notice(message) } } };
    texts.push([`${path}.subject`, 1, 140, undefined, more], [`${path}.htmlBody`, 6, 20000, undefined, more]);
    texts.push([`${path}.textBody`, 6, 20000, undefined, more]);
  }
  texts.push(
    [
      "security.threatProtection.accountTakeover.notification.sourceArn",
      26,
      2048,
      after("arn:aws:ses:x:1:identity/"),
      { ...enforced, security: { threatProtection: { mode: "enforced", ...notice("mfa") } } },
    ],
    ["logging.userAuthEvents.streamArn", 20, 2048, after("arn:aws:fh:x:1:ds/abc"), enforced],
    // A bucket's name has 3 to 63 characters, the rest of the ARN 13.
    ["logging.userAuthEvents.bucketArn", 16, 76, after("arn:aws:s3:::"), enforced],
  );
  for (const [path, min, max, make = characters, more] of texts)
    it(`${path}: ${min} to ${max} characters`, () => {
      for (const count of [min, max]) passes(at(path, make(count), more));
      for (const count of [min - 1, max + 1]) if (count >= 0) isRefused(at(path, make(count), more), path);
    });

  it("temporary passwords: as many characters as the policy says, to 256", () => {
    const withPassword = (minimumLength: number, count: number): CognitoUserPoolArgs => ({
      security: { passwordPolicy: { minimumLength } },
      users: { "a@b": { temporaryPassword: after("Aa1!")(count) } },
    });
    passes(withPassword(8, 8));
    passes(withPassword(12, 12));
    passes(withPassword(8, 256));
    isRefused(withPassword(8, 7), 'users["a@b"].temporaryPassword');
    isRefused(withPassword(12, 11), 'users["a@b"].temporaryPassword');
    isRefused(withPassword(8, 257), 'users["a@b"].temporaryPassword');
  });

  it("values of user attributes: to 2048 characters", () => {
    passes({ users: { "a@b": { attributes: { name: characters(2048) } } } });
    isRefused(
      { users: { "a@b": { attributes: { name: characters(2049) } } } },
      'users["a@b"].attributes.name',
    );
  });
});
