import {
  type CognitoIdentityProviderClient,
  GetLogDeliveryConfigurationCommand,
  SetLogDeliveryConfigurationCommand,
  type SetLogDeliveryConfigurationRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import type { LogDeliveryConfigurationArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, present, readBack, unlessGone } from "./resource";

type Log = NonNullable<SetLogDeliveryConfigurationRequest["LogConfigurations"]>[number];

/** Every argument of aws.cognito.LogDeliveryConfiguration and its member of SetLogDeliveryConfiguration. */
export const logDeliveryFields = {
  logConfigurations: {
    to: "LogConfigurations",
    each: {
      cloudWatchLogsConfiguration: {
        to: "CloudWatchLogsConfiguration",
        fields: { logGroupArn: "LogGroupArn" } satisfies FieldTable<
          input.cognito.LogDeliveryConfigurationLogConfigurationCloudWatchLogsConfiguration,
          NonNullable<Log["CloudWatchLogsConfiguration"]>
        >,
      },
      eventSource: "EventSource",
      firehoseConfiguration: {
        to: "FirehoseConfiguration",
        fields: { streamArn: "StreamArn" } satisfies FieldTable<
          input.cognito.LogDeliveryConfigurationLogConfigurationFirehoseConfiguration,
          NonNullable<Log["FirehoseConfiguration"]>
        >,
      },
      logLevel: "LogLevel",
      s3Configuration: {
        to: "S3Configuration",
        fields: { bucketArn: "BucketArn" } satisfies FieldTable<
          input.cognito.LogDeliveryConfigurationLogConfigurationS3Configuration,
          NonNullable<Log["S3Configuration"]>
        >,
      },
    } satisfies FieldTable<input.cognito.LogDeliveryConfigurationLogConfiguration, Log>,
  },
  region: { notSent: "says where the request goes" },
  userPoolId: "UserPoolId",
} satisfies FieldTable<LogDeliveryConfigurationArgs, SetLogDeliveryConfigurationRequest>;

/** SetLogDeliveryConfiguration's request. */
export function setLogDeliveryRequest(args: Values): SetLogDeliveryConfigurationRequest {
  return toApi(logDeliveryFields, args) as unknown as SetLogDeliveryConfigurationRequest;
}

/** aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration. Its id is the pool's. */
export const logDelivery: CognitoResource = {
  create: (client, _name, inputs) => put(client, inputs),
  read,
  update: (client, _id, inputs) => put(client, inputs),

  async delete(client, id) {
    const none = { UserPoolId: id, LogConfigurations: [] };
    await unlessGone(client.send(new SetLogDeliveryConfigurationCommand(none)));
  },
};

async function put(client: CognitoIdentityProviderClient, inputs: Values): Promise<Found> {
  const request = setLogDeliveryRequest(inputs);
  await client.send(new SetLogDeliveryConfigurationCommand(request));
  const id = request.UserPoolId ?? "";
  return present(await read(client, id, inputs), id);
}

async function read(
  client: CognitoIdentityProviderClient,
  id: string,
  known: Values,
): Promise<Found | undefined> {
  const answer = await unlessGone(client.send(new GetLogDeliveryConfigurationCommand({ UserPoolId: id })));
  if (answer?.LogDeliveryConfiguration === undefined) return undefined;
  const args = readBack(logDeliveryFields, { ...answer.LogDeliveryConfiguration, UserPoolId: id }, known);
  return foundInPool(id, args, known, ["userPoolId"]);
}
