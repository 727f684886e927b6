import type { Logging } from "../../../components";
import type { RuleExample } from "./ruleExample";

const logGroupArn = "arn:aws:logs:us-east-1:123456789012:log-group:pool";
const streamArn = "arn:aws:firehose:us-east-1:123456789012:deliverystream/pool";
const logs = (logging: Logging) => ({
  tier: "plus" as const,
  security: { threatProtection: { mode: "audit" as const } },
  logging,
});
const events = (breaks: Logging["userAuthEvents"], passes: Logging["userAuthEvents"]): RuleExample => ({
  breaks: logs({ userAuthEvents: breaks }),
  passes: logs({ userAuthEvents: passes }),
});
const webAcl = (scope: string) => `arn:aws:wafv2:us-east-1:123456789012:${scope}/webacl/pool/1-a`;

/** Examples of the rules about what stands around the pool, by rule id. */
export const aroundExamples: Record<string, RuleExample> = {
  "logging.userNotification.logGroupArn.arn": {
    breaks: { logging: { userNotification: { logGroupArn: `${logGroupArn}:*` } } },
    passes: { logging: { userNotification: { logGroupArn } } },
  },
  "logging.userAuthEvents.logGroupArn.arn": events({ logGroupArn: streamArn }, { logGroupArn }),
  "logging.userAuthEvents.bucketArn.arn": events(
    { bucketArn: "arn:aws:s3:::pool/events" },
    { bucketArn: "arn:aws:s3:::pool" },
  ),
  "logging.userAuthEvents.streamArn.arn": events({ streamArn: "pool" }, { streamArn }),
  "logging.userAuthEvents.destination": events({ logGroupArn, streamArn }, { streamArn }),
  "logging.userAuthEvents.tier": {
    breaks: { logging: { userAuthEvents: { streamArn } } },
    passes: logs({ userAuthEvents: { streamArn } }),
  },
  "logging.userAuthEvents.mode": {
    breaks: { tier: "plus", logging: { userAuthEvents: { streamArn } } },
    passes: logs({ userAuthEvents: { streamArn } }),
  },
  "webAclArn.regional": {
    breaks: { webAclArn: webAcl("global") },
    passes: { webAclArn: webAcl("regional") },
  },
};
