/* eslint-disable @typescript-eslint/no-require-imports */
import type * as role from "@pulumi/aws/iam/role";
import type * as permission from "@pulumi/aws/lambda/permission";
import type * as webAclAssociation from "@pulumi/aws/wafv2/webAclAssociation";

// What most pools don't have is loaded for the first that does, and without the rest of its service.

/** The class aws.iam.Role. */
export function roleClass() {
  return (require("@pulumi/aws/iam/role") as typeof role).Role;
}

/** The class aws.lambda.Permission. */
export function permissionClass() {
  return (require("@pulumi/aws/lambda/permission") as typeof permission).Permission;
}

/** The class aws.wafv2.WebAclAssociation. */
export function webAclAssociationClass() {
  return (require("@pulumi/aws/wafv2/webAclAssociation") as typeof webAclAssociation).WebAclAssociation;
}
