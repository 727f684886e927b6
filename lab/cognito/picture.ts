import {
  type CognitoIdentityProviderClient,
  AdminGetUserCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  type GroupType,
  GetUserPoolMfaConfigCommand,
  paginateListGroups,
  paginateListUserPoolClients,
  type UserPoolClientType,
} from "@aws-sdk/client-cognito-identity-provider";
import { mapValues } from "../../components/mapValues";
import type { PicturedUser, PoolPicture } from "../picture";
import { UserError } from "../userError";
import { declaredAround, liveAround } from "./around";
import type { Values } from "./fields";
import { declaredPages, liveDomains, liveStyles } from "./hostedPages";
import { declaredIdentityProvider, liveIdentityProviders } from "./identityProviderPicture";
import { mfaSettings } from "./mfa";
import { normalClient, normalGroup, normalMfa, normalPool } from "./normalise";
import { unlessGone } from "./resource";
import { type MayDropRotation, unreadableRotations } from "./rotation";
import { attributesOf } from "./user";
import { createGroupRequest } from "./userGroup";
import { groupsOfUser } from "./userInGroup";
import { createUserPoolRequest, describedAs } from "./userPool";
import { createUserPoolClientRequest } from "./userPoolClient";

/** A resource as the program registered it, its inputs resolved and plain. */
export interface DeclaredResource {
  /** The Pulumi type token. */
  type: string;
  /** The Pulumi resource's name. */
  name: string;
  /** The provider's arguments. */
  inputs: Record<string, unknown>;
  /** The provider's id, once it is made: others may name it by that. */
  id?: string;
}

/** Set by Cognito when a user confirms, so only compared where they are declared. */
const setByCognito = ["email_verified", "phone_number_verified", "identities"];

/**
 * The pool that a program declares, as Cognito would describe it: defaults filled in, comparable with
 * `livePicture`. Throws an Error unless exactly one user pool is among the resources.
 */
export function declaredPicture(resources: DeclaredResource[]): PoolPicture {
  const ofType = (kind: string) =>
    resources.filter(({ type }) => type.startsWith("aws:cognito/") && type.endsWith(`:${kind}`));
  const pools = ofType("UserPool");
  if (pools.length !== 1)
    throw new Error(`A picture shows one aws:cognito/userPool:UserPool; got ${pools.length}.`);
  const [pool] = pools;
  const mfa = normalMfa({ ...mfaSettings(pool.inputs) });
  const request: Values = { ...createUserPoolRequest(pool.name, pool.inputs) };
  const description = Object.entries(request).map(([member, value]) => [
    describedAs[member] ?? member,
    value,
  ]);
  const usernameIsAlias = (pool.inputs.usernameAttributes ?? []) as string[];
  return {
    pool: normalPool({ ...Object.fromEntries(description), MfaConfiguration: mfa.MfaConfiguration }),
    mfa,
    clients: byName(ofType("UserPoolClient").map(declaredClient), "ClientName"),
    ...declaredPages(ofType),
    identityProviders: byName(
      ofType("IdentityProvider").map(({ inputs }) => declaredIdentityProvider(inputs)),
      "ProviderName",
    ),
    groups: byName(
      ofType("UserGroup").map(({ name, inputs }) => normalGroup({ ...createGroupRequest(name, inputs) })),
      "GroupName",
    ),
    ...declaredAround(resources),
    users: Object.fromEntries(
      ofType("User").map(({ inputs }) => {
        const groups = ofType("UserInGroup").filter((member) => member.inputs.username === inputs.username);
        return [inputs.username, declaredUser(inputs, groups, usernameIsAlias)];
      }),
    ),
  };
}

/**
 * A live pool, in the same shape; nothing is changed. All its clients and groups are in it, and of its users
 * those that `declared` names. Throws a UserError when there is no such pool.
 *
 * @param mayDropRotation where the endpoint isn't AWS, which drops none
 */
