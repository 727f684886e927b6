import { memberPath } from "../../../components/checks/path";
import { type Kind, emailAlone, least, withProvider } from "../examples/federation";
import { after, characters, isRefused, passes } from "./edges";

describe("Both edges of what identity providers have", () => {
  const texts: [kind: Kind, member: string][] = [
    ...(["google", "facebook", "amazon", "oidc"] as const).flatMap((kind) =>
      ["clientId", "clientSecret"].map((member): [Kind, string] => [kind, member]),
    ),
    ...["clientId", "teamId", "keyId", "privateKey"].map((member): [Kind, string] => ["apple", member]),
  ];
  for (const [kind, member] of texts)
    it(`${kind}: ${member} of 1 to 131072 characters`, () => {
      const path = `identityProviders.${kind}.${kind === "oidc" ? "Corp." : ""}${member}`;
      for (const count of [1, 131_072]) passes(withProvider(kind, { [member]: characters(count) }));
      for (const count of [0, 131_073]) isRefused(withProvider(kind, { [member]: characters(count) }), path);
    });

  it("saml: a metadata document of at most 131072 characters", () => {
    const document = (count: number) => ({
      metadataUrl: undefined,
      metadataFile: `${after("<EntityDescriptor>")(count - 1)}>`,
    });
    passes(withProvider("saml", document(131_072)));
    isRefused(withProvider("saml", document(131_073)), "identityProviders.saml.Corp.metadataFile");
  });

  for (const kind of ["saml", "oidc"] as const) {
    it(`${kind}: names of 3 to 32 characters`, () => {
      const withName = (count: number) => ({
        ...emailAlone,
        identityProviders: { [kind]: { [characters(count)]: least[kind] } },
      });
      for (const count of [3, 32]) passes(withName(count));
      for (const count of [2, 33])
        isRefused(withName(count), `identityProviders.${kind}.${characters(count)}`);
    });

    it(`${kind}: up to 50 identifiers of 1 to 40 characters`, () => {
      const path = `identityProviders.${kind}.Corp.identifiers`;
      const many = (count: number) =>
        withProvider(kind, { identifiers: Array.from({ length: count }, (_, index) => `i${index}`) });
      passes(many(50));
      isRefused(many(51), path);
      for (const count of [1, 40]) passes(withProvider(kind, { identifiers: [characters(count)] }));
      for (const count of [0, 41])
        isRefused(withProvider(kind, { identifiers: [characters(count)] }), `${path}[0]`);
    });

    it(`${kind}: characters of names`, () => {
      const withName = (name: string) => ({
        ...emailAlone,
        identityProviders: { [kind]: { [name]: least[kind] } },
      });
      for (const name of ["Ä-é.9", "a+b"]) passes(withName(name));
      for (const name of ["a b", "a_b", "abc:d", "abc\n", "COGNITO", "SignInWithApple"])
        isRefused(withName(name), memberPath(`identityProviders.${kind}`, name));
    });
  }

  it("addresses: HTTPS with a host", () => {
    for (const issuer of ["https://a", "https://a.example/", "https://a.example/b?c"])
      passes(withProvider("oidc", { issuer }));
    for (const issuer of ["", "https://", "https:///a", "http://a.example", "https://a b", "xhttps://a"])
      isRefused(withProvider("oidc", { issuer }), "identityProviders.oidc.Corp.issuer");
  });
});
