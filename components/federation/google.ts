import type { Input } from "@pulumi/pulumi";
import type { Rule } from "../checks/rule";
import { AttributeMapping, attributeMappingRules, emailMapping, withUsername } from "./attributeMapping";
import { ProviderArgs, scopeRules, textRule } from "./provider";

/**
 * Google. Its callback URL for Cognito is the user pool's domain and /oauth2/idpresponse.
 */
export interface GoogleProvider extends AttributeMapping {
  /**
   * The client id that Google gave, such as 1example23456789.apps.googleusercontent.com.
   */
  clientId: Input<string>;
  /**
   * The client secret that Google gave. Kept as a secret.
   */
  clientSecret: Input<string>;
  /**
   * What to ask Google for. Defaults to openid, email and profile.
   */
  scopes?: string[];
}

const kind = "identityProviders.google";
const usernameClaim = "sub";

/** Google with the defaults. */
export function resolveGoogle(args: GoogleProvider): Required<GoogleProvider> {
  const { scopes = ["openid", "email", "profile"], attributeMapping = emailMapping } = args;
  return { ...args, scopes, attributeMapping };
}

/** Rules about Google. */
export const googleRules: Rule[] = [
  textRule(kind, "clientId"),
  textRule(kind, "clientSecret"),
  ...scopeRules(kind),
  ...attributeMappingRules(kind, usernameClaim),
];

/**
 * Google as arguments of the provider. What Cognito fills in by itself is sent as well: the provider takes
 * what it reads and wasn't given for a difference, for ever (hashicorp/terraform-provider-aws, issue 42157;
 * the values are those of AWS's API_CreateIdentityProvider).
 */
export function googleArgs(google: Required<GoogleProvider>): ProviderArgs {
  return {
    providerName: "Google",
    providerType: "Google",
    providerDetails: {
      client_id: google.clientId,
      client_secret: google.clientSecret,
      authorize_scopes: google.scopes.join(" "),
      attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
      attributes_url_add_attributes: "true",
      authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
      oidc_issuer: "https://accounts.google.com",
      token_request_method: "POST",
      token_url: "https://www.googleapis.com/oauth2/v4/token",
    },
    attributeMapping: withUsername(google.attributeMapping, usernameClaim),
  };
}
