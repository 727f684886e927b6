import * as cognito from "@pulumi/aws/cognito";
import { logDeliveryArgs } from "../logging";
import type { Making } from "./making";

/** Makes the delivery of the logs that were asked for. */
export function makeLogDelivery(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): void {
  const deliveryArgs = logDeliveryArgs(settings.logging, userPool.id);
  if (deliveryArgs === undefined) return;
  args.transformLogDelivery?.(deliveryArgs);
  new cognito.LogDeliveryConfiguration(`${name}-logDelivery`, deliveryArgs, { parent: component });
}
