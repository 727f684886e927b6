import type { Domain } from "../../../components";
import { type RuleExample, certificateArn } from "./ruleExample";

const domain = (breaks: Domain, passes: Domain): RuleExample => ({
  breaks: { domain: breaks },
  passes: { domain: passes },
});
const customDomain = "auth.example.com";

function scopes(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, "x"]));
}

/** Examples of the rules about the domain and resource servers, by rule id. */
export const domainExamples: Record<string, RuleExample> = {
  "domain.given": domain({ managedLogin: false }, {}),
  "domain.prefix.text": domain({ prefix: "Crew" }, { prefix: "crew" }),
  "domain.prefix.words": domain({ prefix: "my-aws-app" }, { prefix: "my-a-w-s-app" }),
  "domain.customDomain.name": domain(
    { customDomain: "example", certificateArn },
    { customDomain: "example.com", certificateArn },
  ),
  "domain.customDomain.certificate": {
    ...domain({ customDomain }, { customDomain, certificateArn }),
    at: "domain",
  },
  "domain.certificateArn.customDomain": domain(
    { prefix: "crew", certificateArn },
    { prefix: "crew", customDomain, certificateArn },
  ),
  "domain.certificateArn.region": domain(
    { customDomain, certificateArn: certificateArn.replace("us-east-1", "eu-west-1") },
    { customDomain, certificateArn },
  ),
  "domain.managedLogin.tier": {
    breaks: { tier: "lite", domain: { prefix: "crew", managedLogin: true } },
    passes: { tier: "lite", domain: { prefix: "crew" } },
  },
  "resourceServers.identifier": {
    breaks: { resourceServers: { "the api": { scopes: {} } } },
    passes: { resourceServers: { "https://the-api": { scopes: {} } } },
    at: 'resourceServers["the api"]',
  },
  "resourceServers.name": {
    breaks: { resourceServers: { api: { name: "The API!", scopes: {} } } },
    passes: { resourceServers: { api: { name: "The API", scopes: {} } } },
    at: "resourceServers.api.name",
  },
  "resourceServers.scopes.count": {
    breaks: { resourceServers: { api: { scopes: scopes(101) } } },
    passes: { resourceServers: { api: { scopes: scopes(100) } } },
    at: "resourceServers.api.scopes",
  },
  "resourceServers.scopes.name": {
    breaks: { resourceServers: { api: { scopes: { "all/read": "x" } } } },
    passes: { resourceServers: { api: { scopes: { "all:read": "x" } } } },
    at: 'resourceServers.api.scopes["all/read"]',
  },
  "resourceServers.scopes.description": {
    breaks: { resourceServers: { api: { scopes: { read: "" } } } },
    passes: { resourceServers: { api: { scopes: { read: "x" } } } },
    at: "resourceServers.api.scopes.read",
  },
};
