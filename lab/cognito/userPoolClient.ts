import {
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientRequest,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
  type UpdateUserPoolClientRequest,
  type UserPoolClientType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolClientArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, nameOf, readBack, unlessGone } from "./resource";

/** Every argument of aws.cognito.UserPoolClient and its member of CreateUserPoolClient. */
export const userPoolClientFields = {
  accessTokenValidity: "AccessTokenValidity",
  allowedOauthFlows: "AllowedOAuthFlows",
  allowedOauthFlowsUserPoolClient: "AllowedOAuthFlowsUserPoolClient",
  allowedOauthScopes: "AllowedOAuthScopes",
  analyticsConfiguration: {
    to: "AnalyticsConfiguration",
    fields: {
      applicationArn: "ApplicationArn",
      applicationId: "ApplicationId",
      externalId: "ExternalId",
      roleArn: "RoleArn",
      userDataShared: "UserDataShared",
    } satisfies FieldTable<
      input.cognito.UserPoolClientAnalyticsConfiguration,
      NonNullable<CreateUserPoolClientRequest["AnalyticsConfiguration"]>
    >,
  },
  authSessionValidity: "AuthSessionValidity",
  callbackUrls: "CallbackURLs",
  defaultRedirectUri: "DefaultRedirectURI",
  enablePropagateAdditionalUserContextData: "EnablePropagateAdditionalUserContextData",
  enableTokenRevocation: "EnableTokenRevocation",
  explicitAuthFlows: "ExplicitAuthFlows",
  generateSecret: { to: "GenerateSecret", readable: false },
  idTokenValidity: "IdTokenValidity",
  logoutUrls: "LogoutURLs",
  name: "ClientName",
  preventUserExistenceErrors: "PreventUserExistenceErrors",
  readAttributes: "ReadAttributes",
  refreshTokenRotation: {
    to: "RefreshTokenRotation",
    fields: { feature: "Feature", retryGracePeriodSeconds: "RetryGracePeriodSeconds" } satisfies FieldTable<
      input.cognito.UserPoolClientRefreshTokenRotation,
      NonNullable<CreateUserPoolClientRequest["RefreshTokenRotation"]>
    >,
  },
  refreshTokenValidity: "RefreshTokenValidity",
  region: { notSent: "says where the request goes" },
  supportedIdentityProviders: "SupportedIdentityProviders",
  tokenValidityUnits: {
    to: "TokenValidityUnits",
    fields: {
      accessToken: "AccessToken",
      idToken: "IdToken",
      refreshToken: "RefreshToken",
    } satisfies FieldTable<
      input.cognito.UserPoolClientTokenValidityUnits,
      NonNullable<CreateUserPoolClientRequest["TokenValidityUnits"]>
    >,
  },
  userPoolId: "UserPoolId",
  writeAttributes: "WriteAttributes",
} satisfies FieldTable<UserPoolClientArgs, CreateUserPoolClientRequest>;

/** CreateUserPoolClient's request. Empty lists are sent: they reset. */
export function createUserPoolClientRequest(name: string, args: Values): CreateUserPoolClientRequest {
  const request = toApi(userPoolClientFields, { ...args, name: nameOf(name, args) });
  return request as unknown as CreateUserPoolClientRequest;
}

/** UpdateUserPoolClient's request: an argument that was removed is sent with the value it had. */
export function updateUserPoolClientRequest(
  id: string,
  args: Values,
  old: Values,
): UpdateUserPoolClientRequest {
  const kept = Object.keys(userPoolClientFields).map((argument) => [
    argument,
    args[argument] ?? old[argument],
  ]);
  const request = toApi(userPoolClientFields, Object.fromEntries(kept));
  delete request.GenerateSecret;
  return { ...request, ClientId: id } as unknown as UpdateUserPoolClientRequest;
}

/** aws:cognito/userPoolClient:UserPoolClient. On import the id is `<pool id>/<client id>`. */
export const userPoolClient: CognitoResource = {
  async create(client, name, inputs) {
    const request = new CreateUserPoolClientCommand(createUserPoolClientRequest(name, inputs));
    const { UserPoolClient } = await client.send(request);
    return described(UserPoolClient ?? {}, inputs);
  },

  async read(client, id, known) {
    const [clientId, pool = known.userPoolId] = id.split("/").reverse();
    const description = await unlessGone(describe(client, pool as string, clientId));
    return description && described(description, known);
  },

  async update(client, id, inputs, old) {
    const request = updateUserPoolClientRequest(id, inputs, old);
    const { UserPoolClient } = await client.send(new UpdateUserPoolClientCommand(request));
    return described(UserPoolClient ?? {}, inputs);
  },

  async delete(client, id, state) {
    const request = { UserPoolId: state.userPoolId as string, ClientId: id };
    await unlessGone(client.send(new DeleteUserPoolClientCommand(request)));
  },
};

async function describe(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  ClientId: string,
): Promise<UserPoolClientType> {
  const answer = await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  return answer.UserPoolClient ?? {};
}

function described(description: UserPoolClientType, known: Values): Found {
  const args = readBack(userPoolClientFields, { ...description }, known);
  const outputs = { clientSecret: description.ClientSecret ?? "" };
  return foundInPool(description.ClientId ?? "", args, known, ["userPoolId"], outputs);
}
