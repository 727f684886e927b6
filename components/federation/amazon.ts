import type { Input } from "@pulumi/pulumi";
import type { Rule } from "../checks/rule";
import { AttributeMapping, attributeMappingRules, emailMapping, withUsername } from "./attributeMapping";
import { ProviderArgs, scopeRules, textRule } from "./provider";

/**
 * Login with Amazon. Its callback URL for Cognito is the user pool's domain and /oauth2/idpresponse.
 */
export interface AmazonProvider extends AttributeMapping {
  /**
   * The client id that Amazon gave, such as amzn1.application-oa2-client.1example23456789.
   */
  clientId: Input<string>;
  /**
   * The client secret that Amazon gave. Kept as a secret.
   */
  clientSecret: Input<string>;
  /**
   * What to ask Amazon for. Defaults to profile.
   */
  scopes?: string[];
}

const kind = "identityProviders.amazon";
const usernameClaim = "user_id";

/** Login with Amazon with the defaults. */
export function resolveAmazon(args: AmazonProvider): Required<AmazonProvider> {
  const { scopes = ["profile"], attributeMapping = emailMapping } = args;
  return { ...args, scopes, attributeMapping };
}

/** Rules about Login with Amazon. */
export const amazonRules: Rule[] = [
  textRule(kind, "clientId"),
  textRule(kind, "clientSecret"),
  ...scopeRules(kind),
  ...attributeMappingRules(kind, usernameClaim),
];

/** Login with Amazon as arguments of the provider, with what Cognito fills in by itself, as for Google. */
export function amazonArgs(amazon: Required<AmazonProvider>): ProviderArgs {
  return {
    providerName: "LoginWithAmazon",
    providerType: "LoginWithAmazon",
    providerDetails: {
      client_id: amazon.clientId,
      client_secret: amazon.clientSecret,
      authorize_scopes: amazon.scopes.join(" "),
      attributes_url: "https://api.amazon.com/user/profile",
      attributes_url_add_attributes: "false",
      authorize_url: "https://www.amazon.com/ap/oa",
      token_request_method: "POST",
      token_url: "https://api.amazon.com/auth/o2/token",
    },
    attributeMapping: withUsername(amazon.attributeMapping, usernameClaim),
  };
}
