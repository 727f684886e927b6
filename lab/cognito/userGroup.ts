import {
  CreateGroupCommand,
  type CreateGroupRequest,
  DeleteGroupCommand,
  GetGroupCommand,
  type GroupType,
  UpdateGroupCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserGroupArgs } from "@pulumi/aws/cognito";
import { type FieldTable, isEmpty, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, nameOf, readBack, unlessGone } from "./resource";

/** Every argument of aws.cognito.UserGroup and its member of CreateGroup. */
export const userGroupFields = {
  description: "Description",
  name: "GroupName",
  precedence: "Precedence",
  region: { notSent: "says where the request goes" },
  roleArn: "RoleArn",
  userPoolId: "UserPoolId",
} satisfies FieldTable<UserGroupArgs, CreateGroupRequest>;

/** CreateGroup's request. The provider can't send a precedence of 0: it takes it for none. */
export function createGroupRequest(name: string, args: Values): CreateGroupRequest {
  const said = Object.entries(args).filter(([, value]) => !isEmpty(value) && value !== 0);
  const request = toApi(userGroupFields, { ...Object.fromEntries(said), name: nameOf(name, args) });
  return request as unknown as CreateGroupRequest;
}

/** aws:cognito/userGroup:UserGroup. Its id is `<pool id>/<group name>`. */
export const userGroup: CognitoResource = {
  async create(client, name, inputs) {
    const { Group } = await client.send(new CreateGroupCommand(createGroupRequest(name, inputs)));
    return described(Group ?? {}, inputs);
  },

  async read(client, id, known) {
    const answer = await unlessGone(client.send(new GetGroupCommand(keysOf(id))));
    return answer?.Group && described(answer.Group, known);
  },

  async update(client, id, inputs, old) {
    // Only what changed is sent, and what was removed is sent empty.
    const changed: Values = {};
    for (const [argument, none] of Object.entries({ description: "", precedence: 0, roleArn: "" })) {
      if (inputs[argument] !== old[argument]) changed[argument] = inputs[argument] ?? none;
    }
    const request = { ...toApi(userGroupFields, changed), ...keysOf(id) };
    const { Group } = await client.send(new UpdateGroupCommand(request));
    return described(Group ?? {}, inputs);
  },

  async delete(client, id) {
    await unlessGone(client.send(new DeleteGroupCommand(keysOf(id))));
  },
};

function keysOf(id: string): { UserPoolId: string; GroupName: string } {
  const slash = id.indexOf("/");
  return { UserPoolId: id.slice(0, slash), GroupName: id.slice(slash + 1) };
}

function described(group: GroupType, known: Values): Found {
  const { Precedence, ...description } = group;
  // No precedence and 0 are one to the provider.
  const args = readBack(userGroupFields, { ...description, Precedence: Precedence || undefined }, known);
  return foundInPool(`${group.UserPoolId}/${group.GroupName}`, args, known, ["userPoolId", "name"]);
}
