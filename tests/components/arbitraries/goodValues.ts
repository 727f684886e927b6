import fc, { type Arbitrary } from "fast-check";

const roleArn = fc.constant("arn:aws:iam::123456789012:role/r");
/** ARNs of functions, for every trigger. */
export const functionArn = fc.constantFrom(
  "arn:aws:lambda:us-east-1:123456789012:function:f",
  "arn:aws:lambda:us-east-1:123456789012:function:f:live",
);
/** Good texts of a message, with the place of the code. */
export const flag = fc.constantFrom("{####}", "Code: {####}!");
/** The ARN of a key of KMS. */
export const kmsKeyArn = "arn:aws:kms:us-east-1:123456789012:key/k";
/** The ARN of a certificate. */
export const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/a-b";

/** Good texts of the members, by path. */
export const texts: Record<string, Arbitrary<string>> = {
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
  "domain.certificateArn": fc.constant(certificateArn),
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
  "triggers.kmsKeyArn": fc.constant(kmsKeyArn),
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

/** Good keys of the maps, by path. */
export const keys: Record<string, string[]> = {
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

/** The bounds of the numbers, by path. */
export const numbers: Record<string, [min: number, max: number]> = {
  "security.passwordPolicy.minimumLength": [6, 99],
  "security.passwordPolicy.temporaryPasswordValidityDays": [0, 365],
  "security.passwordPolicy.historySize": [0, 24],
  "clients.*.refreshTokenRotation.gracePeriodSeconds": [0, 60],
  "groups.*.precedence": [0, 2 ** 31 - 1],
  "signUp.customAttributes.*.min": [0, 10],
  "signUp.customAttributes.*.max": [10, 2048],
};
