import fc, { type Arbitrary } from "fast-check";
import type { CognitoUserPoolArgs } from "../../components";
import { type TypeSpec, argumentsType, namedType } from "../../components/checks/door";
import { mapValues } from "../../components/mapValues";
import { standardAttributes } from "../../components/signUp/standardAttributes";

/** What a generator of arguments does at each place; paths are as the rules write them. */
interface Ways {
  /** How often, in a hundred, an optional member is there. */
  presence: number;
  /** A string or number of the contract. */
  leaf(type: "string" | "number", path: string): Arbitrary<unknown>;
  /** A key of a map. */
  key(path: string): Arbitrary<string>;
  /** The last word on a value of any type. */
  twist(value: Arbitrary<unknown>, path: string): Arbitrary<unknown>;
}

const root: TypeSpec = { type: "object" };
const contract = argumentsType("cognito-user-pool:index:CognitoUserPool");

function value(spec: TypeSpec, path: string, ways: Ways): Arbitrary<unknown> {
  return ways.twist(shaped(spec, path, ways), path);
}

function shaped(spec: TypeSpec, path: string, ways: Ways): Arbitrary<unknown> {
  const named = spec === root ? contract : spec.$ref && namedType(spec.$ref);
  if (named && named.enum) return fc.constantFrom(...named.enum.map((member) => member.value));
  if (named) return members(named.properties ?? {}, named.required ?? [], path, ways);
  if (spec.items) return fc.uniqueArray(value(spec.items, `${path}[]`, ways), { maxLength: 3 });
  if (spec.additionalProperties) {
    const entry = fc.tuple(ways.key(path), value(spec.additionalProperties, `${path}.*`, ways));
    return fc.array(entry, { maxLength: 2 }).map((entries) => Object.fromEntries(entries) as unknown);
  }
  return spec.type === "boolean" ? fc.boolean() : ways.leaf(spec.type as "string" | "number", path);
}

function members(
  properties: Record<string, TypeSpec>,
  required: string[],
  path: string,
  ways: Ways,
): Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([name, spec]) => {
    const member = value(spec, path === "" ? name : `${path}.${name}`, ways).map((made) => [[name, made]]);
    if (required.includes(name)) return member;
    return fc.oneof(
      { weight: 100 - ways.presence, arbitrary: fc.constant([]) },
      { weight: ways.presence, arbitrary: member },
    );
  });
  return fc.tuple(...entries).map((made) => Object.fromEntries(made.flat()) as unknown);
}

