import type { Logging, UserAuthEventsLog } from "../../components/logging";
import { type PoolPicture, Unreadable } from "../picture";

/** Where a live pool's logs go. */
export function describeLogging({ logs = [] }: PoolPicture): Logging {
  if (logs instanceof Unreadable) return {};
  const arns = logs.map((log) => [
    log.EventSource,
    {
      logGroupArn: log.CloudWatchLogsConfiguration?.LogGroupArn,
      bucketArn: log.S3Configuration?.BucketArn,
      streamArn: log.FirehoseConfiguration?.StreamArn,
    },
  ]);
  const bySource = Object.fromEntries(arns) as Record<string, UserAuthEventsLog>;
  const { userNotification, userAuthEvents } = bySource;
  return {
    ...(userNotification?.logGroupArn && {
      userNotification: { logGroupArn: userNotification.logGroupArn },
    }),
    ...(userAuthEvents && { userAuthEvents }),
  };
}
