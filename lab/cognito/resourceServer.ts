import {
  CreateResourceServerCommand,
  type CreateResourceServerRequest,
  DeleteResourceServerCommand,
  DescribeResourceServerCommand,
  type ResourceServerScopeType,
  type ResourceServerType,
  UpdateResourceServerCommand,
  type UpdateResourceServerRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import type { ResourceServerArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, nameOf, readBack, unlessGone } from "./resource";

/** Every argument of aws.cognito.ResourceServer and its member of CreateResourceServer. */
export const resourceServerFields = {
  identifier: "Identifier",
  name: "Name",
  region: { notSent: "says where the request goes" },
  scopes: {
    to: "Scopes",
    each: { scopeDescription: "ScopeDescription", scopeName: "ScopeName" } satisfies FieldTable<
      input.cognito.ResourceServerScope,
      ResourceServerScopeType
    >,
  },
  userPoolId: "UserPoolId",
} satisfies FieldTable<ResourceServerArgs, CreateResourceServerRequest>;

/** CreateResourceServer's request; UpdateResourceServer has the same. */
export function resourceServerRequest(
  name: string,
  args: Values,
): CreateResourceServerRequest & UpdateResourceServerRequest {
  const request = toApi(resourceServerFields, { ...args, name: nameOf(name, args) });
  return request as unknown as CreateResourceServerRequest;
}

/** aws:cognito/resourceServer:ResourceServer. Its id is `<pool id>|<identifier>`. */
export const resourceServer: CognitoResource = {
  async create(client, name, inputs) {
    const request = new CreateResourceServerCommand(resourceServerRequest(name, inputs));
    const { ResourceServer } = await client.send(request);
    return described(ResourceServer ?? {}, inputs);
  },

  async read(client, id, known) {
    const answer = await unlessGone(client.send(new DescribeResourceServerCommand(keysOf(id))));
    return answer?.ResourceServer && described(answer.ResourceServer, known);
  },

  async update(client, id, inputs) {
    // Scopes that were removed go with an empty list; none at all would leave them.
    const request = { Scopes: [], ...resourceServerRequest(id, inputs) };
    const { ResourceServer } = await client.send(new UpdateResourceServerCommand(request));
    return described(ResourceServer ?? {}, inputs);
  },

  async delete(client, id) {
    await unlessGone(client.send(new DeleteResourceServerCommand(keysOf(id))));
  },
};

function keysOf(id: string): { UserPoolId: string; Identifier: string } {
  const bar = id.indexOf("|");
  return { UserPoolId: id.slice(0, bar), Identifier: id.slice(bar + 1) };
}

function described(server: ResourceServerType, known: Values): Found {
  const args = readBack(resourceServerFields, { ...server }, known);
  const id = `${server.UserPoolId}|${server.Identifier}`;
  const scopeIdentifiers = (server.Scopes ?? []).map(({ ScopeName }) => `${server.Identifier}/${ScopeName}`);
  return foundInPool(id, args, known, ["userPoolId", "identifier"], { scopeIdentifiers });
}
