import * as cognito from "@pulumi/aws/cognito";
import { adopted } from "../adopt";
import { identityProviderArgs, leftToCognito, withSecrets } from "../federation/federation";
import { mapValues } from "../mapValues";
import type { Making } from "./making";

/** Makes the identity providers; they are given by the names that Cognito has for them. */
export function makeIdentityProviders(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): { [providerName: string]: cognito.IdentityProvider } {
  return mapValues(identityProviderArgs(settings.identityProviders), (provider, key) => {
    const providerArgs: cognito.IdentityProviderArgs = {
      ...provider,
      userPoolId: userPool.id,
      providerDetails: withSecrets(provider.providerDetails),
    };
    args.transformIdentityProvider?.(key, providerArgs);
    return new cognito.IdentityProvider(`${name}-identityProvider-${key}`, providerArgs, {
      parent: component,
      ...adopted(settings.adopt, "identityProvider", key),
      ignoreChanges: leftToCognito(provider.providerType, providerArgs.providerDetails).map(
        (detail) => `providerDetails.${detail}`,
      ),
    });
  });
}
