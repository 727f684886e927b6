import * as cognito from "@pulumi/aws/cognito";
import { appClientArgs } from "../app/appClient";
import { mapValues } from "../mapValues";
import type { Making } from "./making";

/** Makes the app clients; they are given by their names. */
export function makeAppClients(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): { [name: string]: cognito.UserPoolClient } {
  return mapValues(settings.clients, (client, key) => {
    const clientArgs = appClientArgs(key, client, userPool.id);
    args.transformClient?.(key, clientArgs);
    return new cognito.UserPoolClient(`${name}-client-${key}`, clientArgs, { parent: component });
  });
}
