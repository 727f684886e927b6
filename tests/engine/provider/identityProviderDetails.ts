import type { Values } from "../../../lab/cognito/fields";

/**
 * What Cognito fills in beside the details that it is sent, by the type of identity provider.
 * Source: AWS's API_CreateIdentityProvider, describe responses; the acceptance tests of
 * hashicorp/terraform-provider-aws, identity_provider_test.go.
 */
function filledIn(type: unknown, version: unknown): Values {
  const posted = { attributes_url_add_attributes: "false", token_request_method: "POST" };
  switch (type) {
    case "Google":
      return {
        ...posted,
        attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
        attributes_url_add_attributes: "true",
        authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
        oidc_issuer: "https://accounts.google.com",
        token_url: "https://www.googleapis.com/oauth2/v4/token",
      };
    case "Facebook":
      return {
        api_version: version,
        attributes_url: `https://graph.facebook.com/${String(version)}/me?fields=`,
        attributes_url_add_attributes: "true",
        authorize_url: `https://www.facebook.com/${String(version)}/dialog/oauth`,
        token_request_method: "GET",
        token_url: `https://graph.facebook.com/${String(version)}/oauth/access_token`,
      };
    case "LoginWithAmazon":
      return {
        ...posted,
        attributes_url: "https://api.amazon.com/user/profile",
        authorize_url: "https://www.amazon.com/ap/oa",
        token_url: "https://api.amazon.com/auth/o2/token",
      };
    case "SignInWithApple":
      return {
        ...posted,
        authorize_url: "https://appleid.apple.com/auth/authorize",
        oidc_issuer: "https://appleid.apple.com",
        token_url: "https://appleid.apple.com/auth/token",
      };
    case "SAML":
      return {
        ActiveEncryptionCertificate: "MIICvDCCAaSgAwIBAgII",
        SLORedirectBindingURI: "https://corp.example.com/slo",
        SSORedirectBindingURI: "https://corp.example.com/sso",
      };
    default:
      return { attributes_url_add_attributes: "false" };
  }
}

const usernames: Readonly<Record<string, Values>> = {
  Google: { username: "sub" },
  Facebook: { username: "id" },
  LoginWithAmazon: { username: "user_id" },
  SignInWithApple: { username: "sub" },
  OIDC: { username: "sub" },
};

/** An identity provider as AWS describes it, where the local endpoint gives back just what it was sent. */
export function asAwsDescribesIt(state: Values): Values {
  const type = String(state.providerType);
  const { private_key: privateKey, ...sent } = state.providerDetails as Values;
  // Apple's key is never given back.
  const kept = type === "SignInWithApple" || privateKey === undefined ? {} : { private_key: privateKey };
  return {
    ...state,
    providerDetails: { ...filledIn(type, sent.api_version ?? "v12.0"), ...sent, ...kept },
    attributeMapping: { ...usernames[type], ...(state.attributeMapping as Values | undefined) },
  };
}
