import type { AppClient, CognitoUserPoolArgs, OAuth } from "../../../components";
import type { RuleExample } from "./ruleExample";

const resourceServers = { api: { scopes: { read: "Read everything", write: "Write everything" } } };
const url = "https://example.com/in";

const domain = { prefix: "crew" };

const client = (at: string, breaks: AppClient, passes: AppClient): RuleExample => ({
  breaks: { domain, resourceServers, clients: { web: breaks } },
  passes: { domain, resourceServers, clients: { web: passes } },
  at: `clients.web.${at}`,
});

/** OAuth of a client where people sign in. */
const oauth = (at: string, breaks: OAuth, passes: OAuth, more: AppClient = {}): RuleExample =>
  client(
    `oauth.${at}`,
    { ...more, oauth: { callbackUrls: [url], ...breaks } },
    { ...more, oauth: { callbackUrls: [url], ...passes } },
  );

const machine: OAuth = { flows: ["client_credentials"], scopes: ["api/read"] };

function urls(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${url}/${index}`);
}

function manyScopes(count: number): CognitoUserPoolArgs {
  const names = Array.from({ length: count }, (_, index) => `s${index}`);
  return {
    domain,
    resourceServers: { api: { scopes: Object.fromEntries(names.map((name) => [name, name])) } },
    clients: { web: { oauth: { callbackUrls: [url], scopes: names.map((name) => `api/${name}`) } } },
  };
}

/** Examples of the rules about OAuth, by rule id. */
export const oauthExamples: Record<string, RuleExample> = {
  "clients.oauth.domain": {
    breaks: { clients: { web: { oauth: { callbackUrls: [url] } } } },
    passes: { domain, clients: { web: { oauth: { callbackUrls: [url] } } } },
    at: "clients.web.oauth",
  },
  "clients.oauth.flows.given": oauth("flows", { flows: [] }, { flows: ["implicit"] }),
  "clients.oauth.flows.unique": oauth("flows", { flows: ["code", "code"] }, { flows: ["code", "implicit"] }),
  "clients.oauth.flows.alone": oauth(
    "flows",
    { flows: ["code", "client_credentials"] },
    { flows: ["code", "implicit"] },
    { generateSecret: true },
  ),
  "clients.oauth.flows.secret": client(
    "oauth.flows",
    { oauth: machine },
    { oauth: machine, type: "confidential" },
  ),
  "clients.oauth.scopes.count": {
    breaks: manyScopes(51),
    passes: manyScopes(50),
    at: "clients.web.oauth.scopes",
  },
  "clients.oauth.scopes.unique": oauth("scopes", { scopes: ["openid", "openid"] }, { scopes: ["openid"] }),
  "clients.oauth.scopes.known": oauth(
    "scopes[1]",
    { scopes: ["openid", "api/reed"] },
    { scopes: ["openid", "api/read"] },
  ),
  "clients.oauth.scopes.machine": client(
    "oauth.scopes[1]",
    { type: "confidential", oauth: { ...machine, scopes: ["api/read", "openid"] } },
    { type: "confidential", oauth: { ...machine, scopes: ["api/read", "api/write"] } },
  ),
  "clients.oauth.scopes.openid": oauth("scopes", { scopes: ["email"] }, { scopes: ["email", "openid"] }),
  "clients.oauth.callbackUrls.given": {
    breaks: { domain, clients: { web: { oauth: {} } } },
    passes: { domain, resourceServers, clients: { web: { type: "confidential", oauth: machine } } },
    at: "clients.web.oauth.callbackUrls",
  },
  "clients.oauth.callbackUrls.count": oauth(
    "callbackUrls",
    { callbackUrls: urls(101) },
    { callbackUrls: urls(100) },
  ),
  "clients.oauth.callbackUrls.unique": oauth(
    "callbackUrls",
    { callbackUrls: [url, url] },
    { callbackUrls: urls(2) },
  ),
  "clients.oauth.callbackUrls.url": oauth(
    "callbackUrls[0]",
    { callbackUrls: ["http://example.com"] },
    { callbackUrls: ["http://localhost"] },
  ),
  "clients.oauth.logoutUrls.count": oauth("logoutUrls", { logoutUrls: urls(101) }, { logoutUrls: urls(100) }),
  "clients.oauth.logoutUrls.unique": oauth("logoutUrls", { logoutUrls: [url, url] }, { logoutUrls: urls(2) }),
  "clients.oauth.logoutUrls.url": oauth(
    "logoutUrls[1]",
    { logoutUrls: [url, "out"] },
    { logoutUrls: [url, "app:/out"] },
  ),
  "clients.oauth.defaultRedirectUrl.callback": oauth(
    "defaultRedirectUrl",
    { defaultRedirectUrl: `${url}/` },
    { defaultRedirectUrl: url },
  ),
  "clients.identityProviders.unique": client(
    "identityProviders",
    { identityProviders: ["COGNITO", "COGNITO"] },
    { identityProviders: ["COGNITO"] },
  ),
  "clients.identityProviders.known": client(
    "identityProviders[0]",
    { identityProviders: ["Cognito"] },
    { identityProviders: ["COGNITO"] },
  ),
};
