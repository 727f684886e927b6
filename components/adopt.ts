import type { CustomResourceOptions } from "@pulumi/pulumi";
import { isUserPoolId, text, unique } from "./checks/bounds";
import type { KnownSettings, Rule } from "./checks/rule";
import { providerNames } from "./federation/federation";
import { neverSetRules } from "./neverSet";

/**
 * A pool that exists already, made by hand in the console for example, and what exists around it. It is taken
 * over as it is: what differs from the arguments is changed where it can be, and nothing is replaced. May
 * stay in place for good. Responses to threats and the delivery of logs need no adoption: to make them is to
 * set them again. A style of managed login can't be adopted, and AWS refuses to make another for the same
 * client.
 */
export interface Adopt {
  /**
   * Id of the pool, such as us-east-1_X9m9caB4J.
   */
  userPoolId: string;
  /**
   * Ids of the app clients that exist, by their names in clients; the others are made. Leave them in place:
   * whether an adopted client has a secret can't be read back, and without its id it would be replaced.
   * Clients that the stack has already are refused. Defaults to none.
   */
  clientIds?: { [name: string]: string };
  /**
   * Those of the domain's names that exist, the prefix or the custom domain; another is made. Defaults to
   * none.
   */
  domains?: string[];
  /**
   * Those of resourceServers that exist, by identifier; the others are made. Defaults to none.
   */
  resourceServers?: string[];
  /**
   * Those of identityProviders that exist, by the names that Cognito has for them, such as LoginWithAmazon;
   * the others are made. Defaults to none.
   */
  identityProviders?: string[];
  /**
   * Those of groups that exist; the others are made. Defaults to none.
   */
  groups?: string[];
  /**
   * Arguments that nobody ever set in the pool, by path, such as clients.web.accessToken: as long as they are
   * as AWS means it then, they stay unset, and the preview shows no difference. `npm run describe` lists
   * them. Defaults to none.
   */
  neverSet?: string[];
}

const describePool = "AWS: API_DescribeUserPool, UserPoolId";

/** The parts of the pool that are adopted by name, as lists of names in the arguments. */
type NamedKind = "domains" | "resourceServers" | "identityProviders" | "groups";

function namedRules(kind: NamedKind, of: string, names: (settings: KnownSettings) => unknown[]): Rule[] {
  return [
    {
      id: `adopt.${kind}.unique`,
      path: `adopt.${kind}`,
      says: "must not name one twice",
      source: "Pulumi: a resource is imported once",
      holds: unique,
    },
    {
      id: `adopt.${kind}.known`,
      path: `adopt.${kind}[]`,
      says: `must be ${of}`,
      source: "Pulumi: what is imported is declared",
      holds: (name: string, settings) => names(settings).includes(name),
    },
  ];
}

/** Rules about adoption. */
export const adoptRules: Rule[] = [
  {
    id: "adopt.userPoolId",
    path: "adopt.userPoolId",
    says: "must be the id of a user pool, such as us-east-1_X9m9caB4J",
    source: describePool,
    holds: isUserPoolId,
  },
  {
    id: "adopt.clientIds.id",
    path: "adopt.clientIds.*",
    says: "must be the id of an app client, of 1 to 128 letters and digits",
    source: "AWS: API_DescribeUserPoolClient, ClientId",
    holds: text(1, 128, /^[\w+]+$/),
  },
  {
    id: "adopt.clientIds.known",
    path: "adopt.clientIds.*",
    says: "must be the id of one of clients, under its name there",
    source: "Pulumi: what is imported is declared",
    presence: true,
    holds: (_, { clients }, [name]) => Object.hasOwn(clients, name),
  },
  {
    id: "adopt.clientIds.unique",
    path: "adopt.clientIds.*",
    says: "must not be the id of another client as well",
    source: "Pulumi: a resource is imported once",
    // The first that has it may have it.
    holds: (id: string, { adopt }, [name]) =>
      Object.entries(adopt?.clientIds ?? {}).find(([, other]) => other === id)?.[0] === name,
  },
  ...namedRules("domains", "domain.prefix or domain.customDomain", ({ domain }) => [
    domain?.prefix,
    domain?.customDomain,
  ]),
  ...namedRules("resourceServers", "one of resourceServers", (settings) =>
    Object.keys(settings.resourceServers),
  ),
  ...namedRules(
    "identityProviders",
    "one of identityProviders by the name that Cognito has for it, such as LoginWithAmazon",
    ({ identityProviders }) => providerNames(identityProviders),
  ),
  ...namedRules("groups", "one of groups", ({ groups }) => Object.keys(groups)),
  ...neverSetRules,
];

// What the AWS provider imports by; undefined where the thing is to be made.
const importIds = {
  userPool: (adopt: Adopt): string | undefined => adopt.userPoolId,
  client: ({ userPoolId, clientIds = {} }: Adopt, name: string) =>
    Object.hasOwn(clientIds, name) ? `${userPoolId}/${clientIds[name]}` : undefined,
  domain: ({ domains = [] }: Adopt, name: string) => (domains.includes(name) ? name : undefined),
  resourceServer: ({ userPoolId, resourceServers = [] }: Adopt, identifier: string) =>
    resourceServers.includes(identifier) ? `${userPoolId}|${identifier}` : undefined,
  identityProvider: ({ userPoolId, identityProviders = [] }: Adopt, name: string) =>
    identityProviders.includes(name) ? `${userPoolId}:${name}` : undefined,
  group: ({ userPoolId, groups = [] }: Adopt, name: string) =>
    groups.includes(name) ? `${userPoolId}/${name}` : undefined,
};

/** The options of a resource that take over what exists: none where it is to be made. */
export function adopted(
  adopt: Adopt | undefined,
  kind: keyof typeof importIds,
  name = "",
): CustomResourceOptions {
  const id = adopt && importIds[kind](adopt, name);
  if (id === undefined) return {};
  return {
    import: id,
    // The provider never reads it back, and would replace the client for it.
    ...(kind === "client" && { ignoreChanges: ["generateSecret"] }),
    // What is imported comes as the provider reads it, with secrets in plain text.
    ...(kind === "identityProvider" && { additionalSecretOutputs: ["providerDetails"] }),
  };
}
