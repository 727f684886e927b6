import {
  AdminAddUserToGroupCommand,
  type AdminAddUserToGroupRequest,
  AdminRemoveUserFromGroupCommand,
  type CognitoIdentityProviderClient,
  paginateAdminListGroupsForUser,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserInGroupArgs } from "@pulumi/aws/cognito";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, unlessGone } from "./resource";

/** Every argument of aws.cognito.UserInGroup and its member of AdminAddUserToGroup. */
export const userInGroupFields = {
  groupName: "GroupName",
  region: { notSent: "says where the request goes" },
  userPoolId: "UserPoolId",
  username: "Username",
} satisfies FieldTable<UserInGroupArgs, AdminAddUserToGroupRequest>;

/** aws:cognito/userInGroup:UserInGroup. Its id is `<pool id>/<group name>/<user name>`. */
export const userInGroup: CognitoResource = {
  async create(client, _name, inputs) {
    const request = toApi(userInGroupFields, inputs) as unknown as AdminAddUserToGroupRequest;
    await client.send(new AdminAddUserToGroupCommand(request));
    const id = `${request.UserPoolId}/${request.GroupName}/${request.Username}`;
    const region = request.UserPoolId?.split("_")[0];
    return { id, state: { region, ...inputs, id } };
  },

  async read(client, id, known) {
    const [userPoolId = "", groupName = "", ...rest] = id.split("/");
    const username = rest.join("/");
    const groups = await unlessGone(groupsOfUser(client, userPoolId, username));
    if (!groups?.includes(groupName)) return undefined;
    const inputs: Values = { ...known, userPoolId, groupName, username };
    return { id, inputs, state: { region: userPoolId.split("_")[0], ...inputs, id } };
  },

  async delete(client, _id, state) {
    const { userPoolId, groupName, username } = state;
    const request = toApi(userInGroupFields, { userPoolId, groupName, username });
    await unlessGone(
      client.send(new AdminRemoveUserFromGroupCommand(request as unknown as AdminAddUserToGroupRequest)),
    );
  },
};

/** Names of a user's groups, sorted. Rejects with UserNotFoundException when there is no such user. */
export async function groupsOfUser(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  Username: string,
): Promise<string[]> {
  const names: string[] = [];
  for await (const page of paginateAdminListGroupsForUser({ client }, { UserPoolId, Username }))
    names.push(...(page.Groups ?? []).map((group) => group.GroupName ?? ""));
  return names.sort();
}
