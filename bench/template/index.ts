// The lab's pool as the aws-typescript template would have it: the whole SDK, and a type-checking ts-node.
import * as aws from "@pulumi/aws";

const pool = new aws.cognito.UserPool("whizlabs", {
  name: "whizlabs",
  usernameAttributes: ["email"],
  usernameConfiguration: { caseSensitive: false },
  autoVerifiedAttributes: ["email"],
  mfaConfiguration: "OFF",
  passwordPolicy: {
    minimumLength: 8,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
    temporaryPasswordValidityDays: 7,
  },
  accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
});

const client = new aws.cognito.UserPoolClient("whizclient", {
  name: "whizclient",
  userPoolId: pool.id,
  generateSecret: false,
  explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
});

export const userPoolId = pool.id;
export const clientId = client.id;
