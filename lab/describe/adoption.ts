import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  paginateListUserPoolClients,
} from "@aws-sdk/client-cognito-identity-provider";
import type { Adopt } from "../../components/adopt";
import { neverSet } from "../../components/neverSet";
import { fromApi, isBlock, isEmpty, type Values } from "../cognito/fields";
import { userPoolClientFields } from "../cognito/userPoolClient";
import { userPoolFields } from "../cognito/userPoolFields";
import type { PoolPicture } from "../picture";

/** The adoption of all that is in the picture of a live pool; nothing is changed. */
export async function adoptionOf(
  client: CognitoIdentityProviderClient,
  userPoolId: string,
  picture: PoolPicture,
): Promise<Adopt> {
  const clientIds: Record<string, string> = {};
  const every = { UserPoolId: userPoolId, MaxResults: 60 };
  for await (const { UserPoolClients = [] } of paginateListUserPoolClients({ client }, every)) {
    for (const { ClientName = "", ClientId = "" } of UserPoolClients) {
      // Of several clients with one name the first is described.
      if (Object.hasOwn(picture.clients, ClientName)) clientIds[ClientName] ??= ClientId;
    }
  }
  const named = {
    domains: [picture.domain, picture.customDomain].flatMap((domain) => domain?.Domain ?? []),
    resourceServers: Object.keys(picture.resourceServers),
    identityProviders: Object.keys(picture.identityProviders),
    groups: Object.keys(picture.groups),
  };
  const unset = await unsetArguments(client, userPoolId, clientIds);
  return {
    userPoolId,
    ...(Object.keys(clientIds).length > 0 && { clientIds }),
    ...Object.fromEntries(Object.entries(named).filter(([, names]) => names.length > 0)),
    ...(unset.length > 0 && { neverSet: unset }),
  };
}

async function unsetArguments(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  clientIds: Record<string, string>,
): Promise<string[]> {
  const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }));
  const pool = fromApi(userPoolFields, { ...UserPool });
  const ofClients = Object.entries(clientIds).map(async ([name, ClientId]) => {
    const described = await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
    const args = fromApi(userPoolClientFields, { ...described.UserPoolClient });
    return missing(neverSet.client, args).map((member) => `clients.${name}.${member}`);
  });
  return [missing(neverSet.pool, pool), ...(await Promise.all(ofClients))].flat();
}

/** The arguments of which the live resource doesn't say all. */
function missing(meant: Record<string, Values>, live: Values): string[] {
  const isSaid = (values: Values, said: Values): boolean =>
    Object.entries(values).every(([name, value]) =>
      isBlock(value) ? isSaid(value, (said[name] ?? {}) as Values) : !isEmpty(said[name]),
    );
  return Object.keys(meant).filter((argument) => !isSaid(meant[argument], live));
}
