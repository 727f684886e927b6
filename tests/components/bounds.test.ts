import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../components";
import { memberPath } from "../../components/checks/path";
import { certificateArn } from "./examples/ruleExample";
import { type Kind, emailAlone, least, withProvider } from "./examples/federation";
import { byTheRules } from "./settled";

/** Arguments with the value at a path such as `clients.web.accessToken`, beside others. */
function at(path: string, value: unknown, more: CognitoUserPoolArgs = {}): CognitoUserPoolArgs {
  const steps = path.split(".");
  const root = structuredClone(more) as Record<string, unknown>;
  let parent = root;
  for (const step of steps.slice(0, -1)) parent = (parent[step] ??= {}) as Record<string, unknown>;
  parent[steps[steps.length - 1]] = value;
  return root;
}

function passes(args: CognitoUserPoolArgs): void {
  assert.deepEqual(byTheRules(args).errors, []);
}

function isRefused(args: CognitoUserPoolArgs, path: string): void {
  const paths = byTheRules(args).errors.map((problem) => problem.path);
  assert.ok(paths.includes(path), `${path} isn't among the refused: ${paths.join(", ")}`);
}

const characters = (count: number) => "x".repeat(count);
const after = (text: string) => (count: number) => text.padEnd(count, "x").slice(0, count);

describe("Both edges of numbers", () => {
  const rotation = { clients: { web: { refreshTokenRotation: { enabled: true } } } };
  const numbers: [path: string, min: number, max: number, more?: CognitoUserPoolArgs][] = [
    ["security.passwordPolicy.minimumLength", 6, 99],
    ["security.passwordPolicy.temporaryPasswordValidityDays", 0, 365],
    ["security.passwordPolicy.historySize", 0, 24],
    ["clients.web.refreshTokenRotation.gracePeriodSeconds", 0, 60, rotation],
    ["groups.staff.precedence", 0, 2_147_483_647],
  ];
  for (const [path, min, max, more] of numbers)
    it(`${path}: ${min} to ${max}`, () => {
      for (const value of [min, max]) passes(at(path, value, more));
      for (const value of [min - 1, min + 0.5, max + 1]) isRefused(at(path, value, more), path);
    });

  for (const bound of ["min", "max"])
    it(`${bound} of custom strings: 0 to 2048`, () => {
      const path = `signUp.customAttributes.plan.${bound}`;
      for (const value of [0, 2048]) passes(at(path, value));
      for (const value of [-1, 0.5, 2049]) isRefused(at(path, value), "signUp.customAttributes.plan");
    });
});

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

describe("Both edges of what identity providers have", () => {
  const texts: [kind: Kind, member: string][] = [
    ...(["google", "facebook", "amazon", "oidc"] as const).flatMap((kind) =>
      ["clientId", "clientSecret"].map((member): [Kind, string] => [kind, member]),
    ),
    ...["clientId", "teamId", "keyId", "privateKey"].map((member): [Kind, string] => ["apple", member]),
  ];
  for (const [kind, member] of texts)
    it(`${kind}: ${member} of 1 to 131072 characters`, () => {
      const path = `identityProviders.${kind}.${kind === "oidc" ? "Corp." : ""}${member}`;
      for (const count of [1, 131_072]) passes(withProvider(kind, { [member]: characters(count) }));
      for (const count of [0, 131_073]) isRefused(withProvider(kind, { [member]: characters(count) }), path);
    });

  it("saml: a metadata document of at most 131072 characters", () => {
    const document = (count: number) => ({
      metadataUrl: undefined,
      metadataFile: `${after("<EntityDescriptor>")(count - 1)}>`,
    });
    passes(withProvider("saml", document(131_072)));
    isRefused(withProvider("saml", document(131_073)), "identityProviders.saml.Corp.metadataFile");
  });

  for (const kind of ["saml", "oidc"] as const) {
    it(`${kind}: names of 3 to 32 characters`, () => {
      const withName = (count: number) => ({
        ...emailAlone,
        identityProviders: { [kind]: { [characters(count)]: least[kind] } },
      });
      for (const count of [3, 32]) passes(withName(count));
      for (const count of [2, 33])
        isRefused(withName(count), `identityProviders.${kind}.${characters(count)}`);
    });

    it(`${kind}: up to 50 identifiers of 1 to 40 characters`, () => {
      const path = `identityProviders.${kind}.Corp.identifiers`;
      const many = (count: number) =>
        withProvider(kind, { identifiers: Array.from({ length: count }, (_, index) => `i${index}`) });
      passes(many(50));
      isRefused(many(51), path);
      for (const count of [1, 40]) passes(withProvider(kind, { identifiers: [characters(count)] }));
      for (const count of [0, 41])
        isRefused(withProvider(kind, { identifiers: [characters(count)] }), `${path}[0]`);
    });

    it(`${kind}: characters of names`, () => {
      const withName = (name: string) => ({
        ...emailAlone,
        identityProviders: { [kind]: { [name]: least[kind] } },
      });
      for (const name of ["Ä-é.9", "a+b"]) passes(withName(name));
      for (const name of ["a b", "a_b", "abc:d", "abc\n", "COGNITO", "SignInWithApple"])
        isRefused(withName(name), memberPath(`identityProviders.${kind}`, name));
    });
  }

  it("addresses: HTTPS with a host", () => {
    for (const issuer of ["https://a", "https://a.example/", "https://a.example/b?c"])
      passes(withProvider("oidc", { issuer }));
    for (const issuer of ["", "https://", "https:///a", "http://a.example", "https://a b", "xhttps://a"])
      isRefused(withProvider("oidc", { issuer }), "identityProviders.oidc.Corp.issuer");
  });
});

