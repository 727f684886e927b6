import type { AppClient } from "../../../components";
import { functionArn, type RuleExample } from "./ruleExample";

const client = (at: string, breaks: AppClient, passes: AppClient): RuleExample => ({
  breaks: { clients: { web: breaks } },
  passes: { clients: { web: passes } },
  at: `clients.web.${at}`,
});

function clients(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, {}]));
}

const challenge = {
  defineAuthChallenge: functionArn,
  createAuthChallenge: functionArn,
  verifyAuthChallengeResponse: functionArn,
};

const required = ["name", "preferred_username", "phone_number", "email"];

/** Examples of the rules about app clients, by rule id. */
export const appExamples: Record<string, RuleExample> = {
  "clients.count": { breaks: { clients: clients(1001) }, passes: { clients: clients(1000) } },
  "clients.name": {
    breaks: { clients: { "my/app": {} } },
    passes: { clients: { "my app": {} } },
    at: 'clients["my/app"]',
  },
  "clients.authFlows.unique": client(
    "authFlows",
    { authFlows: ["user_password", "user_password"] },
    { authFlows: ["user_password"] },
  ),
  "clients.authFlows.rotation": client(
    "authFlows",
    { authFlows: ["refresh_token"], refreshTokenRotation: { enabled: true } },
    { authFlows: ["refresh_token"], refreshTokenRotation: { enabled: false } },
  ),
  "clients.authFlows.rotationDefault": client(
    "authFlows",
    { authFlows: [], refreshTokenRotation: { enabled: true } },
    { authFlows: ["user_srp"], refreshTokenRotation: { enabled: true } },
  ),
  "clients.authFlows.some": client(
    "authFlows",
    { authFlows: [], refreshTokenRotation: { enabled: false } },
    { authFlows: ["refresh_token"], refreshTokenRotation: { enabled: false } },
  ),
  "clients.refreshTokenRotation.tier": {
    breaks: { tier: "lite", clients: { web: { refreshTokenRotation: { enabled: true } } } },
    passes: { tier: "lite", clients: { web: { refreshTokenRotation: { enabled: false } } } },
    at: "clients.web.refreshTokenRotation.enabled",
  },
  "clients.authFlows.tier": {
    breaks: { tier: "lite", clients: { web: { authFlows: ["user_auth"] } } },
    passes: { tier: "essentials", clients: { web: { authFlows: ["user_auth"] } } },
    at: "clients.web.authFlows",
  },
  "clients.authFlows.customTriggers": {
    breaks: {
      clients: { web: { authFlows: ["custom"] } },
      triggers: { ...challenge, createAuthChallenge: undefined },
    },
    passes: { clients: { web: { authFlows: ["custom"] } }, triggers: challenge },
    at: "clients.web.authFlows",
  },
  "clients.propagateUserContext.secret": client(
    "propagateUserContext",
    { propagateUserContext: true },
    { propagateUserContext: true, type: "confidential" },
  ),
  "clients.accessToken.bounds": client("accessToken", { accessToken: "299s" }, { accessToken: "300s" }),
  "clients.accessToken.refreshToken": client(
    "accessToken",
    { accessToken: "3601s", refreshToken: "1h" },
    { accessToken: "3600s", refreshToken: "1h" },
  ),
  "clients.idToken.bounds": client("idToken", { idToken: "25h" }, { idToken: "24h" }),
  "clients.idToken.refreshToken": client(
    "idToken",
    { idToken: "61m", refreshToken: "1h" },
    { idToken: "60m", refreshToken: "1h" },
  ),
  "clients.refreshToken.bounds": client("refreshToken", { refreshToken: "3651d" }, { refreshToken: "3650d" }),
  "clients.authSession.bounds": client("authSession", { authSession: "200s" }, { authSession: "240s" }),
  "clients.refreshTokenRotation.gracePeriodSeconds.bounds": client(
    "refreshTokenRotation.gracePeriodSeconds",
    { refreshTokenRotation: { enabled: true, gracePeriodSeconds: 61 } },
    { refreshTokenRotation: { enabled: true, gracePeriodSeconds: 60 } },
  ),
  "clients.readAttributes.unique": client(
    "readAttributes",
    { readAttributes: ["email", "email"] },
    { readAttributes: ["email"] },
  ),
  "clients.writeAttributes.unique": client(
    "writeAttributes",
    { writeAttributes: [...required, "email"] },
    { writeAttributes: required },
  ),
  "clients.readAttributes.known": client(
    "readAttributes[0]",
    { readAttributes: ["custom:plan"] },
    { readAttributes: ["sub"] },
  ),
  "clients.writeAttributes.known": client(
    "writeAttributes[4]",
    { writeAttributes: [...required, "email_verified"] },
    { writeAttributes: [...required, "gender"] },
  ),
  "clients.writeAttributes.required": client(
    "writeAttributes",
    { writeAttributes: required.slice(1) },
    { writeAttributes: required },
  ),
};
