import { CognitoAppClient } from "cognito-user-pool";
import * as pulumi from "@pulumi/pulumi";

const poolStack = new pulumi.StackReference(new pulumi.Config().require("poolStack"));

const server = new CognitoAppClient("server", {
  userPoolId: poolStack.requireOutput("userPoolId"),
  type: "confidential",
  accessToken: "15m",
});

/** The id of the server's client. */
export const clientId = server.clientId;

/** Its secret: a secret output. */
export const clientSecret = server.clientSecret;
