import { role, rolePolicy } from "./plainRecord";
import type { CognitoResource } from "./resource";
import { user } from "./user";
import { userGroup } from "./userGroup";
import { userInGroup } from "./userInGroup";
import { userPool } from "./userPool";
import { userPoolClient } from "./userPoolClient";

export type { CognitoResource, Found, Made } from "./resource";

/** What can be made at a Cognito endpoint, by Pulumi type token. Another type is a file and a line here. */
export const cognitoResources: Readonly<Record<string, CognitoResource>> = {
  "aws:cognito/user:User": user,
  "aws:cognito/userGroup:UserGroup": userGroup,
  "aws:cognito/userInGroup:UserInGroup": userInGroup,
  "aws:cognito/userPool:UserPool": userPool,
  "aws:cognito/userPoolClient:UserPoolClient": userPoolClient,
  "aws:iam/role:Role": role,
  "aws:iam/rolePolicy:RolePolicy": rolePolicy,
};
