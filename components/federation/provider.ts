import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { length, text, unique, visible } from "../checks/bounds";
import type { Rule } from "../checks/rule";

/**
 * An identity provider as arguments of the AWS provider, without the pool; its secrets as they were given.
 */
export interface ProviderArgs extends Omit<cognito.IdentityProviderArgs, "userPoolId" | "providerDetails"> {
  /** The provider's name, by which app clients and users' names have it. */
  providerName: string;
  /** The provider's kind, in Cognito's words. */
  providerType: string;
  /** What is particular to the kind, in Cognito's words. */
  providerDetails: { [key: string]: Input<string> };
}

const createIdentityProvider = "AWS: API_CreateIdentityProvider";

/** The rule that a text isn't empty, nor longer than Cognito's API takes. */
export function textRule(kind: string, member: string): Rule {
  return {
    id: `${kind}.${member}`.replace(".*", ""),
    path: `${kind}.${member}`,
    says: "must be 1 to 131072 characters",
    source: `${createIdentityProvider}, ProviderDetails`,
    holds: length(1, 131_072),
  };
}

/** The rule that an address is one of HTTPS. */
export function httpsRule(kind: string, member: string): Rule {
  return {
    id: `${kind}.${member}.https`.replace(".*", ""),
    path: `${kind}.${member}`,
    says: "must be a URL that begins with https://",
    source: "AWS: developer guide, using identity providers with a user pool",
    holds: (url: string) => /^https:\/\/[^\s/]+(\/\S*)?$/.test(url),
  };
}

/** Rules about the scopes that Cognito asks a provider for; they are sent in one text. */
export function scopeRules(kind: string): Rule[] {
  const id = `${kind}.scopes`.replace(".*", "");
  return [
    {
      id: `${id}.some`,
      path: `${kind}.scopes`,
      says: "must be at least one, and none twice",
      source: `${createIdentityProvider}, ProviderDetails`,
      holds: (scopes: string[]) => scopes.length > 0 && unique(scopes),
    },
    {
      id: `${id}.name`,
      path: `${kind}.scopes[]`,
      says: "must be the name of a scope, without spaces and commas: write each as an item of its own",
      source: "AWS: developer guide, using identity providers with a user pool",
      holds: (scope: string) => visible.test(scope) && !scope.includes(","),
    },
  ];
}

const reserved = ["COGNITO", "Google", "Facebook", "LoginWithAmazon", "SignInWithApple"];

/** Rules about the names of providers that have one, and about the identifiers that stand for them. */
export function namedProviderRules(kind: string): Rule[] {
  return [
    {
      id: `${kind}.name`,
      path: `${kind}.*`,
      says: "must have a name of 3 to 32 characters, without spaces, _ and :",
      source: `${createIdentityProvider}, ProviderName; the provider can't read names with a colon back`,
      presence: true,
      holds: (_, __, [name]) => text(3, 32, visible)(name) && !/[_:]/.test(name),
    },
    {
      id: `${kind}.reserved`,
      path: `${kind}.*`,
      says: `must not have a name that Cognito keeps for itself: ${reserved.join(", ")}`,
      source: "Seen: AWS refuses another type under the name of a type",
      presence: true,
      holds: (_, __, [name]) => !reserved.includes(name),
    },
    {
      id: `${kind}.identifiers.unique`,
      path: `${kind}.*.identifiers`,
      says: "must be at most 50, and none twice",
      source: `${createIdentityProvider}, IdpIdentifiers`,
      holds: (identifiers: string[]) => identifiers.length <= 50 && unique(identifiers),
    },
    {
      id: `${kind}.identifiers.others`,
      path: `${kind}.*.identifiers[]`,
      says: "must not be an identifier of another provider as well",
      source: "AWS: API_GetIdentityProviderByIdentifier, which finds one",
      holds: (identifier: string, { identityProviders: { saml, oidc } }, [name]) => {
        const all = [...Object.entries(saml), ...Object.entries(oidc)];
        const [first] = all.find(([, { identifiers }]) => identifiers.includes(identifier)) ?? [name];
        return first === name;
      },
    },
    {
      id: `${kind}.identifiers.text`,
      path: `${kind}.*.identifiers[]`,
      says: "must be 1 to 40 letters, digits, spaces and _ + = . @ -",
      source: `${createIdentityProvider}, IdpIdentifiers`,
      holds: text(1, 40, /^[\w \t\n\v\f\r+=.@-]+$/),
    },
  ];
}
