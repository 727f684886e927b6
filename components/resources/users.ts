import * as cognito from "@pulumi/aws/cognito";
import type * as pulumi from "@pulumi/pulumi";
import { adopted } from "../adopt";
import { mapValues } from "../mapValues";
import { groupArgs } from "../users/group";
import { userArgs } from "../users/user";
import type { Making } from "./making";

/**
 * Makes the groups, the users, and what ties them. `permissions` let the pool call the functions of its
 * triggers: it calls them for these users already.
 */
export function makeGroupsAndUsers(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
  permissions: pulumi.Resource[],
): void {
  const parent = { parent: component };
  const groups = mapValues(settings.groups, (group, key) => {
    const userGroupArgs = groupArgs(key, group, userPool.id);
    args.transformGroup?.(key, userGroupArgs);
    const options = { ...parent, ...adopted(settings.adopt, "group", key) };
    return new cognito.UserGroup(`${name}-group-${key}`, userGroupArgs, options);
  });

  for (const [username, user] of Object.entries(settings.users)) {
    const cognitoUserArgs = userArgs(username, user, userPool.id);
    args.transformUser?.(username, cognitoUserArgs);
    const cognitoUser = new cognito.User(`${name}-user-${username}`, cognitoUserArgs, {
      ...parent,
      dependsOn: permissions,
    });
    for (const group of user.groups) {
      const membership = {
        userPoolId: userPool.id,
        username: cognitoUser.username,
        groupName: groups[group].name,
      };
      new cognito.UserInGroup(`${name}-userInGroup-${username} ${group}`, membership, parent);
    }
  }
}
