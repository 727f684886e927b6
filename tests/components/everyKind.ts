import type { CognitoUserPoolArgs } from "../../components";

/** Arguments of a pool that has a resource of each kind. */
export const everyKind: CognitoUserPoolArgs = {
  messaging: { sms: {} },
  clients: { web: { type: "confidential" }, spa: { oauth: { callbackUrls: ["https://example.com/in"] } } },
  domain: {
    prefix: "crew",
    customDomain: "auth.example.com",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a",
  },
  resourceServers: { api: { scopes: { read: "Read everything" } } },
  signUp: { requiredAttributes: [] },
  identityProviders: {
    google: { clientId: "id", clientSecret: "swordfish" },
    oidc: { Auth: { issuer: "https://auth.example.com", clientId: "id" } },
  },
  groups: { staff: {} },
  users: { "jo@example.com": { groups: ["staff"] } },
  tier: "plus",
  security: {
    threatProtection: { mode: "enforced", compromisedCredentials: { action: "block" } },
  },
  logging: {
    userNotification: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:pool" },
  },
  webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/1111",
  triggers: { preSignUp: "arn:aws:lambda:us-east-1:123456789012:function:check" },
};
