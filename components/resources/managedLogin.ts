import * as cognito from "@pulumi/aws/cognito";
import type { Domains } from "../app/domain";
import { managedLoginArgs, styledClients } from "../app/managedLogin";
import type { Making } from "./making";

/** Makes a style for each app client that managed login shows pages for, once the domain is there. */
export function makeManagedLogin(
  { name, args, settings, component }: Making,
  appClients: { [name: string]: cognito.UserPoolClient },
  domains: Domains<cognito.UserPoolDomain>,
): void {
  // A domain that is replaced takes nothing along with it: the style stays with the client.
  const options = { parent: component, dependsOn: Object.values(domains) };
  for (const client of styledClients(settings)) {
    const { id, userPoolId } = appClients[client];
    const brandingArgs = managedLoginArgs(id, userPoolId);
    args.transformManagedLogin?.(client, brandingArgs);
    new cognito.ManagedLoginBranding(`${name}-managedLogin-${client}`, brandingArgs, options);
  }
}
