import type { Input } from "@pulumi/pulumi";
import { text } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { AttributeMapping, attributeMappingRules } from "./attributeMapping";
import { ProviderArgs, httpsRule, namedProviderRules } from "./provider";

/**
 * A provider of SAML 2.0. It finds Cognito at the user pool's domain and /saml2/idpresponse, and its audience
 * is `urn:amazon:cognito:sp:` and the user pool's id.
 */
export interface SamlProvider extends AttributeMapping {
  /**
   * Where the provider's metadata document is; Cognito reads it anew by itself. Either this or metadataFile.
   */
  metadataUrl?: Input<string>;
  /**
   * The provider's metadata document itself, an XML text. Either this or metadataUrl.
   */
  metadataFile?: Input<string>;
  /**
   * Whether people may start at the provider and land in an app signed in (IDPInit). Defaults to false.
   */
  idpInitiated?: boolean;
  /**
   * Whether signing out of an app signs out of the provider as well (IDPSignout). Defaults to false.
   */
  signOut?: boolean;
  /**
   * Whether Cognito signs its requests to the provider, with rsa-sha256 (RequestSigningAlgorithm). Defaults
   * to false.
   */
  signedRequests?: boolean;
  /**
   * Whether the provider must encrypt what it answers (EncryptedResponses). Defaults to false.
   */
  encryptedResponses?: boolean;
  /**
   * Names that stand for the provider in requests, such as the domain of its users' e-mail addresses.
   * Defaults to none.
   */
  identifiers?: string[];
}

/** A provider of SAML with the defaults. */
export type ResolvedSaml = Required<Omit<SamlProvider, "metadataUrl" | "metadataFile">> &
  Pick<SamlProvider, "metadataUrl" | "metadataFile">;

const kind = "identityProviders.saml";

/** A provider of SAML with the defaults. */
export function resolveSaml(args: SamlProvider): ResolvedSaml {
  const { idpInitiated = false, signOut = false, signedRequests = false, encryptedResponses = false } = args;
  const { identifiers = [], attributeMapping = {} } = args;
  const rest = { idpInitiated, signOut, signedRequests, encryptedResponses, identifiers, attributeMapping };
  return { ...args, ...rest };
}

/** Rules about providers of SAML. */
export const samlRules: Rule[] = [
  ...namedProviderRules(kind),
  {
    id: `${kind}.metadata`,
    path: `${kind}.*`,
    says: "must have either metadataUrl or metadataFile",
    source: "AWS: API_CreateIdentityProvider, ProviderDetails",
    presence: true,
    holds: ({ metadataUrl, metadataFile }: SamlProvider) =>
      (metadataUrl === undefined) !== (metadataFile === undefined),
  },
  httpsRule(`${kind}.*`, "metadataUrl"),
  {
    id: `${kind}.metadataFile`,
    path: `${kind}.*.metadataFile`,
    says: "must be the metadata document itself, an XML text of at most 131072 characters, not its path",
    source: "AWS: API_CreateIdentityProvider, ProviderDetails",
    holds: text(1, 131_072, /^\s*<[^]*EntityDescriptor[^]*>\s*$/),
  },
  ...attributeMappingRules(`${kind}.*`, "NameID"),
];

/**
 * A provider of SAML as arguments of the provider. What Cognito reads from the metadata can't be foretold,
 * and is ignored (see leftToCognito).
 */
export function samlArgs(name: string, saml: ResolvedSaml): ProviderArgs {
  const { metadataUrl, metadataFile, identifiers, attributeMapping } = saml;
  return {
    providerName: name,
    providerType: "SAML",
    providerDetails: {
      ...(metadataUrl !== undefined && { MetadataURL: metadataUrl }),
      ...(metadataFile !== undefined && { MetadataFile: metadataFile }),
      IDPInit: String(saml.idpInitiated),
      IDPSignout: String(saml.signOut),
      EncryptedResponses: String(saml.encryptedResponses),
      ...(saml.signedRequests && { RequestSigningAlgorithm: "rsa-sha256" }),
    },
    attributeMapping,
    idpIdentifiers: identifiers,
  };
}
