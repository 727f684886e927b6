import * as cognito from "@pulumi/aws/cognito";
import { adopted } from "../adopt";
import { resourceServerArgs } from "../app/resourceServer";
import { mapValues } from "../mapValues";
import type { Making } from "./making";

/** Makes the resource servers; they are given by their identifiers, of which each can be there once. */
export function makeResourceServers(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): { [identifier: string]: cognito.ResourceServer } {
  return mapValues(settings.resourceServers, (resourceServer, identifier) => {
    const serverArgs = resourceServerArgs(identifier, resourceServer, userPool.id);
    args.transformResourceServer?.(identifier, serverArgs);
    const importing = adopted(settings.adopt, "resourceServer", identifier);
    const options = { parent: component, deleteBeforeReplace: true, ...importing };
    return new cognito.ResourceServer(`${name}-resourceServer-${identifier}`, serverArgs, options);
  });
}
