import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { isRoleArn, length, roleArnSays, text, visible } from "../checks/bounds";
import type { Rule } from "../checks/rule";

/** A group of users: the Groups tab, after the lab. */
export interface Group {
  /**
   * What the group is for, at most 2048 characters. Defaults to none.
   */
  description?: string;
  /**
   * Which group counts where a user is in several: the lowest, from 1. Defaults to none.
   */
  precedence?: number;
  /**
   * ARN of the IAM role that the group's members prefer. Defaults to none.
   */
  roleArn?: Input<string>;
}

const createGroup = "AWS: API_CreateGroup";

/** Rules of the tab. */
export const groupRules: Rule[] = [
  {
    id: "groups.name",
    path: "groups.*",
    says: "must have a name of 1 to 128 characters, without spaces",
    source: createGroup,
    presence: true,
    holds: (_, __, [name]) => text(1, 128, visible)(name),
  },
  {
    id: "groups.description.length",
    path: "groups.*.description",
    says: "must be at most 2048 characters",
    source: createGroup,
    holds: length(0, 2048),
  },
  {
    id: "groups.precedence.bounds",
    path: "groups.*.precedence",
    says: "must be a whole number from 0 to 2147483647",
    source: createGroup,
    holds: (precedence: number) =>
      Number.isInteger(precedence) && precedence >= 0 && precedence <= 2_147_483_647,
  },
  {
    id: "groups.precedence.zero",
    path: "groups.*.precedence",
    says: "is not sent: the provider takes 0 for none, which ranks last; use 1, and count on from there",
    source: "Provider: user_group.go reads precedence with GetOk, which takes 0 for unset",
    warning: true,
    holds: (precedence: number) => precedence !== 0,
  },
  {
    id: "groups.roleArn.arn",
    path: "groups.*.roleArn",
    says: roleArnSays,
    source: createGroup,
    holds: isRoleArn,
  },
];

/** A group as arguments of the provider. */
export function groupArgs(
  name: string,
  group: Group,
  userPoolId: cognito.UserGroupArgs["userPoolId"],
): cognito.UserGroupArgs {
  const { description, precedence, roleArn } = group;
  return { name, userPoolId, description, precedence, roleArn };
}
