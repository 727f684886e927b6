import {
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
} from "@aws-sdk/client-cognito-identity-provider";
import { namingUnsupportedOperations } from "./cognito/unsupported";
import { localCredentials, localRegion } from "./emulator/credentials";

// On Node.js 20 the SDK prints seven lines about its own future at every start.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/**
 * A client for Cognito: at a local endpoint with the emulator's credentials; in an AWS account, as the SDK's
 * own chain of variables and profiles says, when no endpoint is given. Operations that aren't there throw an
 * UnsupportedOperation.
 *
 * @param region by default us-east-1 at a local endpoint, and the SDK's own choice otherwise
 */
export function cognitoClient(endpoint?: string, region?: string): CognitoIdentityProviderClient {
  const client = new CognitoIdentityProviderClient(
    endpoint === undefined ? (region === undefined ? {} : { region }) : atEndpoint(endpoint, region),
  );
  namingUnsupportedOperations(client);
  return client;
}

function atEndpoint(endpoint: string, region = localRegion): CognitoIdentityProviderClientConfig {
  // What this machine doesn't answer at once, it won't answer at the third attempt.
  return { endpoint, region, credentials: localCredentials, maxAttempts: 1 };
}
