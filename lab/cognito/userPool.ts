import {
  AddCustomAttributesCommand,
  type CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  type CreateUserPoolRequest,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  type SchemaAttributeType,
  SetUserPoolMfaConfigCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserPoolCommand,
  type UpdateUserPoolRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { isDeepStrictEqual } from "node:util";
import { declaredAttributeName, isEmpty, toApi, type Values } from "./fields";
import { factorsInForce, mfaSettings, needsMfaCall, readMfaFields } from "./mfa";
import {
  type CognitoResource,
  type Found,
  nameOf,
  present,
  readBack,
  refreshedInputs,
  unlessGone,
} from "./resource";
import { builtInAttributes } from "./standardAttributes";
import { schemaFields, userPoolFields } from "./userPoolFields";

/** Members that DescribeUserPool calls otherwise than CreateUserPool does. */
export const describedAs: Readonly<Record<string, string>> = { PoolName: "Name", Schema: "SchemaAttributes" };

const creationOnly = ["AliasAttributes", "Schema", "UsernameAttributes", "UsernameConfiguration"];

/** CreateUserPool's request. MFA isn't in it: the provider sets that with a second call. */
export function createUserPoolRequest(name: string, args: Values): CreateUserPoolRequest {
  const request = toApi(userPoolFields, { ...said(args), name: nameOf(name, args) });
  delete request.MfaConfiguration;
  return request as unknown as CreateUserPoolRequest;
}

/** UpdateUserPool's request: everything again, because Cognito resets what is left out. */
export function updateUserPoolRequest(id: string, args: Values): UpdateUserPoolRequest {
  const request = toApi(userPoolFields, said(args));
  for (const member of creationOnly) delete request[member];
  return { ...request, UserPoolId: id };
}

/** aws:cognito/userPool:UserPool. */
export const userPool: CognitoResource = {
  async create(client, name, inputs) {
    const { UserPool } = await client.send(new CreateUserPoolCommand(createUserPoolRequest(name, inputs)));
    const id = UserPool?.Id ?? "";
    if (needsMfaCall(inputs)) await setMfa(client, id, inputs);
    return present(await readPool(client, id, inputs), id);
  },

  read: readPool,

  async update(client, id, inputs, old) {
    const mfaChanged = !isDeepStrictEqual(mfaSettings(inputs), mfaSettings(old));
    if (mfaChanged) await setMfa(client, id, inputs);
    await client.send(new UpdateUserPoolCommand(updateUserPoolRequest(id, inputs)));
    const added = addedAttributes(inputs, old);
    if (added.length > 0) {
      const CustomAttributes = added.map((entry) => toApi(schemaFields, entry));
      await client.send(new AddCustomAttributesCommand({ UserPoolId: id, CustomAttributes }));
    }
    await retag(client, old.arn as string, tagsOf(inputs), tagsOf(old));
    return present(await readPool(client, id, inputs), id);
  },

  async delete(client, id) {
    await unlessGone(client.send(new DeleteUserPoolCommand({ UserPoolId: id })));
  },
};

// In this resource the provider can't tell an empty text, list or block from one that isn't given.
function said(args: Values): Values {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => !isEmpty(value)));
}

async function setMfa(client: CognitoIdentityProviderClient, id: string, args: Values): Promise<void> {
  await client.send(new SetUserPoolMfaConfigCommand({ UserPoolId: id, ...mfaSettings(args) }));
}

async function readPool(
  client: CognitoIdentityProviderClient,
  id: string,
  known: Values,
): Promise<Found | undefined> {
  const answers = await unlessGone(
    Promise.all([
      client.send(new DescribeUserPoolCommand({ UserPoolId: id })),
      client.send(new GetUserPoolMfaConfigCommand({ UserPoolId: id })),
    ]),
  );
  if (answers?.[0].UserPool === undefined) return undefined;
  const [{ UserPool: pool }, mfa] = answers;
  const description: Values = {
    ...pool,
    PoolName: pool.Name,
    Schema: declaredSchema(pool.SchemaAttributes ?? [], (known.schemas ?? []) as Values[]),
    MfaConfiguration: mfa.MfaConfiguration,
  };
  const args = readBack(
    readMfaFields,
    factorsInForce({ ...mfa }),
    readBack(userPoolFields, description, known),
  );
  const region = id.split("_")[0];
  const state = {
    region,
    ...args,
    id,
    arn: pool.Arn,
    creationDate: pool.CreationDate?.toISOString(),
    lastModifiedDate: pool.LastModifiedDate?.toISOString(),
    endpoint: `cognito-idp.${region}.amazonaws.com/${id}`,
    estimatedNumberOfUsers: pool.EstimatedNumberOfUsers,
    domain: pool.Domain ?? "",
    customDomain: pool.CustomDomain ?? "",
    tagsAll: tagsOf(args),
  };
  return { id, state, inputs: refreshedInputs(args, known, []) };
}

// The provider keeps an attribute that nobody declared out of its state when it is as Cognito makes it.
function declaredSchema(schema: SchemaAttributeType[], declared: Values[]): Values[] {
  const names = declared.map(({ name }) => name);
  return schema
    .filter(
      ({ Name = "", ...entry }) =>
        names.includes(Name) || !isDeepStrictEqual({ Name, ...entry }, builtInAttributes[Name]),
    )
    .map(({ Name = "", ...entry }) => ({ ...entry, Name: declaredAttributeName(Name) }));
}

function addedAttributes(inputs: Values, old: Values): Values[] {
  const before = (old.schemas ?? []) as Values[];
  const now = (inputs.schemas ?? []) as Values[];
  const key = (entry: Values) => toApi(schemaFields, entry);
  const has = (list: Values[], entry: Values) =>
    list.some((other) => isDeepStrictEqual(key(other), key(entry)));
  if (!before.every((entry) => has(now, entry)))
    throw new Error("cannot modify or remove schema items: Cognito only adds custom attributes.");
  return now.filter((entry) => !has(before, entry));
}

function tagsOf(args: Values): Record<string, string> {
  return (args.tags ?? {}) as Record<string, string>;
}

async function retag(
  client: CognitoIdentityProviderClient,
  ResourceArn: string,
  tags: Record<string, string>,
  old: Record<string, string>,
): Promise<void> {
  const TagKeys = Object.keys(old).filter((key) => !(key in tags));
  const changed = Object.entries(tags).filter(([key, value]) => old[key] !== value);
  if (TagKeys.length > 0) await client.send(new UntagResourceCommand({ ResourceArn, TagKeys }));
  if (changed.length > 0)
    await client.send(new TagResourceCommand({ ResourceArn, Tags: Object.fromEntries(changed) }));
}
