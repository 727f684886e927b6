import {
  AdminCreateUserCommand,
  type AdminCreateUserRequest,
  AdminDeleteUserAttributesCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserArgs } from "@pulumi/aws/cognito";
import { apiAttributeName, fromApi, type FieldTable, isEmpty, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, present, unlessGone } from "./resource";

/** Every argument of aws.cognito.User and its member of AdminCreateUser. */
export const userFields = {
  attributes: { to: "UserAttributes", attributes: true },
  clientMetadata: { to: "ClientMetadata", readable: false },
  desiredDeliveryMediums: { to: "DesiredDeliveryMediums", readable: false },
  enabled: { notSent: "goes with AdminDisableUser and AdminEnableUser" },
  forceAliasCreation: { to: "ForceAliasCreation", readable: false },
  messageAction: { to: "MessageAction", readable: false },
  password: { notSent: "goes with AdminSetUserPassword" },
  region: { notSent: "says where the request goes" },
  temporaryPassword: { to: "TemporaryPassword", readable: false },
  userPoolId: "UserPoolId",
  username: "Username",
  validationData: { to: "ValidationData", attributes: true, readable: false },
} satisfies FieldTable<UserArgs, AdminCreateUserRequest>;

/** AdminCreateUser's request. */
export function createUserRequest(args: Values): AdminCreateUserRequest {
  const said = Object.entries(args).filter(([, value]) => !isEmpty(value));
  return toApi(userFields, Object.fromEntries(said)) as unknown as AdminCreateUserRequest;
}

/** aws:cognito/user:User. Its id is `<pool id>/<user name>`. */
export const user: CognitoResource = {
  async create(client, _name, inputs) {
    const key = { UserPoolId: inputs.userPoolId as string, Username: inputs.username as string };
    await client.send(new AdminCreateUserCommand(createUserRequest(inputs)));
    if (inputs.enabled === false) await client.send(new AdminDisableUserCommand(key));
    await setPassword(client, key, inputs.password, true);
    return present(await readUser(client, key, inputs), key.Username);
  },

  async read(client, id, known) {
    return readUser(client, keysOf(id), known);
  },

  async update(client, id, inputs, old) {
    const key = keysOf(id);
    await changeAttributes(client, key, inputs, old);
    const enabled = inputs.enabled !== false;
    if (enabled !== (old.enabled !== false))
      await (enabled
        ? client.send(new AdminEnableUserCommand(key))
        : client.send(new AdminDisableUserCommand(key)));
    if (inputs.temporaryPassword !== old.temporaryPassword)
      await setPassword(client, key, inputs.temporaryPassword, false);
    if (inputs.password !== old.password) await setPassword(client, key, inputs.password, true);
    return present(await readUser(client, key, inputs), key.Username);
  },

  async delete(client, id) {
    await unlessGone(client.send(new AdminDeleteUserCommand(keysOf(id))));
  },
};

interface UserKey {
  UserPoolId: string;
  Username: string;
}

function keysOf(id: string): UserKey {
  const slash = id.indexOf("/");
  return { UserPoolId: id.slice(0, slash), Username: id.slice(slash + 1) };
}

async function setPassword(
  client: CognitoIdentityProviderClient,
  key: UserKey,
  password: unknown,
  permanent: boolean,
): Promise<void> {
  if (isEmpty(password)) return;
  await client.send(
    new AdminSetUserPasswordCommand({ ...key, Password: password as string, Permanent: permanent }),
  );
}

async function changeAttributes(
  client: CognitoIdentityProviderClient,
  key: UserKey,
  inputs: Values,
  old: Values,
): Promise<void> {
  const [now, before] = [attributesOf(inputs), attributesOf(old)];
  const changed = Object.fromEntries(Object.entries(now).filter(([name, value]) => before[name] !== value));
  const removed = Object.keys(before).filter((name) => !(name in now));
  const metadata = { ClientMetadata: inputs.clientMetadata as Record<string, string> | undefined };
  if (!isEmpty(changed)) {
    const UserAttributes = Object.entries(changed).map(([Name, Value]) => ({ Name, Value }));
    await client.send(new AdminUpdateUserAttributesCommand({ ...key, UserAttributes, ...metadata }));
  }
  if (removed.length > 0)
    await client.send(new AdminDeleteUserAttributesCommand({ ...key, UserAttributeNames: removed }));
}

/** A user's attributes by their API names (`custom:plan`), whichever way they are declared. */
export function attributesOf(args: Values): Record<string, string> {
  const attributes = Object.entries((args.attributes ?? {}) as Record<string, string>);
  return Object.fromEntries(attributes.map(([name, value]) => [apiAttributeName(name), value]));
}

async function readUser(
  client: CognitoIdentityProviderClient,
  key: UserKey,
  known: Values,
): Promise<Found | undefined> {
  const live = await unlessGone(client.send(new AdminGetUserCommand(key)));
  if (live === undefined) return undefined;
  const readBack = fromApi(userFields, { UserAttributes: live.UserAttributes ?? [] });
  const { sub, ...attributes } = readBack.attributes as Record<string, string>;
  const args = {
    ...known,
    userPoolId: key.UserPoolId,
    username: key.Username,
    enabled: live.Enabled,
    attributes,
  };
  const id = `${key.UserPoolId}/${key.Username}`;
  return foundInPool(id, args, known, ["userPoolId", "username"], {
    sub,
    status: live.UserStatus,
    creationDate: live.UserCreateDate?.toISOString(),
    lastModifiedDate: live.UserLastModifiedDate?.toISOString(),
    mfaSettingLists: live.UserMFASettingList ?? [],
    preferredMfaSetting: live.PreferredMfaSetting ?? "",
  });
}
