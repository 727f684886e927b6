import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { localCredentials, localRegion } from "./emulator/credentials";

// On Node.js 20 the SDK prints seven lines about its own future at every start.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/**
 * A client for Cognito: at a local endpoint with the emulator's credentials; in an AWS account, as the SDK's
 * own chain of variables and profiles says, when no endpoint is given.
 *
 * @param region by default us-east-1 at a local endpoint, and the SDK's own choice otherwise
 */
export function cognitoClient(endpoint?: string, region?: string): CognitoIdentityProviderClient {
  if (endpoint === undefined)
    return new CognitoIdentityProviderClient(region === undefined ? {} : { region });
  return new CognitoIdentityProviderClient({
    endpoint,
    region: region ?? localRegion,
    credentials: localCredentials,
    // What this machine doesn't answer at once, it won't answer at the third attempt.
    maxAttempts: 1,
  });
}
