import * as pulumi from "@pulumi/pulumi";
import type { Problem } from "../components/checks/problem";
import { type Rule, brokenRules } from "../components/checks/rule";
import { triggerPaths } from "../components/triggers";

/**
 * What stands in another region than the stack's, `aws:region`, where the pool is made: AWS refuses functions
 * and web ACLs from elsewhere. Nothing where the region isn't configured, and comes from the environment.
 */
export function otherRegions(args: object): Problem[] {
  const region = pulumi.runtime.getConfig("aws:region");
  return region ? brokenRules(regionRules(region), args, args).errors : [];
}

function regionRules(region: string): Rule[] {
  return [...Object.values(triggerPaths), "webAclArn"].map((path) => ({
    id: `${path}.poolRegion`,
    path,
    says: `must be in the pool's region, ${region} (aws:region)`,
    source: "Seen: AWS refuses a function of another region",
    holds: (arn: unknown) => [undefined, region].includes(/^arn:[^:]+:[^:]+:([^:]+):/.exec(String(arn))?.[1]),
  }));
}
