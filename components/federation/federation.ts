import * as pulumi from "@pulumi/pulumi";
import type { KnownSettings, Rule } from "../checks/rule";
import { mapValues } from "../mapValues";
import { verifiedFlags } from "../signUp/standardAttributes";
import { AmazonProvider, amazonArgs, amazonRules, resolveAmazon } from "./amazon";
import { AppleProvider, appleArgs, appleRules, resolveApple } from "./apple";
import { FacebookProvider, ResolvedFacebook, facebookArgs, facebookRules, resolveFacebook } from "./facebook";
import { GoogleProvider, googleArgs, googleRules, resolveGoogle } from "./google";
import { OidcProvider, ResolvedOidc, oidcArgs, oidcRules, resolveOidc } from "./oidc";
import type { ProviderArgs } from "./provider";
import { ResolvedSaml, SamlProvider, resolveSaml, samlArgs, samlRules } from "./saml";

/** Federated identity providers: Task 3 of the lab. People sign in with accounts that they have elsewhere. */
export interface IdentityProviders {
  /**
   * Google. Defaults to none.
   */
  google?: GoogleProvider;
  /**
   * Facebook. Defaults to none.
   */
  facebook?: FacebookProvider;
  /**
   * Login with Amazon. Defaults to none.
   */
  amazon?: AmazonProvider;
  /**
   * Sign in with Apple. Defaults to none.
   */
  apple?: AppleProvider;
  /**
   * Providers of SAML 2.0, by name: 3 to 32 characters, without spaces, _ and :. Defaults to none.
   */
  saml?: { [name: string]: SamlProvider };
  /**
   * Providers of OpenID Connect, by name: 3 to 32 characters, without spaces, _ and :. Defaults to none.
   */
  oidc?: { [name: string]: OidcProvider };
}

/** The identity providers with their defaults. */
export interface ResolvedIdentityProviders {
  /** Google. */
  google?: Required<GoogleProvider>;
  /** Facebook. */
  facebook?: ResolvedFacebook;
  /** Login with Amazon. */
  amazon?: Required<AmazonProvider>;
  /** Sign in with Apple. */
  apple?: Required<AppleProvider>;
  /** SAML, by name. */
  saml: { [name: string]: ResolvedSaml };
  /** OpenID Connect, by name. */
  oidc: { [name: string]: ResolvedOidc };
}

/** The identity providers with their defaults. */
export function resolveIdentityProviders(args: IdentityProviders = {}): ResolvedIdentityProviders {
  const { google, facebook, amazon, apple, saml = {}, oidc = {} } = args;
  return {
    google: google && resolveGoogle(google),
    facebook: facebook && resolveFacebook(facebook),
    amazon: amazon && resolveAmazon(amazon),
    apple: apple && resolveApple(apple),
    saml: mapValues(saml, resolveSaml),
    oidc: mapValues(oidc, resolveOidc),
  };
}

/** Rules about identity providers. */
export const identityProviderRules: Rule[] = [
  ...googleRules,
  ...facebookRules,
  ...amazonRules,
  ...appleRules,
  ...samlRules,
  ...oidcRules,
  {
    id: "clients.writeAttributes.mapped",
    path: "clients.*.writeAttributes",
    reads: ["clients.*.identityProviders"],
    says: "must hold every attribute that the client's identity providers have a claim for (attributeMapping)",
    source: "AWS: developer guide, mapping IdP attributes to profiles and tokens",
    holds: (names: string[], settings, [client]) => unwritable(names, settings, client).length === 0,
    detail: (names: string[], settings, [client]) =>
      `missing: ${unwritable(names, settings, client).join(", ")}`,
  },
];

// The user name, and whether addresses are verified, no client can write.
const neverWritten: readonly string[] = ["username", ...verifiedFlags];

function unwritable(
  names: string[],
  { clients, identityProviders }: KnownSettings,
  client: string,
): string[] {
  const all = identityProviderArgs(identityProviders);
  const mapped = clients[client].identityProviders.flatMap((name) =>
    Object.keys(all[name]?.attributeMapping ?? {}),
  );
  return [...new Set(mapped)].filter((name) => !neverWritten.includes(name) && !names.includes(name));
}

/** The identity providers as arguments of the provider, by the names that Cognito has for them. */
export function identityProviderArgs(providers: ResolvedIdentityProviders): { [name: string]: ProviderArgs } {
  const { google, facebook, amazon, apple, saml, oidc } = providers;
  const all = [
    ...(google ? [googleArgs(google)] : []),
    ...(facebook ? [facebookArgs(facebook)] : []),
    ...(amazon ? [amazonArgs(amazon)] : []),
    ...(apple ? [appleArgs(apple)] : []),
    ...Object.entries(saml).map(([name, provider]) => samlArgs(name, provider)),
    ...Object.entries(oidc).map(([name, provider]) => oidcArgs(name, provider)),
  ];
  return Object.fromEntries(all.map((args) => [args.providerName, args]));
}

/** The names that Cognito has for the identity providers. */
export function providerNames(providers: ResolvedIdentityProviders): string[] {
  return Object.keys(identityProviderArgs(providers));
}

const secretDetails: ReadonlySet<string> = new Set(["client_secret", "private_key"]);

/** The details with those that are secrets as such. */
export function withSecrets(details: ProviderArgs["providerDetails"]): ProviderArgs["providerDetails"] {
  return mapValues(details, (value, key) => (secretDetails.has(key) ? pulumi.secret(value) : value));
}

const filledIn: Record<string, string[]> = {
  Facebook: ["api_version", "attributes_url", "authorize_url", "token_url"],
  SAML: ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"],
};

/**
 * The details that Cognito fills in by itself, and that aren't sent since nobody can foretell them: what it
 * reads in SAML metadata, its own certificate, addresses with a version that it chooses. To the provider each
 * is a difference that it would take away again.
 */
export function leftToCognito(providerType: string | undefined, details: object = {}): string[] {
  return (filledIn[providerType ?? ""] ?? []).filter((key) => !Object.hasOwn(details, key));
}
