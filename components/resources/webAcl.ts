import type * as cognito from "@pulumi/aws/cognito";
import type { Making } from "./making";
import { webAclAssociationClass } from "./whenUsed";

/** Puts the web ACL that was given before the pool. */
export function makeWebAclAssociation(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): void {
  if (settings.webAclArn === undefined) return;
  const association = { resourceArn: userPool.arn, webAclArn: settings.webAclArn };
  args.transformWebAclAssociation?.(association);
  const WebAclAssociation = webAclAssociationClass();
  new WebAclAssociation(`${name}-webAcl`, association, { parent: component });
}
