import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Transforms } from "../transforms";
import { Sms, SmsSender, smsRoleArgs } from "./sms";

/**
 * The role that publishes text messages: the one that was given, or one made for the component. That one is
 * retained on delete, since the pool keeps its SMS configuration for good and would fail without it.
 */
export function smsSender(
  name: string,
  sms: Sms | undefined,
  transforms: Transforms,
  parent: pulumi.ComponentResource,
): SmsSender | undefined {
  if (sms === undefined) return undefined;
  const externalId =
    sms.externalId ?? `${pulumi.getProject()}-${pulumi.getStack()}-${name}`.replace(/[^\w+=,.@:/-]/g, "-");
  if (sms.roleArn !== undefined) return { roleArn: sms.roleArn, externalId, region: sms.region };
  const roleArgs = smsRoleArgs(externalId);
  transforms.transformSmsRole?.(roleArgs);
  const role = new iam.Role(`${name}-smsRole`, roleArgs, { parent, retainOnDelete: true });
  return { roleArn: role.arn, externalId, region: sms.region };
}
