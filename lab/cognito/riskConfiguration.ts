import {
  type CognitoIdentityProviderClient,
  DescribeRiskConfigurationCommand,
  type RiskConfigurationType,
  SetRiskConfigurationCommand,
  type SetRiskConfigurationRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import type { RiskConfigurationArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, present, readBack, unlessGone } from "./resource";

type Takeover = NonNullable<SetRiskConfigurationRequest["AccountTakeoverRiskConfiguration"]>;
type Credentials = NonNullable<SetRiskConfigurationRequest["CompromisedCredentialsRiskConfiguration"]>;
type Notification = NonNullable<Takeover["NotifyConfiguration"]>;

const responseFields = { eventAction: "EventAction", notify: "Notify" } as const satisfies FieldTable<
  | input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationActionsHighAction
  | input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationActionsLowAction
  | input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationActionsMediumAction,
  NonNullable<NonNullable<Takeover["Actions"]>["HighAction"]>
>;

const messageFields = {
  htmlBody: "HtmlBody",
  subject: "Subject",
  textBody: "TextBody",
} as const satisfies FieldTable<
  | input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationNotifyConfigurationBlockEmail
  | input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationNotifyConfigurationMfaEmail
  | input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationNotifyConfigurationNoActionEmail,
  NonNullable<Notification["BlockEmail"]>
>;

/** Every argument of aws.cognito.RiskConfiguration and its member of SetRiskConfiguration. */
export const riskConfigurationFields = {
  accountTakeoverRiskConfiguration: {
    to: "AccountTakeoverRiskConfiguration",
    fields: {
      actions: {
        to: "Actions",
        fields: {
          highAction: { to: "HighAction", fields: responseFields },
          lowAction: { to: "LowAction", fields: responseFields },
          mediumAction: { to: "MediumAction", fields: responseFields },
        } satisfies FieldTable<
          input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationActions,
          NonNullable<Takeover["Actions"]>
        >,
      },
      notifyConfiguration: {
        to: "NotifyConfiguration",
        fields: {
          blockEmail: { to: "BlockEmail", fields: messageFields },
          from: "From",
          mfaEmail: { to: "MfaEmail", fields: messageFields },
          noActionEmail: { to: "NoActionEmail", fields: messageFields },
          replyTo: "ReplyTo",
          sourceArn: "SourceArn",
        } satisfies FieldTable<
          input.cognito.RiskConfigurationAccountTakeoverRiskConfigurationNotifyConfiguration,
          Notification
        >,
      },
    } satisfies FieldTable<input.cognito.RiskConfigurationAccountTakeoverRiskConfiguration, Takeover>,
  },
  clientId: "ClientId",
  compromisedCredentialsRiskConfiguration: {
    to: "CompromisedCredentialsRiskConfiguration",
    fields: {
      actions: {
        to: "Actions",
        fields: { eventAction: "EventAction" } satisfies FieldTable<
          input.cognito.RiskConfigurationCompromisedCredentialsRiskConfigurationActions,
          NonNullable<Credentials["Actions"]>
        >,
      },
      eventFilters: "EventFilter",
    } satisfies FieldTable<
      input.cognito.RiskConfigurationCompromisedCredentialsRiskConfiguration,
      Credentials
    >,
  },
  region: { notSent: "says where the request goes" },
  riskExceptionConfiguration: {
    to: "RiskExceptionConfiguration",
    fields: {
      blockedIpRangeLists: "BlockedIPRangeList",
      skippedIpRangeLists: "SkippedIPRangeList",
    } satisfies FieldTable<
      input.cognito.RiskConfigurationRiskExceptionConfiguration,
      NonNullable<SetRiskConfigurationRequest["RiskExceptionConfiguration"]>
    >,
  },
  userPoolId: "UserPoolId",
} satisfies FieldTable<RiskConfigurationArgs, SetRiskConfigurationRequest>;

/** SetRiskConfiguration's request; what is left out goes back to Cognito's own. */
export function setRiskConfigurationRequest(args: Values): SetRiskConfigurationRequest {
  return toApi(riskConfigurationFields, args) as unknown as SetRiskConfigurationRequest;
}

/** aws:cognito/riskConfiguration:RiskConfiguration. Its id is the pool's, or `<pool id>:<client id>`. */
export const riskConfiguration: CognitoResource = {
  create: (client, _name, inputs) => put(client, inputs),
  read,
  update: (client, _id, inputs) => put(client, inputs),

  async delete(client, id) {
    await unlessGone(client.send(new SetRiskConfigurationCommand(keysOf(id))));
  },
};

async function put(client: CognitoIdentityProviderClient, inputs: Values): Promise<Found> {
  const request = setRiskConfigurationRequest(inputs);
  await client.send(new SetRiskConfigurationCommand(request));
  const id = [request.UserPoolId, request.ClientId].filter((key) => key !== undefined).join(":");
  return present(await read(client, id, inputs), id);
}

async function read(
  client: CognitoIdentityProviderClient,
  id: string,
  known: Values,
): Promise<Found | undefined> {
  const keys = keysOf(id);
  const answer = await unlessGone(client.send(new DescribeRiskConfigurationCommand(keys)));
  if (answer?.RiskConfiguration === undefined) return undefined;
  const description: RiskConfigurationType = { ...answer.RiskConfiguration, ...keys };
  const args = readBack(riskConfigurationFields, { ...description }, known);
  return foundInPool(id, args, known, ["userPoolId", "clientId"]);
}

function keysOf(id: string): { UserPoolId: string; ClientId?: string } {
  const [UserPoolId, ClientId] = id.split(":");
  return ClientId === undefined ? { UserPoolId } : { UserPoolId, ClientId };
}
