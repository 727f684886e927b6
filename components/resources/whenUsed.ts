import { createRequire } from "node:module";
import type * as role from "@pulumi/aws/iam/role";
import type * as permission from "@pulumi/aws/lambda/permission";
import type * as webAclAssociation from "@pulumi/aws/wafv2/webAclAssociation";

// What most pools don't have is loaded for the first that does, and without the rest of its service.
const load = createRequire(__filename);

/** The class aws.iam.Role. */
export function roleClass() {
  return (load("@pulumi/aws/iam/role") as typeof role).Role;
}

/** The class aws.lambda.Permission. */
export function permissionClass() {
  return (load("@pulumi/aws/lambda/permission") as typeof permission).Permission;
}

/** The class aws.wafv2.WebAclAssociation. */
export function webAclAssociationClass() {
  return (load("@pulumi/aws/wafv2/webAclAssociation") as typeof webAclAssociation).WebAclAssociation;
}
