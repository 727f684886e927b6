import * as pulumi from "@pulumi/pulumi";
import { isRecord } from "../components/checks/door";
import { keysOf } from "../components/checks/path";
import { type Problem, shown } from "../components/checks/problem";
import { revealed } from "../components/checks/secret";
import { triggerPaths } from "../components/triggers";

/**
 * What stands in another region than the stack's, `aws:region`, where the pool is made: AWS refuses functions
 * and web ACLs from elsewhere. Nothing where the region isn't configured, and comes from the environment.
 */
export function otherRegions(args: object): Problem[] {
  const region = pulumi.runtime.getConfig("aws:region");
  if (!region) return [];
  const known: unknown = revealed(args);
  return [...Object.values(triggerPaths), "webAclArn"].flatMap((path) => {
    const at = (within: unknown) =>
      keysOf(path).reduce((value, key) => (isRecord(value) ? value[key] : undefined), within);
    const arn = at(known);
    const [, other] = /^arn:[^:]+:[^:]+:([^:]+):/.exec(typeof arn === "string" ? arn : "") ?? [];
    if (other === undefined || other === region) return [];
    const reason = `must be in the pool's region, ${region} (aws:region)`;
    return [{ path, reason, received: shown(at(args), path) }];
  });
}
