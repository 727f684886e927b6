import type { Input } from "@pulumi/pulumi";
import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { AttributeMapping, attributeMappingRules, emailMapping, withUsername } from "./attributeMapping";
import { ProviderArgs, textRule } from "./provider";

/**
 * Sign in with Apple. Its return URL for Cognito is the user pool's domain and /oauth2/idpresponse.
 */
export interface AppleProvider extends AttributeMapping {
  /**
   * The Services ID that Apple gave, such as com.example.cognito.
   */
  clientId: Input<string>;
  /**
   * The team id that Apple gave.
   */
  teamId: Input<string>;
  /**
   * The id of the private key.
   */
  keyId: Input<string>;
  /**
   * The private key: what the .p8 file holds that Apple gave. Kept as a secret. Cognito never gives it back,
   * so that the AWS provider can't tell that it is set, and shows an update of this identity provider at
   * every `up`, which sends again what is set already.
   */
  privateKey: Input<string>;
  /**
   * What to ask Apple for: email, name or both. Defaults to both.
   */
  scopes?: string[];
}

const kind = "identityProviders.apple";
const usernameClaim = "sub";

/** Sign in with Apple with the defaults. */
export function resolveApple(args: AppleProvider): Required<AppleProvider> {
  const { scopes = ["email", "name"], attributeMapping = emailMapping } = args;
  return { ...args, scopes, attributeMapping };
}

/** Rules about Sign in with Apple. */
export const appleRules: Rule[] = [
  textRule(kind, "clientId"),
  textRule(kind, "teamId"),
  textRule(kind, "keyId"),
  textRule(kind, "privateKey"),
  {
    id: `${kind}.scopes`,
    path: `${kind}.scopes`,
    says: "must be email, name or both",
    source: "AWS: API_CreateIdentityProvider, ProviderDetails",
    holds: (scopes: string[]) =>
      scopes.length > 0 && unique(scopes) && scopes.every((scope) => ["email", "name"].includes(scope)),
  },
  ...attributeMappingRules(kind, usernameClaim),
];

/** Sign in with Apple as arguments of the provider, with what Cognito fills in by itself, as for Google. */
export function appleArgs(apple: Required<AppleProvider>): ProviderArgs {
  return {
    providerName: "SignInWithApple",
    providerType: "SignInWithApple",
    providerDetails: {
      client_id: apple.clientId,
      team_id: apple.teamId,
      key_id: apple.keyId,
      private_key: apple.privateKey,
      authorize_scopes: apple.scopes.join(" "),
      attributes_url_add_attributes: "false",
      authorize_url: "https://appleid.apple.com/auth/authorize",
      oidc_issuer: "https://appleid.apple.com",
      token_request_method: "POST",
      token_url: "https://appleid.apple.com/auth/token",
    },
    attributeMapping: withUsername(apple.attributeMapping, usernameClaim),
  };
}
