import type { CognitoUserPoolArgs } from "../../../components";
import type { RuleExample } from "./ruleExample";

const userPoolId = "us-east-1_X9m9caB4J";
const amazon: CognitoUserPoolArgs = {
  signUp: { requiredAttributes: ["email"] },
  clients: {},
  identityProviders: { amazon: { clientId: "id", clientSecret: "secret" } },
};

/** Examples of the rules about adoption, by rule id. */
export const adoptExamples: Record<string, RuleExample> = {
  "adopt.userPoolId": {
    breaks: { adopt: { userPoolId: "whizlabs" } },
    passes: { adopt: { userPoolId } },
  },
  "adopt.clientIds.id": {
    breaks: { adopt: { userPoolId, clientIds: { whizclient: `${userPoolId}/1example` } } },
    passes: { adopt: { userPoolId, clientIds: { whizclient: "1example" } } },
    at: "adopt.clientIds.whizclient",
  },
  "adopt.clientIds.known": {
    breaks: { clients: { web: {} }, adopt: { userPoolId, clientIds: { wep: "1example" } } },
    passes: { clients: { web: {} }, adopt: { userPoolId, clientIds: { web: "1example" } } },
    at: "adopt.clientIds.wep",
  },
  "adopt.clientIds.unique": {
    breaks: { clients: { a: {}, b: {} }, adopt: { userPoolId, clientIds: { a: "1", b: "1" } } },
    passes: { clients: { a: {}, b: {} }, adopt: { userPoolId, clientIds: { a: "1", b: "2" } } },
    at: "adopt.clientIds.b",
  },
  "adopt.domains.unique": {
    breaks: { domain: { prefix: "a" }, adopt: { userPoolId, domains: ["a", "a"] } },
    passes: { domain: { prefix: "a" }, adopt: { userPoolId, domains: ["a"] } },
  },
  "adopt.domains.known": {
    breaks: { domain: { prefix: "a" }, adopt: { userPoolId, domains: ["b"] } },
    passes: { domain: { prefix: "a" }, adopt: { userPoolId, domains: ["a"] } },
    at: "adopt.domains[0]",
  },
  "adopt.resourceServers.unique": {
    breaks: { resourceServers: { a: { scopes: {} } }, adopt: { userPoolId, resourceServers: ["a", "a"] } },
    passes: { resourceServers: { a: { scopes: {} } }, adopt: { userPoolId, resourceServers: ["a"] } },
  },
  "adopt.resourceServers.known": {
    breaks: { resourceServers: { a: { scopes: {} } }, adopt: { userPoolId, resourceServers: ["b"] } },
    passes: { resourceServers: { a: { scopes: {} } }, adopt: { userPoolId, resourceServers: ["a"] } },
    at: "adopt.resourceServers[0]",
  },
  "adopt.identityProviders.unique": {
    breaks: { ...amazon, adopt: { userPoolId, identityProviders: ["LoginWithAmazon", "LoginWithAmazon"] } },
    passes: { ...amazon, adopt: { userPoolId, identityProviders: ["LoginWithAmazon"] } },
  },
  "adopt.identityProviders.known": {
    breaks: { ...amazon, adopt: { userPoolId, identityProviders: ["amazon"] } },
    passes: { ...amazon, adopt: { userPoolId, identityProviders: ["LoginWithAmazon"] } },
    at: "adopt.identityProviders[0]",
  },
  "adopt.groups.unique": {
    breaks: { groups: { staff: {} }, adopt: { userPoolId, groups: ["staff", "staff"] } },
    passes: { groups: { staff: {} }, adopt: { userPoolId, groups: ["staff"] } },
  },
  "adopt.neverSet.known": {
    breaks: { adopt: { userPoolId, neverSet: ["clients.whizclient.accessToken"] } },
    passes: {
      adopt: {
        userPoolId,
        clientIds: { whizclient: "1example" },
        neverSet: ["clients.whizclient.accessToken", "signIn.firstFactors"],
      },
    },
    at: "adopt.neverSet[0]",
  },
  "adopt.groups.known": {
    breaks: { groups: { staff: {} }, adopt: { userPoolId, groups: ["stuff"] } },
    passes: { groups: { staff: {} }, adopt: { userPoolId, groups: [] } },
    at: "adopt.groups[0]",
  },
};
