import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { arnSays, isArn, text } from "./checks/bounds";
import type { Rule } from "./checks/rule";

/** Errors in the delivery of messages, in a log. */
export interface UserNotificationLog {
  /**
   * ARN of the CloudWatch log group that the errors go to, without `:*` at its end. It must be in the pool's
   * account, and not encrypted with AWS KMS.
   */
  logGroupArn: Input<string>;
}

/** What users do, as threat protection sees it, in a log; one destination. */
export interface UserAuthEventsLog {
  /**
   * ARN of a CloudWatch log group, without `:*` at its end.
   */
  logGroupArn?: Input<string>;
  /**
   * ARN of an Amazon S3 bucket.
   */
  bucketArn?: Input<string>;
  /**
   * ARN of an Amazon Data Firehose stream.
   */
  streamArn?: Input<string>;
}

/** What the pool logs beside AWS CloudTrail (log delivery). */
export interface Logging {
  /**
   * Errors in the delivery of e-mail and text messages. Defaults to none.
   */
  userNotification?: UserNotificationLog;
  /**
   * Sign-ins and other things that users do, with their risk; needs tier plus. Defaults to none.
   */
  userAuthEvents?: UserAuthEventsLog;
}

const configurationType = "AWS: API_LogConfigurationType";
const logGroup = /^arn:[\w-]+:logs:[\w-]+:\d{12}:log-group:[\w./#-]{1,512}$/;
const logGroupSays = "must be the ARN of a CloudWatch log group, without :* at its end";

/** Rules about logs. */
export const loggingRules: Rule[] = [
  ...["userNotification", "userAuthEvents"].map((log): Rule => ({
    id: `logging.${log}.logGroupArn.arn`,
    path: `logging.${log}.logGroupArn`,
    says: logGroupSays,
    source: "AWS: API_CloudWatchLogsConfigurationType",
    holds: (value: string) => isArn(value) && logGroup.test(value),
  })),
  {
    id: "logging.userAuthEvents.bucketArn.arn",
    path: "logging.userAuthEvents.bucketArn",
    says: "must be the ARN of an Amazon S3 bucket",
    source: "AWS: API_S3ConfigurationType",
    holds: text(3, 1024, /^arn:[\w-]+:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
  },
  {
    id: "logging.userAuthEvents.streamArn.arn",
    path: "logging.userAuthEvents.streamArn",
    says: arnSays,
    source: "AWS: API_FirehoseConfigurationType",
    holds: isArn,
  },
  {
    id: "logging.userAuthEvents.destination",
    path: "logging.userAuthEvents",
    says: "must give one destination: logGroupArn, bucketArn or streamArn",
    source: configurationType,
    presence: true,
    holds: (log: object) => Object.values(log).filter((arn) => arn !== undefined).length === 1,
  },
  {
    id: "logging.userAuthEvents.tier",
    path: "logging.userAuthEvents",
    says: "needs tier plus",
    source: configurationType,
    presence: true,
    holds: (_, { tier }) => tier === "plus",
  },
  {
    id: "logging.userAuthEvents.mode",
    path: "logging.userAuthEvents",
    says: "has nothing to log while security.threatProtection.mode is off",
    source: "AWS: exporting logs from user pools; Cognito only writes them while threat protection is active",
    presence: true,
    warning: true,
    holds: (_, { tier, security }) => tier !== "plus" || (security.threatProtection?.mode ?? "off") !== "off",
  },
];

/**
 * The logs as arguments of the provider, each with the one level that it has; undefined where there is none.
 */
export function logDeliveryArgs(
  { userNotification, userAuthEvents }: Logging,
  userPoolId: Input<string>,
): cognito.LogDeliveryConfigurationArgs | undefined {
  const logConfigurations = [
    ...(userNotification
      ? [{ eventSource: "userNotification", logLevel: "ERROR", ...destination(userNotification) }]
      : []),
    ...(userAuthEvents
      ? [{ eventSource: "userAuthEvents", logLevel: "INFO", ...destination(userAuthEvents) }]
      : []),
  ];
  return logConfigurations.length === 0 ? undefined : { userPoolId, logConfigurations };
}

function destination({ logGroupArn, bucketArn, streamArn }: UserAuthEventsLog) {
  return {
    cloudWatchLogsConfiguration: logGroupArn === undefined ? undefined : { logGroupArn },
    s3Configuration: bucketArn === undefined ? undefined : { bucketArn },
    firehoseConfiguration: streamArn === undefined ? undefined : { streamArn },
  };
}
