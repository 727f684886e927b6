import assert from "node:assert/strict";
import type { Logging } from "../../components";
import { logDeliveryOf, poolId } from "./settled";

const logGroupArn = "arn:aws:logs:us-east-1:123456789012:log-group:pool";
const bucketArn = "arn:aws:s3:::pool";
const streamArn = "arn:aws:firehose:us-east-1:123456789012:deliverystream/pool";
const delivered = (logging?: Logging) => logDeliveryOf({ tier: "plus", logging })?.logConfigurations;

describe("Logging", () => {
  it("is none unless something is said", () => {
    assert.equal(logDeliveryOf({}), undefined);
    assert.equal(delivered({}), undefined);
  });

  it("sends errors of message delivery to a log group, on every plan", () => {
    for (const tier of ["lite", "essentials", "plus"] as const)
      assert.deepEqual(logDeliveryOf({ tier, logging: { userNotification: { logGroupArn } } }), {
        userPoolId: poolId,
        logConfigurations: [
          {
            eventSource: "userNotification",
            logLevel: "ERROR",
            cloudWatchLogsConfiguration: { logGroupArn },
          },
        ],
      });
  });

  it("sends what users do to one destination of three", () => {
    const common = { eventSource: "userAuthEvents", logLevel: "INFO" };
    assert.deepEqual(delivered({ userAuthEvents: { logGroupArn } }), [
      { ...common, cloudWatchLogsConfiguration: { logGroupArn } },
    ]);
    assert.deepEqual(delivered({ userAuthEvents: { bucketArn } }), [
      { ...common, s3Configuration: { bucketArn } },
    ]);
    assert.deepEqual(delivered({ userAuthEvents: { streamArn } }), [
      { ...common, firehoseConfiguration: { streamArn } },
    ]);
  });

  it("sends both", () => {
    const both = delivered({ userAuthEvents: { bucketArn }, userNotification: { logGroupArn } });
    assert.deepEqual(
      (both as { eventSource: string }[]).map(({ eventSource }) => eventSource),
      ["userNotification", "userAuthEvents"],
    );
  });
});