// Controls, spaces of all kinds, marks, letters and signs beyond ASCII, halves of a pair: fast-check's own
// alphabets hold more, but take a second to build.
const oddCharacters = [
  ..."\0\t\n\v\u0085\u00a0\u2028\u200b\ufeff",
  ..."é\u0301ßİıЖ中あ𝒳😀👨‍👩‍👧",
  "\ud800",
  "\udc00",
];
const oddText = fc.oneof(
  fc.constantFrom("", " ", "__proto__", "constructor", "aws:x", "custom:x", "sub", "a\n", "60m\n"),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...oddCharacters), maxLength: 8 }),
  fc.constantFrom(6, 20, 64, 128, 129, 140, 141, 256, 257, 2048, 2049).map((count) => "x".repeat(count)),
);
// The door refuses names of JavaScript's own, and has a test of its own for that.
const oddKey = oddText.filter((key) => !(key in Object.prototype));
const oddNumber = fc.oneof(
  fc.constantFrom(-1, -0, 0, 0.5, 5, 6, 24, 25, 60, 61, 99, 100, 365, 366, 2048, 2049, 2 ** 31, 1e21, 1e-7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const roleArn = fc.constant("arn:aws:iam::123456789012:role/r");
const functionArn = fc.constantFrom(
  "arn:aws:lambda:us-east-1:123456789012:function:f",
  "arn:aws:lambda:us-east-1:123456789012:function:f:live",
);
const flag = fc.constantFrom("{####}", "Code: {####}!");
const texts: Record<string, Arbitrary<string>> = {
  name: fc.string({ unit: fc.constantFrom(..."aZ_9 +=,.@-"), minLength: 1, maxLength: 128 }),
  "clients.*.accessToken": fc.constantFrom("5m", "300s", "1h", "24h", "1d"),
  "clients.*.idToken": fc.constantFrom("5m", "300s", "1h", "24h", "1d"),
  "clients.*.refreshToken": fc.constantFrom("1d", "24h", "1440m", "3650d", "315360000s"),
  "clients.*.authSession": fc.constantFrom("3m", "15m", "240s"),
  "clients.*.readAttributes[]": fc.constantFrom("sub", "email", "email_verified", "custom:plan"),
  "clients.*.writeAttributes[]": fc.constantFrom("email", "name", "phone_number", "preferred_username"),
  "clients.*.oauth.scopes[]": fc.constantFrom("openid", "email", "phone", "profile", "api/read"),
  "clients.*.oauth.callbackUrls[]": fc.constantFrom(
    "https://example.com/in",
    "http://localhost:1/",
    "app:/in",
  ),
  "clients.*.oauth.logoutUrls[]": fc.constantFrom(
    "https://ü.example.com/out",
    "http://[::1]/out",
    "app://out",
  ),
  "clients.*.oauth.defaultRedirectUrl": fc.constantFrom("https://example.com/in", "app:/in"),
  "clients.*.identityProviders[]": fc.constantFrom("COGNITO", "COGNITO", "COGNITO", "Google"),
  "domain.prefix": fc.constantFrom("a", "crew-1", "1-a"),
  "domain.customDomain": fc.constantFrom("a.b", "sign-in.example.com"),
  "domain.certificateArn": fc.constant("arn:aws:acm:us-east-1:123456789012:certificate/a-b"),
  "resourceServers.*.name": fc.constantFrom("The API", "a+=,.@-"),
  "resourceServers.*.scopes.*": fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 }),
  "security.threatProtection.alwaysAllowIps[]": fc.constantFrom("192.0.2.0/24", "::/0"),
  "security.threatProtection.alwaysBlockIps[]": fc.constantFrom("198.51.100.0/24", "2001:db8::/32"),
  "security.threatProtection.accountTakeover.notification.sourceArn": fc.constant(
    "arn:aws:ses:us-east-1:123456789012:identity/example.com",
  ),
  "security.threatProtection.accountTakeover.notification.from": fc.constant("a@example.com"),
  "security.threatProtection.accountTakeover.notification.replyTo": fc.constant("b@example.com"),
  "logging.userNotification.logGroupArn": fc.constant(
    "arn:aws:logs:us-east-1:123456789012:log-group:/aws/pool",
  ),
  "logging.userAuthEvents.logGroupArn": fc.constant("arn:aws:logs:us-east-1:123456789012:log-group:pool"),
  "logging.userAuthEvents.bucketArn": fc.constant("arn:aws:s3:::a-bucket"),
  "logging.userAuthEvents.streamArn": fc.constant(
    "arn:aws:firehose:us-east-1:123456789012:deliverystream/pool",
  ),
  webAclArn: fc.constant("arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/1111"),
  "groups.*.description": fc.string({ unit: "grapheme", maxLength: 100 }),
  "groups.*.roleArn": roleArn,
  "messaging.email.identityArn": fc.constant("arn:aws:ses:us-east-1:123456789012:identity/example.com"),
  "messaging.email.from": fc.constantFrom("a@example.com", "A <a@example.com>"),
  "messaging.email.replyTo": fc.constantFrom("a@b", "ü@example.com"),
  "messaging.email.configurationSet": fc.constantFrom("a", "my-set_1"),
  "messaging.sms.roleArn": roleArn,
  "messaging.sms.externalId": fc.constantFrom("id", "a+=,.@:/-"),
  "messaging.sms.region": fc.constantFrom("us-east-1", "eu-west-1"),
  "messaging.invitation.emailMessage": fc.constantFrom("{username}{####}", "Hi {username},\n{####}"),
  "messaging.invitation.smsMessage": fc.constantFrom("{username}{####}", "{####} {username}"),
  "messaging.verification.linkMessage": fc.constantFrom("{##a##}", "Go\n{##there, please##}"),
  "signIn.passkeys.relyingPartyId": fc.constantFrom("example.com", "localhost", "a-1.example.com"),
  "triggers.kmsKeyArn": fc.constant("arn:aws:kms:us-east-1:123456789012:key/k"),
  "adopt.userPoolId": fc.constant("us-east-1_X9m9caB4J"),
  "adopt.clientIds.*": fc.constantFrom("1example23456789", "7k2"),
  "adopt.domains[]": fc.constant("crew"),
  "adopt.resourceServers[]": fc.constant("api"),
  "adopt.identityProviders[]": fc.constantFrom("Google", "Corp"),
  "adopt.groups[]": fc.constantFrom("staff", "board"),
  "adopt.neverSet[]": fc.constantFrom("signIn.firstFactors", "clients.web.accessToken"),
  "tags.*": fc.string({ unit: "grapheme", maxLength: 50 }),
  "users.*.attributes.*": fc.string({ unit: "grapheme", maxLength: 50 }),
  "users.*.groups[]": fc.constantFrom("staff", "board"),
  "users.*.temporaryPassword": fc.constantFrom("aB3$efghijklmnop", "Ü1aA!ääääää"),
};
const keys: Record<string, string[]> = {
  clients: ["web", "my app", "a+=,.@-_"],
  resourceServers: ["api", "https://api.example.com"],
  "resourceServers.*.scopes": ["read", "all:write", "*"],
  groups: ["staff", "board", "ü!"],
  users: ["jo@example.com", "al@example.com", "+15555550100", "sam"],
  "users.*.attributes": ["email", "name", "phone_number", "custom:plan"],
  "identityProviders.saml": ["Corp", "partner.example"],
  "identityProviders.oidc": ["Auth", "Ü-b"],
  "signUp.customAttributes": ["plan", "level", "ä"],
  tags: ["team", "cost centre"],
  "adopt.clientIds": ["web", "my app"],
};

