import type {
  CognitoIdentityProviderClient,
  IdentityProviderType,
} from "@aws-sdk/client-cognito-identity-provider";
import { leftToCognito } from "../../components/federation/federation";
import type { Values } from "./fields";
import { createIdentityProviderRequest, describeIdentityProviders } from "./identityProvider";
import { normalIdentityProvider } from "./normalise";

/** An identity provider that the program declares, comparable. */
export function declaredIdentityProvider(inputs: Values): Values {
  return normalIdentityProvider({ ...createIdentityProviderRequest(inputs) });
}

/** A pool's identity providers, comparable with those that are declared, by name. */
export async function liveIdentityProviders(
  client: CognitoIdentityProviderClient,
  userPoolId: string,
  declared: Record<string, IdentityProviderType>,
): Promise<Values[]> {
  const live = await describeIdentityProviders(client, userPoolId);
  return live.map((provider) => {
    const filledIn = filledInBeside(declared[provider.ProviderName ?? ""]);
    const details = Object.entries(provider.ProviderDetails ?? {});
    return normalIdentityProvider({
      ...provider,
      ProviderDetails: Object.fromEntries(details.filter(([key]) => !filledIn.includes(key))),
    });
  });
}

// What isn't declared of a provider that is, and Cognito fills in.
function filledInBeside(declared: IdentityProviderType | undefined): string[] {
  if (declared === undefined) return [];
  return leftToCognito(declared.ProviderType, declared.ProviderDetails);
}
