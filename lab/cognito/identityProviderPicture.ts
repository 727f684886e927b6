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
  return live.map((provider) =>
    normalIdentityProvider({ ...withoutFilledIn(provider, declared[provider.ProviderName ?? ""]) }),
  );
}

/** A live identity provider without what isn't declared of it, and Cognito fills in. */
export function withoutFilledIn(
  live: IdentityProviderType,
  declared: IdentityProviderType | undefined,
): IdentityProviderType {
  if (declared === undefined) return live;
  const filledIn = leftToCognito(declared.ProviderType, declared.ProviderDetails);
  const details = Object.entries(live.ProviderDetails ?? {}).filter(([key]) => !filledIn.includes(key));
  return { ...live, ProviderDetails: Object.fromEntries(details) };
}
