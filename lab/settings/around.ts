import type { EventSourceName, LogConfigurationType } from "@aws-sdk/client-cognito-identity-provider";
import { ifReadable } from "../picture";
import type { Setting } from "./setting";
import { facts } from "./words";

/** What stands around the pool: its logs, and the firewall before it. */
export const around: Setting[] = [
  log("Log of message delivery errors", "logging.userNotification", "userNotification"),
  log("Log of user activity", "logging.userAuthEvents", "userAuthEvents"),
  {
    label: "Web ACL of AWS WAF",
    argument: "webAclArn",
    read: ({ webAclArn }) => webAclArn,
  },
];

function log(label: string, argument: string, source: EventSourceName): Setting {
  return {
    label,
    argument,
    read: ({ logs }) =>
      ifReadable(logs, (all = []) =>
        all.filter(({ EventSource }) => EventSource === source).flatMap(described),
      ),
  };
}

function described(log: LogConfigurationType): string[] {
  return facts({
    Level: log.LogLevel,
    "CloudWatch log group": log.CloudWatchLogsConfiguration?.LogGroupArn,
    "S3 bucket": log.S3Configuration?.BucketArn,
    "Firehose stream": log.FirehoseConfiguration?.StreamArn,
  });
}
