import type * as cognito from "@pulumi/aws/cognito";
import type { Settings } from "../settings";
import { signsUsersIn } from "./oauth";

/** The app clients that need a style: without one, managed login has no pages for them. */
export function styledClients({ domain, clients }: Pick<Settings, "domain" | "clients">): string[] {
  if (!domain?.managedLogin) return [];
  return Object.keys(clients).filter((name) => signsUsersIn(clients[name].oauth));
}

/** Cognito's own style for an app client, as arguments of the provider. */
export function managedLoginArgs(
  clientId: cognito.ManagedLoginBrandingArgs["clientId"],
  userPoolId: cognito.ManagedLoginBrandingArgs["userPoolId"],
): cognito.ManagedLoginBrandingArgs {
  return { clientId, userPoolId, useCognitoProvidedValues: true };
}
