import { CognitoUserPool } from "./components";
import { readArgs } from "./config/readArgs";

/** The stack's outputs: the component's, under their names. */
export const {
  userPoolId,
  userPoolArn,
  endpoint,
  issuer,
  jwksUri,
  clientIds,
  clientSecrets,
  domainUrl,
  cloudFrontDistribution,
  cloudFrontZoneId,
  idpRedirectUri,
  signInUrls,
  amplifyOutputs,
} = new CognitoUserPool("whizlabs", readArgs());