describe("Both edges of keys", () => {
  const keys: [map: string, max: number, value: unknown, more?: CognitoUserPoolArgs][] = [
    ["clients", 128, {}],
    ["resourceServers", 256, { name: "The API", scopes: {} }],
    ["resourceServers.api.scopes", 256, "x"],
    ["groups", 128, {}],
    ["users", 128, {}, { signIn: { options: ["username"] } }],
    ["signUp.customAttributes", 20, {}],
    ["tags", 128, "x"],
  ];
  for (const [map, max, value, more] of keys)
    it(`${map}: 1 to ${max} characters`, () => {
      for (const count of [1, max]) passes(at(`${map}.${characters(count)}`, value, more));
      for (const count of [0, max + 1])
        isRefused(at(`${map}.${characters(count)}`, value, more), memberPath(map, characters(count)));
    });

  it("IP ranges: up to 200 of them", () => {
    for (const list of ["alwaysAllowIps", "alwaysBlockIps"]) {
      const ranges = (count: number): CognitoUserPoolArgs => ({
        tier: "plus",
        security: {
          threatProtection: {
            mode: "enforced",
            [list]: Array.from({ length: count }, (_, index) => `10.0.0.${index}/32`),
          },
        },
      });
      passes(ranges(200));
      isRefused(ranges(201), `security.threatProtection.${list}`);
    }
  });

  it("tags: up to 50 of them", () => {
    const tags = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, ""]));
    passes({ tags: tags(50) });
    isRefused({ tags: tags(51) }, "tags");
  });
});

describe("Both edges of lists", () => {
  const many = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index));
  const callbackUrls = ["https://example.com/in"];
  const withOAuth = (oauth: object): CognitoUserPoolArgs => ({
    clients: { web: { oauth: { callbackUrls, ...oauth } } },
  });

  for (const list of ["callbackUrls", "logoutUrls"])
    it(`${list}: up to 100 URLs of up to 1024 characters`, () => {
      const path = `clients.web.oauth.${list}`;
      passes(withOAuth({ [list]: many(100, (index) => `https://example.com/${index}`) }));
      isRefused(withOAuth({ [list]: many(101, (index) => `https://example.com/${index}`) }), path);
      passes(withOAuth({ [list]: [after("https://example.com/")(1024)] }));
      isRefused(withOAuth({ [list]: [after("https://example.com/")(1025)] }), `${path}[0]`);
    });

  it("scopes: 1 to 50 of a client, up to 100 of a resource server", () => {
    const withScopes = (count: number, ofThem: number): CognitoUserPoolArgs => {
      const names = many(count, (index) => `s${index}`);
      const scopes = names.slice(0, ofThem).map((name) => `api/${name}`);
      const resourceServers = { api: { scopes: Object.fromEntries(names.map((name) => [name, "x"])) } };
      return { ...withOAuth({ scopes }), resourceServers };
    };
    passes(withScopes(100, 1));
    passes(withScopes(100, 50));
    isRefused(withScopes(100, 0), "clients.web.oauth.scopes");
    isRefused(withScopes(100, 51), "clients.web.oauth.scopes");
    isRefused(withScopes(101, 1), "resourceServers.api.scopes");
  });
});

describe("Both edges of durations", () => {
  const durations: [path: string, min: number, max: number, more?: CognitoUserPoolArgs][] = [
    ["clients.web.accessToken", 300, 86_400],
    ["clients.web.idToken", 300, 86_400],
    ["clients.web.refreshToken", 3600, 3650 * 86_400],
    ["clients.web.authSession", 180, 900],
  ];
  for (const [path, min, max] of durations)
    it(`${path}: ${min} to ${max} seconds`, () => {
      for (const seconds of [min, max]) passes(at(path, `${seconds}s`));
      for (const seconds of [min - 1, max + 1]) isRefused(at(path, `${seconds}s`), path);
      for (const text of ["", "60", "1h30m", "-1m"]) isRefused(at(path, text), path);
    });

  it("in the other units", () => {
    const token = (unit: string) => ["accessToken", "idToken"].map((name) => [`clients.web.${name}`, unit]);
    for (const [path, text] of [...token("5m"), ...token("1440m"), ...token("24h"), ...token("1d")])
      passes(at(path, text));
    for (const [path, text] of [...token("4m"), ...token("1441m"), ...token("25h"), ...token("2d")])
      isRefused(at(path, text), path);
    for (const text of ["60m", "1h", "87600h", "3650d"]) passes(at("clients.web.refreshToken", text));
    for (const text of ["59m", "87601h", "3651d"])
      isRefused(at("clients.web.refreshToken", text), "clients.web.refreshToken");
    for (const text of ["3m", "15m", "240s"]) passes(at("clients.web.authSession", text));
    for (const text of ["2m", "16m", "1h", "200s"])
      isRefused(at("clients.web.authSession", text), "clients.web.authSession");
  });
});

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
    for (const password of ["AB3$EFGH", "ab3$efgh", "aBc$efgh", "aB3defgh", "aB3$ efgh"])
      isRefused(withPassword(password), 'users["a@b"].temporaryPassword');
    passes(withPassword("AB3$EFGH", { requireLowercase: false }));
    passes(withPassword("ab3$efgh", { requireUppercase: false }));
    passes(withPassword("aBc$efgh", { requireNumbers: false }));
    passes(withPassword("aB3defgh", { requireSymbols: false }));
  });
});
