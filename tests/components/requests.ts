import type { CognitoUserPoolArgs } from "../../components";
import { mfaSettings, needsMfaCall } from "../../lab/cognito/mfa";
import { createUserRequest } from "../../lab/cognito/user";
import { createGroupRequest } from "../../lab/cognito/userGroup";
import { createUserPoolRequest, updateUserPoolRequest } from "../../lab/cognito/userPool";
import { createUserPoolClientRequest } from "../../lab/cognito/userPoolClient";
import { violations } from "../awsModel";
import { clientOf, groupOf, poolId, poolOf, settled, userOf } from "./settled";

/** Everything that Cognito's own model refuses in the requests that such arguments, which must pass the rules, make. */
export function refusedByAws(args: CognitoUserPoolArgs): string[] {
  const { clients, groups, users } = settled(args);
  const pool = { ...poolOf(args) };
  return [
    ...violations("CreateUserPool", createUserPoolRequest("crew", pool)),
    ...violations("UpdateUserPool", updateUserPoolRequest(poolId, pool)),
    ...(needsMfaCall(pool)
      ? violations("SetUserPoolMfaConfig", { UserPoolId: poolId, ...mfaSettings(pool) })
      : []),
    ...Object.keys(clients).flatMap((name) =>
      violations("CreateUserPoolClient", createUserPoolClientRequest(name, { ...clientOf(args, name) })),
    ),
    ...Object.keys(groups).flatMap((name) =>
      violations("CreateGroup", createGroupRequest(name, { ...groupOf(args, name) })),
    ),
    ...Object.keys(users).flatMap((name) =>
      violations("AdminCreateUser", createUserRequest({ ...userOf(args, name) })),
    ),
  ];
}
