import * as cognito from "@pulumi/aws/cognito";
import { adopted } from "../adopt";
import { smsSender } from "../messaging/smsRole";
import { leaveUnset } from "../neverSet";
import { schemasHook } from "../unchangeable/schemas";
import { userPoolArgs } from "../userPool";
import type { Making } from "./making";

/** Makes the user pool, and the role for its text messages where none is given. */
export function makeUserPool(
  { name, args, settings, component }: Making,
  protect = settings.deletionProtection,
): cognito.UserPool {
  const poolArgs = userPoolArgs(settings, smsSender(name, settings.messaging.sms, args, component));
  leaveUnset(poolArgs, settings.adopt);
  args.transformUserPool?.(poolArgs);
  // Only the pool is protected: protected clients could not be removed one by one.
  const options = { parent: component, protect, hooks: schemasHook(name) };
  return new cognito.UserPool(name, poolArgs, { ...options, ...adopted(settings.adopt, "userPool") });
}
