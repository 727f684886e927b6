import * as pulumi from "@pulumi/pulumi";
import { type ResolvedAppClient, clientSecrets } from "./app/appClient";
import { domainUrl, responseType, signInUrls } from "./app/hostedPages";
import { signsUsersIn } from "./app/oauth";
import { mapValues } from "./mapValues";
import type { Children } from "./resources/children";
import type { MfaEnforcement, MfaMethod } from "./security/mfa";
import type { Settings } from "./settings";

/** The outputs of a component with these settings and children, by their names. */
export function outputsOf(settings: Settings, { userPool, appClients, domains }: Children) {
  const issuer = pulumi.interpolate`https://${userPool.endpoint}`;
  const clientIds = pulumi.output(mapValues(appClients, (client) => client.id));
  const url = domainUrl(domains, userPool.arn);
  return {
    userPoolId: userPool.id,
    userPoolArn: userPool.arn,
    endpoint: userPool.endpoint,
    issuer,
    jwksUri: pulumi.interpolate`${issuer}/.well-known/jwks.json`,
    clientIds,
    clientSecrets: pulumi.secret(clientSecrets(settings.clients, appClients)),
    domainUrl: url,
    cloudFrontDistribution: domains.customDomain?.cloudfrontDistribution,
    cloudFrontZoneId: domains.customDomain?.cloudfrontDistributionZoneId,
    idpRedirectUri: url && pulumi.interpolate`${url}/oauth2/idpresponse`,
    signInUrls: pulumi
      .all([settings.clients, clientIds, url])
      .apply(([clients, ids, address]) => signInUrls(clients, ids, address)),
    amplifyOutputs: pulumi
      .all([userPool.arn, userPool.id, settings.clients, clientIds, url])
      .apply(([arn, id, clients, ids, address]) =>
        mapValues(clients, (client, key) => amplifyOutputs(settings, arn, id, client, ids[key], address)),
      ),
  };
}

const mfaConfiguration: Record<MfaEnforcement, string> = {
  off: "NONE",
  optional: "OPTIONAL",
  required: "REQUIRED",
};
// Amplify's format knows no e-mail as second factor.
const mfaMethods: Record<MfaMethod, string[]> = { sms: ["SMS"], totp: ["TOTP"], email: [] };

// Amplify's format knows no SAML and OpenID Connect providers: apps name those where they sign a user in.
const identityProviders: Record<string, string> = {
  Google: "GOOGLE",
  Facebook: "FACEBOOK",
  LoginWithAmazon: "LOGIN_WITH_AMAZON",
  SignInWithApple: "SIGN_IN_WITH_APPLE",
};

function oauthOutputs(
  { oauth, identityProviders: names }: pulumi.Unwrap<ResolvedAppClient>,
  domainUrl?: string,
) {
  if (domainUrl === undefined || oauth === undefined || !signsUsersIn(oauth)) return undefined;
  return {
    identity_providers: names.flatMap((name) => identityProviders[name] ?? []),
    domain: domainUrl.replace("https://", ""),
    scopes: oauth.scopes,
    redirect_sign_in_uri: oauth.callbackUrls,
    redirect_sign_out_uri: oauth.logoutUrls,
    response_type: responseType(oauth),
  };
}

/**
 * An `amplify_outputs.json` with its auth part, as `Amplify.configure` reads it.
 * The format is that of @aws-amplify/client-config, version 1.
 */
export function amplifyOutputs(
  settings: Settings,
  userPoolArn: string,
  userPoolId: string,
  client: pulumi.Unwrap<ResolvedAppClient>,
  clientId: string,
  domainUrl?: string,
): string {
  const { signIn, signUp, security } = settings;
  const policy = security.passwordPolicy;
  return JSON.stringify({
    version: "1",
    auth: {
      aws_region: userPoolArn.split(":")[3],
      user_pool_id: userPoolId,
      user_pool_client_id: clientId,
      username_attributes: signIn.options.includes("username") ? [] : signIn.options,
      standard_required_attributes: signUp.requiredAttributes,
      user_verification_types: signUp.verify,
      mfa_configuration: mfaConfiguration[security.mfa.enforcement],
      mfa_methods: security.mfa.methods.flatMap((method) => mfaMethods[method]),
      password_policy: {
        min_length: policy.minimumLength,
        require_lowercase: policy.requireLowercase,
        require_uppercase: policy.requireUppercase,
        require_numbers: policy.requireNumbers,
        require_symbols: policy.requireSymbols,
      },
      oauth: oauthOutputs(client, domainUrl),
    },
  });
}
