import type * as cognito from "@pulumi/aws/cognito";
import type { Permission, PermissionArgs } from "@pulumi/aws/lambda/permission";
import * as pulumi from "@pulumi/pulumi";
import { triggerFunctions } from "../triggers";
import type { Making } from "./making";
import { permissionClass } from "./whenUsed";

/**
 * Lets the pool call the functions of its triggers: a permission for each, and each with a statement id that
 * the provider chooses, so that two triggers may share a function.
 */
export function makeTriggerPermissions(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): Permission[] {
  return triggerFunctions(settings.triggers).map(([trigger, arn]) => {
    const permissionArgs: PermissionArgs = {
      action: "lambda:InvokeFunction",
      principal: "cognito-idp.amazonaws.com",
      sourceArn: userPool.arn,
      ...functionAndQualifier(arn),
    };
    args.transformTriggerPermission?.(trigger, permissionArgs);
    const Permission = permissionClass();
    return new Permission(`${name}-permission-${trigger}`, permissionArgs, { parent: component });
  });
}

/** The provider reads the function back without its version or alias: that has an argument of its own. */
function functionAndQualifier(arn: pulumi.Input<string>): Pick<PermissionArgs, "function" | "qualifier"> {
  const parts = pulumi.output(arn).apply((text) => text.split(":"));
  return {
    function: parts.apply((known) => known.slice(0, 7).join(":")),
    qualifier: parts.apply((known) => known.at(7)),
  };
}
