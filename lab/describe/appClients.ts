import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolClientArgs } from "@pulumi/aws/cognito";
import type { Unwrap } from "@pulumi/pulumi";
import { type AppClient, AppType } from "../../components/app/appClient";
import { AuthFlow, explicitAuthFlow } from "../../components/app/authFlows";
import { parseDuration } from "../../components/app/duration";
import { OAuthFlow } from "../../components/app/oauth";
import { mapValues } from "../../components/mapValues";
import { fromApi } from "../cognito/fields";
import { userPoolClientFields } from "../cognito/userPoolClient";
import type { PoolPicture } from "../picture";

type LiveClient = Partial<Unwrap<UserPoolClientArgs>>;

/**
 * Task 7, from a live pool. Of two clients with one name the second can't be described: the name is the key.
 */
export function describeAppClients({ clients }: PoolPicture): Record<string, AppClient> {
  const named = Object.entries(clients).filter(([name, { ClientName }]) => name === ClientName);
  return mapValues(Object.fromEntries(named), describeAppClient);
}

function describeAppClient(description: UserPoolClientType): AppClient {
  const client: LiveClient = fromApi(userPoolClientFields, { ...description });
  const { tokenValidityUnits: units } = client;
  return {
    type: description.ClientSecret === undefined ? AppType.public : AppType.confidential,
    authFlows: authFlows(client),
    accessToken: duration(client.accessTokenValidity, units?.accessToken),
    idToken: duration(client.idTokenValidity, units?.idToken),
    refreshToken: duration(client.refreshTokenValidity, units?.refreshToken),
    authSession: duration(client.authSessionValidity, "minutes"),
    refreshTokenRotation: rotation(client),
    tokenRevocation: client.enableTokenRevocation,
    preventUserExistenceErrors: client.preventUserExistenceErrors === "ENABLED",
    propagateUserContext: client.enablePropagateAdditionalUserContextData,
    oauth: oauth(client),
    identityProviders: client.supportedIdentityProviders ?? [],
    readAttributes: client.readAttributes,
    writeAttributes: client.writeAttributes,
  };
}

function authFlows({ explicitAuthFlows = [] }: LiveClient): AuthFlow[] {
  return Object.values(AuthFlow).filter((flow) => explicitAuthFlows.includes(explicitAuthFlow(flow)));
}

function oauth(client: LiveClient): AppClient["oauth"] {
  if (!client.allowedOauthFlowsUserPoolClient) return undefined;
  const { allowedOauthFlows = [], allowedOauthScopes, callbackUrls, logoutUrls } = client;
  const flows = Object.values(OAuthFlow).filter((flow) => allowedOauthFlows.includes(flow));
  return {
    flows,
    scopes: allowedOauthScopes,
    callbackUrls,
    logoutUrls,
    defaultRedirectUrl: client.defaultRedirectUri,
  };
}

function rotation({ refreshTokenRotation }: LiveClient): AppClient["refreshTokenRotation"] {
  if (refreshTokenRotation?.feature !== "ENABLED") return undefined;
  return { enabled: true, gracePeriodSeconds: refreshTokenRotation.retryGracePeriodSeconds };
}

function duration(value: number | undefined, unit: string | undefined): string | undefined {
  const written = ["s", "m", "h", "d"].map((letter) => `${value}${letter}`);
  return written.find((text) => parseDuration(text)?.unit === unit);
}
