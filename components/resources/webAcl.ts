import type * as cognito from "@pulumi/aws/cognito";
import type * as wafv2 from "@pulumi/aws/wafv2";
import type { Making } from "./making";

/** Puts the web ACL that was given before the pool. */
export function makeWebAclAssociation(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): void {
  if (settings.webAclArn === undefined) return;
  const association = { resourceArn: userPool.arn, webAclArn: settings.webAclArn };
  args.transformWebAclAssociation?.(association);
  // Loaded where it is needed: most pools have none, and it costs them time.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { WebAclAssociation } = require("@pulumi/aws/wafv2") as typeof wafv2;
  new WebAclAssociation(`${name}-webAcl`, association, { parent: component });
}
