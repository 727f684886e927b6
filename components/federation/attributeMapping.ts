import { customAttributes } from "../app/attributePermissions";
import type { KnownSettings, Rule } from "../checks/rule";
import { mapValues } from "../mapValues";
import { standardAttributes, verifiedFlags } from "../signUp/standardAttributes";

/** What every identity provider has: which of its claims become which attributes. */
export interface AttributeMapping {
  /**
   * The user pool's attributes, custom ones as `custom:plan`, each with the claim of the provider that it
   * takes its value from, at every sign-in. Every required attribute of the pool needs one, which must be
   * mutable, and writable for the app clients that use the provider. Defaults to the claim email for email,
   * and for SAML, where every provider has names of its own, to nothing. The user name can't be chosen:
   * Cognito makes it of the provider's name and the user's id there, and its mapping is always sent, since
   * Cognito adds it by itself.
   */
  attributeMapping?: { [attribute: string]: string };
}

/** The default of providers whose claims have the names of OpenID Connect. */
export const emailMapping = { email: "email" };

/** The mapping with the user name's, which Cognito would add by itself: unsaid, it would differ for ever. */
export function withUsername(mapping: { [attribute: string]: string }, claim: string) {
  return { username: claim, ...mapping };
}

function known({ signUp }: KnownSettings): string[] {
  return ["username", ...standardAttributes, ...verifiedFlags, ...customAttributes(signUp)];
}

function missing(mapping: object, { signUp }: KnownSettings): string[] {
  return signUp.requiredAttributes.filter((name) => !Object.hasOwn(mapping, name));
}

const documentation = "AWS: developer guide, mapping IdP attributes to profiles and tokens";

/** Rules about the mapping of one kind of provider. Its users' names come from `usernameClaim`. */
export function attributeMappingRules(kind: string, usernameClaim: string): Rule[] {
  const path = `${kind}.attributeMapping`;
  const id = path.replace(".*", "");
  return [
    {
      id: `${id}.known`,
      path: `${path}.*`,
      says: "must be for an attribute of the pool: a standard one, or custom:<name> of signUp.customAttributes",
      source: documentation,
      presence: true,
      holds: (_, settings, keys) => known(settings).includes(keys[keys.length - 1]),
    },
    {
      id: `${id}.mutable`,
      path: `${path}.*`,
      says: "must be for an attribute that can be changed: the provider sets it anew at every sign-in",
      source: documentation,
      presence: true,
      holds: (_, { signUp }, keys) => {
        const mutable = mapValues(signUp.customAttributes, (attribute) => attribute.mutable);
        const name = keys[keys.length - 1];
        return !customAttributes(signUp).includes(name) || mutable[name.slice("custom:".length)];
      },
    },
    {
      id: `${id}.claim`,
      path: `${path}.*`,
      says: "must name a claim of the provider",
      source: documentation,
      holds: (claim: string) => claim !== "",
    },
    {
      id: `${id}.username`,
      path: `${path}.*`,
      says: `must not give username another claim than ${usernameClaim}, the user's id at the provider`,
      source: documentation,
      holds: (claim: string, _, keys) => keys[keys.length - 1] !== "username" || claim === usernameClaim,
    },
    {
      id: `${id}.required`,
      path,
      says: "must have a claim for every required attribute of the pool (signUp.requiredAttributes)",
      source: documentation,
      presence: true,
      holds: (mapping: object, settings) => missing(mapping, settings).length === 0,
      detail: (mapping: object, settings) => `missing: ${missing(mapping, settings).join(", ")}`,
    },
  ];
}
