import type { Input } from "@pulumi/pulumi";
import type { Rule } from "../checks/rule";
import { AttributeMapping, attributeMappingRules, emailMapping, withUsername } from "./attributeMapping";
import { ProviderArgs, scopeRules, textRule } from "./provider";

/**
 * Facebook. Its callback URL for Cognito is the user pool's domain and /oauth2/idpresponse.
 */
export interface FacebookProvider extends AttributeMapping {
  /**
   * The app id that Facebook gave.
   */
  clientId: Input<string>;
  /**
   * The app secret that Facebook gave. Kept as a secret.
   */
  clientSecret: Input<string>;
  /**
   * What to ask Facebook for. Defaults to public_profile and email.
   */
  scopes?: string[];
  /**
   * The version of Facebook's Graph API, such as v17.0. Defaults to the one that Cognito chooses; one
   * that is taken out again stays in force.
   */
  apiVersion?: string;
}

/** Facebook with the defaults. */
export type ResolvedFacebook = Required<Omit<FacebookProvider, "apiVersion">> &
  Pick<FacebookProvider, "apiVersion">;

const kind = "identityProviders.facebook";
const usernameClaim = "id";

/** Facebook with the defaults. */
export function resolveFacebook(args: FacebookProvider): ResolvedFacebook {
  const { scopes = ["public_profile", "email"], attributeMapping = emailMapping } = args;
  return { ...args, scopes, attributeMapping };
}

/** Rules about Facebook. */
export const facebookRules: Rule[] = [
  textRule(kind, "clientId"),
  textRule(kind, "clientSecret"),
  ...scopeRules(kind),
  {
    id: `${kind}.apiVersion`,
    path: `${kind}.apiVersion`,
    says: "must be a version of Facebook's Graph API, such as v17.0",
    source: "AWS: API_CreateIdentityProvider, ProviderDetails",
    holds: (version: string) => /^v\d{1,3}\.\d{1,3}$/.test(version),
  },
  ...attributeMappingRules(kind, usernameClaim),
];

/**
 * Facebook as arguments of the provider, with what Cognito fills in by itself, as for Google; the addresses
 * only where the version that they hold is known.
 */
export function facebookArgs({ apiVersion, ...facebook }: ResolvedFacebook): ProviderArgs {
  return {
    providerName: "Facebook",
    providerType: "Facebook",
    providerDetails: {
      client_id: facebook.clientId,
      client_secret: facebook.clientSecret,
      authorize_scopes: facebook.scopes.join(","),
      attributes_url_add_attributes: "true",
      token_request_method: "GET",
      ...(apiVersion !== undefined && {
        api_version: apiVersion,
        attributes_url: `https://graph.facebook.com/${apiVersion}/me?fields=`,
        authorize_url: `https://www.facebook.com/${apiVersion}/dialog/oauth`,
        token_url: `https://graph.facebook.com/${apiVersion}/oauth/access_token`,
      }),
    },
    attributeMapping: withUsername(facebook.attributeMapping, usernameClaim),
  };
}
