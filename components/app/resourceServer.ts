import type * as cognito from "@pulumi/aws/cognito";
import { length, resourceName, text } from "../checks/bounds";
import type { Rule } from "../checks/rule";

/** An API that apps call with access tokens, and what they may do there: the console's "Resource servers". */
export interface ResourceServer {
  /**
   * Its name, 1 to 256 letters, digits, spaces and _ + = , . @ -. Another name replaces the resource server.
   * Defaults to the identifier, with a - for what a name can't hold.
   */
  name?: string;
  /**
   * What each scope allows, by the scope's name; 1 to 256 characters each, at most 100 scopes. App clients
   * ask for them as `identifier/scope`.
   */
  scopes: { [name: string]: string };
}

/** A resource server with its defaults. */
export type ResolvedResourceServer = Required<ResourceServer>;

/** A resource server with its defaults. */
export function resolveResourceServer(args: ResourceServer, identifier: string): ResolvedResourceServer {
  return { name: args.name ?? identifier.replace(/[^\w+=,.@-]+/g, "-"), scopes: args.scopes };
}

/** Every scope of the resource servers, as app clients ask for it. */
export function scopesOf(resourceServers: { [identifier: string]: ResolvedResourceServer }): string[] {
  return Object.entries(resourceServers).flatMap(([identifier, { scopes }]) =>
    Object.keys(scopes).map((scope) => `${identifier}/${scope}`),
  );
}

const createResourceServer = "AWS: API_CreateResourceServer";

/** Rules about resource servers. */
export const resourceServerRules: Rule[] = [
  {
    id: "resourceServers.identifier",
    path: "resourceServers.*",
    says: 'must have an identifier of 1 to 256 ASCII characters, without spaces, " and \\',
    source: createResourceServer,
    presence: true,
    holds: (_, __, [identifier]) => text(1, 256, /^[\x21\x23-\x5b\x5d-\x7e]+$/)(identifier),
  },
  {
    id: "resourceServers.name",
    path: "resourceServers.*.name",
    says: "must be 1 to 256 letters, digits, spaces and _ + = , . @ -",
    source: createResourceServer,
    holds: text(1, 256, resourceName),
  },
  {
    id: "resourceServers.scopes.count",
    path: "resourceServers.*.scopes",
    says: "must be at most 100 scopes",
    source: createResourceServer,
    holds: (scopes: object) => Object.keys(scopes).length <= 100,
  },
  {
    id: "resourceServers.scopes.name",
    path: "resourceServers.*.scopes.*",
    says: 'must have a name of 1 to 256 ASCII characters, without spaces, ", / and \\',
    source: "AWS: API_ResourceServerScopeType",
    holds: (_, __, [, name]) => text(1, 256, /^[\x21\x23-\x2e\x30-\x5b\x5d-\x7e]+$/)(name),
  },
  {
    id: "resourceServers.scopes.description",
    path: "resourceServers.*.scopes.*",
    says: "must be 1 to 256 characters",
    source: "AWS: API_ResourceServerScopeType",
    holds: length(1, 256),
  },
];

/** A resource server as arguments of the provider. */
export function resourceServerArgs(
  identifier: string,
  { name, scopes }: ResolvedResourceServer,
  userPoolId: cognito.ResourceServerArgs["userPoolId"],
): cognito.ResourceServerArgs {
  return {
    identifier,
    name,
    userPoolId,
    scopes: Object.entries(scopes).map(([scopeName, scopeDescription]) => ({ scopeName, scopeDescription })),
  };
}
