import { CognitoUserPool } from "cognito-user-pool";

const users = new CognitoUserPool("users", {
  signIn: { options: ["email"] },
  signUp: { requiredAttributes: ["name"], customAttributes: { plan: {} } },
  clients: { web: { accessToken: "15m" }, server: { type: "confidential" } },
  groups: { admins: { precedence: 1 } },
  transformUserPool: (args) => {
    args.tags = { ...args.tags, team: "web" };
  },
});

/** The id of the browser app's client. */
export const webClientId = users.clientIds.web;

/** The server's client secret: a secret output. */
export const serverSecret = users.clientSecrets.server;
