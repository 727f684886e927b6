import * as cognito from "@pulumi/aws/cognito";
import { Input, Output, interpolate } from "@pulumi/pulumi";
import { adopted } from "../adopt";
import { ResolvedAppClient, appClientArgs } from "../app/appClient";
import { mapValues } from "../mapValues";
import { leaveUnset } from "../neverSet";
import type { Making } from "./making";

/** What app clients name, and so must wait for. */
export interface Named {
  /** The resource servers by identifier. */
  resourceServers: { [identifier: string]: cognito.ResourceServer };
  /** The names of the identity providers, by themselves. */
  identityProviders: { [providerName: string]: Output<string> };
}

/** Makes the app clients; they are given by their names. */
export function makeAppClients(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
  named: Named,
): { [name: string]: cognito.UserPoolClient } {
  return mapValues(settings.clients, (client, key) => {
    const clientArgs = appClientArgs(key, waiting(client, named), userPool.id);
    leaveUnset(clientArgs, settings.adopt, key);
    args.transformClient?.(key, clientArgs);
    const options = { parent: component, ...adopted(settings.adopt, "client", key) };
    return new cognito.UserPoolClient(`${name}-client-${key}`, clientArgs, options);
  });
}

// AWS refuses a client that names what isn't there yet: outputs of the resources stand for their names.
function waiting(client: ResolvedAppClient, named: Named): ResolvedAppClient {
  const { resourceServers, identityProviders } = named;
  const scope = (written: Input<string>) => {
    const [, identifier, name] = (typeof written === "string" && /^(.+)\/(.+)$/.exec(written)) || [];
    const server = identifier === undefined ? undefined : resourceServers[identifier];
    return server === undefined ? written : interpolate`${server.identifier}/${name}`;
  };
  const provider = (written: Input<string>) =>
    (typeof written === "string" && identityProviders[written]) || written;
  return {
    ...client,
    oauth: client.oauth && { ...client.oauth, scopes: client.oauth.scopes.map(scope) },
    identityProviders: client.identityProviders.map(provider),
  };
}
