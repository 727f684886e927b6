import {
  type CognitoIdentityProviderClient,
  CreateIdentityProviderCommand,
  type CreateIdentityProviderRequest,
  DeleteIdentityProviderCommand,
  DescribeIdentityProviderCommand,
  type IdentityProviderType,
  paginateListIdentityProviders,
  UpdateIdentityProviderCommand,
  type UpdateIdentityProviderRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import type { IdentityProviderArgs } from "@pulumi/aws/cognito";
import { isDeepStrictEqual } from "node:util";
import { type FieldTable, isEmpty, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, present, readBack, unlessGone } from "./resource";

/** Every argument of aws.cognito.IdentityProvider and its member of CreateIdentityProvider. */
export const identityProviderFields = {
  attributeMapping: "AttributeMapping",
  idpIdentifiers: "IdpIdentifiers",
  providerDetails: "ProviderDetails",
  providerName: "ProviderName",
  providerType: "ProviderType",
  region: { notSent: "says where the request goes" },
  userPoolId: "UserPoolId",
} satisfies FieldTable<IdentityProviderArgs, CreateIdentityProviderRequest>;

/** CreateIdentityProvider's request: without what is empty. */
export function createIdentityProviderRequest(args: Values): CreateIdentityProviderRequest {
  const said = Object.entries(args).filter(([, value]) => !isEmpty(value));
  const request = toApi(identityProviderFields, Object.fromEntries(said));
  return request as unknown as CreateIdentityProviderRequest;
}

/**
 * UpdateIdentityProvider's request: only what changed, as a whole, and empty where it was removed. Cognito
 * refuses to be told its own certificate.
 */
export function updateIdentityProviderRequest(
  id: string,
  args: Values,
  old: Values,
): UpdateIdentityProviderRequest {
  const none = { attributeMapping: {}, idpIdentifiers: [], providerDetails: {} };
  const changed: Values = {};
  for (const [argument, empty] of Object.entries(none)) {
    const [was, is] = [old[argument] ?? empty, args[argument] ?? empty];
    if (!isDeepStrictEqual(was, is)) changed[argument] = is;
  }
  const request = { ...toApi(identityProviderFields, changed), ...keysOf(id) };
  const { ProviderDetails: details } = request as UpdateIdentityProviderRequest;
  if (details === undefined) return request;
  const known = Object.entries(details).filter(([key]) => key !== "ActiveEncryptionCertificate");
  return { ...request, ProviderDetails: Object.fromEntries(known) };
}

/** aws:cognito/identityProvider:IdentityProvider. Its id is `<pool id>:<provider name>`. */
export const identityProvider: CognitoResource = {
  async create(client, _name, inputs) {
    const request = createIdentityProviderRequest(inputs);
    await client.send(new CreateIdentityProviderCommand(request));
    const id = `${request.UserPoolId}:${request.ProviderName}`;
    return present(await identityProvider.read(client, id, inputs), id);
  },

  async read(client, id, known) {
    const answer = await unlessGone(client.send(new DescribeIdentityProviderCommand(keysOf(id))));
    return answer?.IdentityProvider && described(id, answer.IdentityProvider, known);
  },

  async update(client, id, inputs, old) {
    await client.send(new UpdateIdentityProviderCommand(updateIdentityProviderRequest(id, inputs, old)));
    return present(await identityProvider.read(client, id, inputs), id);
  },

  async delete(client, id) {
    await unlessGone(client.send(new DeleteIdentityProviderCommand(keysOf(id))));
  },
};

/** DescribeIdentityProvider of every identity provider of a pool. */
export async function describeIdentityProviders(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<IdentityProviderType[]> {
  const names: string[] = [];
  for await (const page of paginateListIdentityProviders({ client }, { UserPoolId, MaxResults: 60 }))
    names.push(...(page.Providers ?? []).map(({ ProviderName }) => ProviderName ?? ""));
  const describe = (ProviderName: string) =>
    client.send(new DescribeIdentityProviderCommand({ UserPoolId, ProviderName }));
  const answers = await Promise.all(names.map(describe));
  return answers.map(({ IdentityProvider = {} }) => IdentityProvider);
}

function keysOf(id: string): { UserPoolId: string; ProviderName: string } {
  const colon = id.indexOf(":");
  return { UserPoolId: id.slice(0, colon), ProviderName: id.slice(colon + 1) };
}

function described(id: string, description: IdentityProviderType, known: Values): Found {
  const args = readBack(identityProviderFields, { ...description }, known);
  return foundInPool(id, args, known, ["userPoolId", "providerName"]);
}
