import * as pulumi from "@pulumi/pulumi";
import { SmsSender, smsRoleArgs } from "../messaging/sms";
import type { Making } from "./making";
import { roleClass } from "./whenUsed";

/**
 * Makes the role that publishes text messages, where they are sent and none is given. It is retained on
 * delete, since the pool keeps its SMS configuration for good and would fail without it.
 */
export function makeSmsRole({ name, args, settings, component }: Making): SmsSender | undefined {
  const { sms } = settings.messaging;
  if (sms === undefined) return undefined;
  const externalId =
    sms.externalId ?? `${pulumi.getProject()}-${pulumi.getStack()}-${name}`.replace(/[^\w+=,.@:/-]/g, "-");
  if (sms.roleArn !== undefined) return { roleArn: sms.roleArn, externalId, region: sms.region };
  const roleArgs = smsRoleArgs(externalId);
  args.transformSmsRole?.(roleArgs);
  const Role = roleClass();
  const role = new Role(`${name}-smsRole`, roleArgs, { parent: component, retainOnDelete: true });
  return { roleArn: role.arn, externalId, region: sms.region };
}