function keysOf(path: string): string[] {
  return path.endsWith(".attributeMapping") ? ["email", "name", "email_verified", "custom:plan"] : keys[path];
}

const numbers: Record<string, [min: number, max: number]> = {
  "security.passwordPolicy.minimumLength": [6, 99],
  "security.passwordPolicy.temporaryPasswordValidityDays": [0, 365],
  "security.passwordPolicy.historySize": [0, 24],
  "clients.*.refreshTokenRotation.gracePeriodSeconds": [0, 60],
  "groups.*.precedence": [0, 2 ** 31 - 1],
  "signUp.customAttributes.*.min": [0, 10],
  "signUp.customAttributes.*.max": [10, 2048],
};

const providerTexts: Record<string, Arbitrary<string>> = {
  clientId: fc.constantFrom("id", "com.example"),
  clientSecret: fc.constantFrom("s", "ü+/= "),
  teamId: fc.constant("TEAM"),
  keyId: fc.constant("KEY"),
  privateKey: fc.constant("-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n"),
  apiVersion: fc.constantFrom("v17.0", "v23.0"),
  metadataFile: fc.constantFrom("<EntityDescriptor/>", "<md:EntityDescriptor>ü</md:EntityDescriptor>\n"),
  "scopes[]": fc.constantFrom("openid", "email", "name"),
  "identifiers[]": fc.constantFrom("example.com", "a b+=.@-_"),
  "attributeMapping.*": fc.constantFrom("sub", "http://schemas.xmlsoap.org/claims/x"),
};

function providerText(path: string): Arbitrary<string> {
  const found = Object.entries(providerTexts).find(([member]) => path.endsWith(`.${member}`));
  return found?.[1] ?? fc.constantFrom("https://a.example", "https://a.example/b?c=d");
}

const everyAttribute = Object.fromEntries(standardAttributes.map((name) => [name, `the ${name}`]));

/** A provider that could pass: every attribute mapped, openid asked for, one metadata document. */
function likelyProvider(made: unknown, path: string): unknown {
  const { attributeMapping, scopes, ...provider } = made as Record<string, unknown>;
  const { metadataFile, ...others } = provider;
  return {
    ...(path.includes(".saml") && metadataFile === undefined ? { metadataUrl: "https://a.example" } : {}),
    ...(metadataFile === undefined ? provider : { ...others, metadataUrl: undefined, metadataFile }),
    ...(scopes !== undefined && { scopes: path.includes(".oidc") ? ["openid"] : scopes }),
    attributeMapping: { ...everyAttribute, ...(attributeMapping as object | undefined) },
  };
}

/** Users that could pass: by what they are named with they have no other attribute. */
function likelyUsers(made: unknown): unknown {
  return mapValues(made as Record<string, { attributes?: object }>, ({ attributes, ...user }, name) => ({
    ...user,
    ...(attributes && {
      attributes: {
        ...attributes,
        ...("email" in attributes && name.includes("@") && { email: name }),
        ...("phone_number" in attributes && name.startsWith("+") && { phone_number: name }),
      },
    }),
  }));
}

function isProvider(path: string): boolean {
  return /^identityProviders\.((saml|oidc)\.\*|google|facebook|amazon|apple)$/.test(path);
}

function likelyText(path: string): Arbitrary<string> {
  if (path in texts) return texts[path];
  if (path.startsWith("identityProviders.")) return providerText(path);
  if (path.startsWith("triggers.")) return functionArn;
  return path.endsWith("Subject") ? fc.constantFrom("!", "Grüezi 你好") : flag;
}

const seldom = (odd: Arbitrary<unknown>, likely: Arbitrary<unknown>) =>
  fc.oneof({ weight: 1, arbitrary: odd }, { weight: 25, arbitrary: likely });

/** Arguments of the right shape, most of whose values are good ones; the others lie on edges, or are odd. */
export const likelyArguments = value(root, "", {
  presence: 28,
  leaf: (type, path) =>
    type === "string"
      ? seldom(oddText, likelyText(path))
      : seldom(oddNumber, fc.integer({ min: numbers[path][0], max: numbers[path][1] })),
  key: (path) => seldom(oddKey, fc.constantFrom(...keysOf(path))) as Arbitrary<string>,
  twist: (made, path) => {
    if (path === "users") return made.map(likelyUsers);
    return isProvider(path) ? made.map((provider) => likelyProvider(provider, path)) : made;
  },
}) as Arbitrary<CognitoUserPoolArgs>;

/**
 * Documents near the contract: here and there a wrong type, a wrong value, an unknown or a missing member.
 */
export const documents = value(root, "", {
  presence: 25,
  leaf: (type) => (type === "string" ? oddText : oddNumber),
  key: () => oddText,
  twist: (made) =>
    fc.oneof(
      { weight: 40, arbitrary: made },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(made, oddText, fc.jsonValue({ maxDepth: 1 }))
          .map(([whole, key, more]) =>
            typeof whole === "object" && !Array.isArray(whole)
              ? Object.fromEntries([...Object.entries(whole ?? {}), [key, more]])
              : more,
          ),
      },
    ),
});