export async function livePicture(
  client: CognitoIdentityProviderClient,
  userPoolId: string,
  declared?: PoolPicture,
  mayDropRotation: MayDropRotation = () => false,
): Promise<PoolPicture> {
  const key = { UserPoolId: userPoolId };
  const [description, mfa] = await Promise.all([
    unlessGone(client.send(new DescribeUserPoolCommand(key))),
    unlessGone(client.send(new GetUserPoolMfaConfigCommand(key))),
  ]);
  if (description?.UserPool === undefined || mfa === undefined)
    throw new UserError(
      `There is no user pool ${userPoolId} here. Check the id, the account and the region.`,
    );
  const [described, domains, providers, groups, users, around] = await Promise.all([
    liveClients(client, userPoolId),
    liveDomains(client, description.UserPool),
    liveIdentityProviders(client, userPoolId, declared?.identityProviders ?? {}),
    liveGroups(client, userPoolId),
    liveUsers(client, userPoolId, declared?.users ?? {}),
    liveAround(client, userPoolId),
  ]);
  const pool = normalPool({ ...description.UserPool, MfaConfiguration: mfa.MfaConfiguration });
  const settings = normalMfa({ ...mfa });
  if (declared?.pool.SmsConfiguration?.SnsRegion === undefined) {
    const region = userPoolId.split("_")[0];
    forgetRegion(pool.SmsConfiguration, region);
    forgetRegion((settings.SmsMfaConfiguration as Values | undefined)?.SmsConfiguration, region);
  }
  const clients = mapValues(described, (live) => normalClient({ ...live }));
  const clientIds = mapValues(described, ({ ClientId = "" }) => ClientId);
  const styles = await liveStyles(client, description.UserPool, clientIds);
  const identityProviders = byName(providers, "ProviderName");
  const rotations = unreadableRotations(declared, described, mayDropRotation);
  const own = { clients, identityProviders, styles, groups, users };
  const untold = Object.keys(rotations).length > 0 && { unreadableRotations: rotations };
  return { pool, mfa: settings, ...own, ...untold, ...domains, ...around };
}

// Where no region is declared for SMS, Cognito fills in the pool's own.
function forgetRegion(sms: unknown, region: string): void {
  const configuration = sms as Values | undefined;
  if (configuration?.SnsRegion === region) delete configuration.SnsRegion;
}

function declaredClient({ name, inputs }: DeclaredResource): Values {
  const { GenerateSecret, ...request } = createUserPoolClientRequest(name, inputs);
  return normalClient({ ...request, ClientSecret: GenerateSecret ? "***" : undefined });
}

function declaredUser(inputs: Values, groups: DeclaredResource[], usernameIs: string[]): PicturedUser {
  const username = inputs.username as string;
  // Where users sign in by e-mail or phone, Cognito writes the user name into that attribute.
  const alias = username.includes("@") ? "email" : "phone_number";
  const attributes = { ...(usernameIs.includes(alias) && { [alias]: username }), ...attributesOf(inputs) };
  return {
    attributes,
    enabled: inputs.enabled !== false,
    groups: groups.map((member) => member.inputs.groupName as string).sort(),
  };
}

async function liveClients(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<Record<string, UserPoolClientType>> {
  const ids: string[] = [];
  for await (const page of paginateListUserPoolClients({ client }, { UserPoolId, MaxResults: 60 }))
    ids.push(...(page.UserPoolClients ?? []).map(({ ClientId }) => ClientId ?? ""));
  const describe = (ClientId: string) =>
    client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  const answers = await Promise.all(ids.map(describe));
  return byName(
    answers.map(({ UserPoolClient }) => ({ ...UserPoolClient })),
    "ClientName",
  );
}

async function liveGroups(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<Record<string, GroupType>> {
  const groups: Values[] = [];
  for await (const page of paginateListGroups({ client }, { UserPoolId, Limit: 60 }))
    groups.push(...(page.Groups ?? []).map((group) => normalGroup({ ...group })));
  // Cognito makes a group for the users of each identity provider: <pool id>_Google.
  const chosen = groups.filter(({ GroupName }) => !String(GroupName).startsWith(`${UserPoolId}_`));
  return byName(chosen, "GroupName");
}

async function liveUsers(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  declared: Record<string, PicturedUser>,
): Promise<Record<string, PicturedUser>> {
  const users: Record<string, PicturedUser> = {};
  for (const [Username, { attributes: expected }] of Object.entries(declared)) {
    const user = await unlessGone(client.send(new AdminGetUserCommand({ UserPoolId, Username })));
    if (user === undefined) continue;
    const attributes = (user.UserAttributes ?? [])
      .map(({ Name = "", Value = "" }) => [Name, Value])
      .filter(([name]) => name !== "sub" && (name in expected || !setByCognito.includes(name)));
    users[Username] = {
      attributes: Object.fromEntries(attributes),
      enabled: user.Enabled ?? true,
      groups: await groupsOfUser(client, UserPoolId, Username),
    };
  }
  return users;
}

// Names of clients need not be unique; none may hide another.
function byName(things: Values[], member: string): Record<string, Values> {
  const named: Record<string, Values> = {};
  for (const thing of things) {
    const name = String(thing[member]);
    let key = name;
    for (let count = 2; key in named; count++) key = `${name} (${count})`;
    named[key] = thing;
  }
  return named;
}
