import {
  type CognitoIdentityProviderClient,
  DescribeManagedLoginBrandingByClientCommand,
  paginateListResourceServers,
  type ResourceServerType,
  type UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture, Unreadable } from "../picture";
import type { Values } from "./fields";
import { managedLoginBrandingRequest } from "./managedLoginBranding";
import { normalDomain, normalResourceServer, normalStyle } from "./normalise";
import type { DeclaredResource } from "./picture";
import { unlessGone } from "./resource";
import { resourceServerRequest } from "./resourceServer";
import { ifSupported } from "./unsupported";
import { describeDomain, userPoolDomainRequest } from "./userPoolDomain";

/** The part of a picture that shows domains, resource servers, and how the pages look. */
export type HostedPages = Pick<PoolPicture, "domain" | "customDomain" | "resourceServers" | "styles">;

/** What the program declares of them. `ofType` gives the resources of a kind. */
export function declaredPages(ofType: (kind: string) => DeclaredResource[]): HostedPages {
  const domains = ofType("UserPoolDomain").map(({ inputs }) => userPoolDomainRequest(inputs));
  const [custom, prefix] = [true, false].map((own) =>
    domains.find(({ CustomDomainConfig }) => (CustomDomainConfig !== undefined) === own),
  );
  const clientOf = ({ inputs }: DeclaredResource) =>
    ofType("UserPoolClient").find(({ id }) => id === inputs.clientId)?.inputs.name as string;
  return {
    ...(prefix && { domain: normalDomain({ ...prefix }) }),
    ...(custom && { customDomain: normalDomain({ ...custom }) }),
    resourceServers: byIdentifier(
      ofType("ResourceServer").map(({ name, inputs }) => ({ ...resourceServerRequest(name, inputs) })),
    ),
    styles: Object.fromEntries(
      ofType("ManagedLoginBranding").map((style) => [
        clientOf(style),
        normalStyle({ ...managedLoginBrandingRequest(style.inputs) }),
      ]),
    ),
  };
}

/** What a live pool has of them, save the styles. */
export async function liveDomains(
  client: CognitoIdentityProviderClient,
  pool: UserPoolType,
): Promise<Omit<HostedPages, "styles">> {
  const describe = async (name?: string) => (name ? describeDomain(client, name) : undefined);
  const [domain, customDomain, resourceServers] = await Promise.all([
    describe(pool.Domain),
    describe(pool.CustomDomain),
    liveResourceServers(client, pool.Id ?? ""),
  ]);
  return {
    ...(domain && { domain: normalDomain({ ...domain }) }),
    ...(customDomain && { customDomain: normalDomain({ ...customDomain }) }),
    resourceServers,
  };
}

/** The styles of a live pool's clients, whose ids are given by name. Without a domain no page has a style. */
export async function liveStyles(
  client: CognitoIdentityProviderClient,
  { Id, Domain, CustomDomain }: UserPoolType,
  clientIds: Record<string, string>,
): Promise<PoolPicture["styles"]> {
  if (!Domain && !CustomDomain) return {};
  return ifSupported(stylesOf(client, Id ?? "", clientIds));
}

async function liveResourceServers(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
): Promise<Record<string, ResourceServerType>> {
  const servers: Values[] = [];
  for await (const page of paginateListResourceServers({ client }, { UserPoolId, MaxResults: 50 }))
    servers.push(...(page.ResourceServers ?? []).map((server) => ({ ...server })));
  return byIdentifier(servers);
}

async function stylesOf(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  clientIds: Record<string, string>,
): Promise<Exclude<PoolPicture["styles"], Unreadable>> {
  const found = Object.entries(clientIds).map(async ([name, ClientId]) => {
    const request = new DescribeManagedLoginBrandingByClientCommand({ UserPoolId, ClientId });
    const style = (await unlessGone(client.send(request)))?.ManagedLoginBranding;
    return style === undefined ? [] : [[name, normalStyle({ ...style })] as const];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

function byIdentifier(servers: Values[]): Record<string, ResourceServerType> {
  return Object.fromEntries(servers.map((server) => [server.Identifier, normalResourceServer(server)]));
}
