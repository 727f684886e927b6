import type { CognitoUserPoolArgs } from "../../../components";
import { certificateArn } from "../examples/ruleExample";
import { at, isRefused, passes } from "./edges";

describe("Characters", () => {
  const odd: [path: string, good: string[], bad: string[], more?: CognitoUserPoolArgs][] = [
    ["name", ["A_b +=,.@-9"], ["a/b", "a!", "é", "a\n?"]],
    [
      "domain.prefix",
      ["a", "a-1", "9"],
      ["-a", "a-", "a.b", "A", "a_b", "ä", "a\n", "xawsx", "amazon", "cognito"],
    ],
    [
      "domain.customDomain",
      ["a.b", "sign-in.example.com", "1.2"],
      ["a", "a..b", "-a.b", "a-.b", "A.b", "a.b.", ".a.b", "https://a.b", "a_b.c", "a.b\n"],
      { domain: { certificateArn } },
    ],
    [
      "domain.certificateArn",
      ["arn:aws-us-gov:acm:us-east-1:1:certificate/a"],
      ["arn:aws:acm:eu-west-1:1:certificate/a", "arn:aws:iam::1:server-certificate/a", "certificate/a"],
      { domain: { customDomain: "a.b" } },
    ],
    [
      "resourceServers.api.name",
      ["A_b +=,.@-9"],
      ["a/b", "é", "a:b"],
      { resourceServers: { api: { scopes: {} } } },
    ],
    ["messaging.email.configurationSet", ["a_B-9"], ["a b", "a.b"]],
    ["messaging.sms.externalId", ["a+=,.@:/-_"], ["a b", "a*b"]],
    ["messaging.email.replyTo", ["a@b", "ü@b"], ["@b", "a@", "ab", "a b@c"]],
    [
      "messaging.email.identityArn",
      ["arn:aws-cn:ses:x:1:identity/a"],
      [
        "arn:aws:ses:x::identity/aaaaaaaa",
        "arn:aws:ses:x:1:configuration-set/a",
        "arn:aws:sns:x:1:identity/a",
      ],
    ],
    ...["groups.staff.roleArn", "messaging.sms.roleArn"].map((path): (typeof odd)[number] => [
      path,
      ["arn:aws-us-gov:iam::1:role/service-role/a"],
      ["arn:aws:iam::1:user/aaaaaaaaaa", "arn:aws:sts::1:role/aaaaaaaaaa", "arn:aws:iam::1:role-x/aaaaa"],
      { messaging: { sms: { externalId: "id" } } },
    ]),
    [
      "signIn.passkeys.relyingPartyId",
      ["localhost", "Sign-in.example.com", "xn--bcher-kva.example"],
      [
        "https://example.com",
        "example.com/in",
        "example.com:443",
        "example.com.",
        ".example.com",
        "a..b",
        "-a.b",
        "a b",
      ],
    ],
    [
      "logging.userNotification.logGroupArn",
      [
        "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/a",
        "arn:aws-cn:logs:cn-north-1:123456789012:log-group:a",
      ],
      [
        "arn:aws:logs:us-east-1:123456789012:log-group:a:*",
        "arn:aws:logs:us-east-1:123456789012:log-group:",
        "arn:aws:s3:::bucket-with-a-name",
      ],
    ],
    [
      "webAclArn",
      ["arn:aws:wafv2:us-east-1:123456789012:regional/webacl/my_acl/11111111-2222-3333-4444-555555555555"],
      [
        "arn:aws:wafv2:us-east-1:123456789012:global/webacl/my_acl/1111",
        "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/my_acl",
        "arn:aws:waf-regional:us-east-1:123456789012:webacl/11111111",
        "arn:aws:wafv2:us-east-1:123456789012:regional/rulegroup/my/1111",
      ],
    ],
    ["adopt.userPoolId", ["us-east-1_X9m9caB4J"], ["us-east-1", "us-east-1_", "a_b/c", "_b"]],
    [
      "adopt.clientIds.web",
      ["1example23456789"],
      ["a/b", "a-b", ""],
      { clients: { web: {} }, adopt: { userPoolId: "a_b" } },
    ],
    ["messaging.verification.smsMessage", ["Ä {####}"], ["{####}\n", "{###}x"]],
    ["messaging.invitation.emailSubject", ["Grüezi, 你好!"], ["\u0000"]],
  ];
  for (const [path, good, bad, more] of odd)
    it(`of ${path}`, () => {
      for (const text of good) passes(at(path, text, more));
      for (const text of bad) isRefused(at(path, text, more), path);
    });

  it("of the temporary password: the classes that the policy asks for", () => {
    const withPassword = (temporaryPassword: string, passwordPolicy = {}): CognitoUserPoolArgs => ({
      security: { passwordPolicy },
      users: { "a@b": { temporaryPassword } },
    });
    passes(withPassword("aB3$efgh"));
    for (const password of ["AB3$EFGH", "ab3$efgh", "aBc$efgh", "aB3defgh", "aB3défgh", "aB3$ efgh"])
      isRefused(withPassword(password), 'users["a@b"].temporaryPassword');
    passes(withPassword("AB3$EFGH", { requireLowercase: false }));
    passes(withPassword("ab3$efgh", { requireUppercase: false }));
    passes(withPassword("aBc$efgh", { requireNumbers: false }));
    passes(withPassword("aB3defgh", { requireSymbols: false }));
  });
});
