import * as cognito from "@pulumi/aws/cognito";
import { adopted } from "../adopt";
import { leaveUnset } from "../neverSet";
import { schemasHook } from "../unchangeable/schemas";
import { userPoolArgs } from "../userPool";
import type { Making } from "./making";
import { makeSmsRole } from "./smsRole";

/** Makes the user pool, and the role for its text messages where none is given. */
export function makeUserPool(making: Making, protect?: boolean): cognito.UserPool {
  const { name, args, settings, component } = making;
  const poolArgs = userPoolArgs(settings, makeSmsRole(making));
  leaveUnset(poolArgs, settings.adopt);
  args.transformUserPool?.(poolArgs);
  // Only the pool is protected: protected clients could not be removed one by one.
  const options = {
    parent: component,
    protect: protect ?? settings.deletionProtection,
    hooks: schemasHook(name),
  };
  return new cognito.UserPool(name, poolArgs, { ...options, ...adopted(settings.adopt, "userPool") });
}
