import * as pulumi from "@pulumi/pulumi";
import { type Problem, shown } from "../components/checks/problem";
import type { CognitoUserPoolArgs } from "../components/cognitoUserPoolArgs";
import { resolveTriggers, triggerFunctions, triggerPaths } from "../components/triggers";

/**
 * What stands in another region than the stack's, `aws:region`, where the pool is made: AWS refuses functions
 * and web ACLs from elsewhere. Nothing where the region isn't configured, and comes from the environment.
 */
export function otherRegions({ triggers, webAclArn }: CognitoUserPoolArgs): Problem[] {
  const region = pulumi.runtime.getConfig("aws:region");
  if (!region) return [];
  const functions = triggerFunctions(resolveTriggers(triggers));
  const arns = [
    ...functions.map(([trigger, arn]) => [triggerPaths[trigger], arn] as const),
    ["webAclArn", webAclArn] as const,
  ];
  return arns.flatMap(([path, arn]) => {
    const [, other] = /^arn:[^:]+:[^:]+:([^:]+):/.exec(typeof arn === "string" ? arn : "") ?? [];
    if (other === undefined || other === region) return [];
    return [
      { path, reason: `must be in the pool's region, ${region} (aws:region)`, received: shown(arn, path) },
    ];
  });
}
