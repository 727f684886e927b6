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
  const { arn, endpoint } = userPool;
  const clientIds = pulumi.output(mapValues(appClients, (client) => client.id));
  const url = domainUrl(domains, arn);
  // Without a domain nothing is made of the clients' URLs, which may be Outputs: each of them takes its time.
  const clients = url === undefined ? {} : settings.clients;
  return {
    userPoolId: userPool.id,
    userPoolArn: arn,
    endpoint,
    issuer: endpoint.apply(issuerOf),
    jwksUri: endpoint.apply((address) => `${issuerOf(address)}/.well-known/jwks.json`),
    clientIds,
    clientSecrets: pulumi.secret(clientSecrets(settings.clients, appClients)),
    domainUrl: url,
    cloudFrontDistribution: domains.customDomain?.cloudfrontDistribution,
    cloudFrontZoneId: domains.customDomain?.cloudfrontDistributionZoneId,
    idpRedirectUri: url && pulumi.interpolate`${url}/oauth2/idpresponse`,
    signInUrls: url
      ? pulumi.all([clients, clientIds, url]).apply((known) => signInUrls(...known))
      : pulumi.output<{ [client: string]: string }>({}),
    amplifyOutputs: pulumi
      .all([arn, clientIds, clients, url])
      .apply(([poolArn, ids, pages, address]) =>
        mapValues(ids, (id, key) => amplifyOutputs(settings, poolArn, id, oauthOutputs(pages[key], address))),
      ),
  };
}

function issuerOf(endpoint: string): string {
  return `https://${endpoint}`;
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

/** The part of `amplify_outputs.json` about the hosted pages, if a client has them. */
export function oauthOutputs(client: pulumi.Unwrap<ResolvedAppClient>, domainUrl?: string) {
  if (domainUrl === undefined || client.oauth === undefined || !signsUsersIn(client.oauth)) return undefined;
  const { oauth, identityProviders: names } = client;
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
  clientId: string,
  oauth?: ReturnType<typeof oauthOutputs>,
): string {
  const { signIn, signUp, security } = settings;
  const policy = security.passwordPolicy;
  return JSON.stringify({
    version: "1",
    auth: {
      aws_region: userPoolArn.split(":")[3],
      user_pool_id: userPoolArn.split("/")[1],
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
      oauth,
    },
  });
}
