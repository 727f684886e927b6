import fc, { type Arbitrary } from "fast-check";
import { standardAttributes } from "../../../components/signUp/standardAttributes";

const providerTexts: Record<string, Arbitrary<string>> = {
  clientId: fc.constantFrom("id", "com.example"),
  clientSecret: fc.constantFrom("s", "ü+/= "),
  teamId: fc.constant("TEAM"),
  keyId: fc.constant("KEY"),
  privateKey: fc.constant("-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n"),
  apiVersion: fc.constantFrom("v17.0", "v23.0"),
  metadataFile: fc.constantFrom("<EntityDescriptor/>", "<md:EntityDescriptor>ü</md:EntityDescriptor>\n"),
  "scopes[]": fc.constantFrom("openid", "email", "name"),
  "identifiers[]": fc.constantFrom("example.com", "a b+=.@-_"),
  "attributeMapping.*": fc.constantFrom("sub", "http://schemas.xmlsoap.org/claims/x"),
};

/** Good texts of a provider's members. */
export function providerText(path: string): Arbitrary<string> {
  const found = Object.entries(providerTexts).find(([member]) => path.endsWith(`.${member}`));
  return found?.[1] ?? fc.constantFrom("https://a.example", "https://a.example/b?c=d");
}

/** Whether a provider stands at the path. */
export function isProvider(path: string): boolean {
  return /^identityProviders\.((saml|oidc)\.\*|google|facebook|amazon|apple)$/.test(path);
}

const everyAttribute = Object.fromEntries(standardAttributes.map((name) => [name, `the ${name}`]));

/** A provider that could pass: every attribute mapped, openid asked for, one metadata document. */
export function likelyProvider(made: unknown, path: string): unknown {
  const { attributeMapping, scopes, ...provider } = made as Record<string, unknown>;
  const { metadataFile, ...others } = provider;
  return {
    ...(path.includes(".saml") && metadataFile === undefined ? { metadataUrl: "https://a.example" } : {}),
    ...(metadataFile === undefined ? provider : { ...others, metadataUrl: undefined, metadataFile }),
    ...(scopes !== undefined && { scopes: path.includes(".oidc") ? ["openid"] : scopes }),
    attributeMapping: { ...everyAttribute, ...(attributeMapping as object | undefined) },
  };
}
