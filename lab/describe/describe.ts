import type { Adopt } from "../../components/adopt";
import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import type { PoolPicture } from "../picture";
import { describeAppClients } from "./appClients";
import { withoutDefaults } from "./defaults";
import { describeDeviceTracking } from "./deviceTracking";
import { describeGroups } from "./groups";
import { describeDomain, describeResourceServers } from "./hostedPages";
import { describeIdentityProviders } from "./identityProviders";
import { liveUserPool } from "./live";
import { describeLogging } from "./logging";
import { describeMessaging } from "./messaging";
import { describePool } from "./pool";
import { describeSecurity } from "./security";
import { describeSignIn } from "./signIn";
import { describeSignUp } from "./signUp";
import { describeTriggers } from "./triggers";

/**
 * The arguments that describe a live pool, page by page, each the inverse of the component's page; what is as
 * by default is left out. Users aren't described: they come by themselves. Secrets are as in the picture:
 * `***`.
 *
 * @param adopt how the pool is taken over with these arguments
 */
export function describe(picture: PoolPicture, adopt: Adopt): CognitoUserPoolArgs {
  const pool = liveUserPool(picture);
  return withoutDefaults({
    signIn: describeSignIn(pool),
    security: describeSecurity(pool, picture),
    signUp: describeSignUp(pool),
    messaging: describeMessaging(pool),
    clients: describeAppClients(picture),
    domain: describeDomain(picture),
    resourceServers: describeResourceServers(picture),
    identityProviders: describeIdentityProviders(picture),
    groups: describeGroups(picture),
    ...describePool(pool),
    deviceTracking: describeDeviceTracking(pool),
    triggers: describeTriggers(pool),
    logging: describeLogging(picture),
    ...(typeof picture.webAclArn === "string" && { webAclArn: picture.webAclArn }),
    adopt,
  });
}
