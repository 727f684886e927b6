import assert from "node:assert/strict";
import { details, provided } from "./provided";

describe("A provider of SAML", () => {
  it("has by default everything off, and maps what was written", () => {
    assert.deepEqual(provided("saml"), {
      providerName: "Corp",
      providerType: "SAML",
      providerDetails: {
        MetadataURL: "https://corp.example.com/metadata",
        IDPInit: "false",
        IDPSignout: "false",
        EncryptedResponses: "false",
      },
      attributeMapping: { email: "mail" },
      idpIdentifiers: [],
    });
  });

  const changes: [changes: object, key: string, value: string][] = [
    [{ metadataUrl: "https://a.example" }, "MetadataURL", "https://a.example"],
    [{ idpInitiated: true }, "IDPInit", "true"],
    [{ signOut: true }, "IDPSignout", "true"],
    [{ encryptedResponses: true }, "EncryptedResponses", "true"],
    [{ signedRequests: true }, "RequestSigningAlgorithm", "rsa-sha256"],
  ];
  for (const [change, key, value] of changes)
    it(JSON.stringify(change), () =>
      assert.deepEqual(details("saml", change), { ...details("saml"), [key]: value }),
    );

  it("takes the metadata document itself, and identifiers", () => {
    const metadataFile = "<EntityDescriptor/>";
    const { MetadataURL, MetadataFile } = details("saml", { metadataUrl: undefined, metadataFile });
    assert.deepEqual([MetadataURL, MetadataFile], [undefined, metadataFile]);
    assert.deepEqual(provided("saml", { identifiers: ["a.example", "b.example"] }).idpIdentifiers, [
      "a.example",
      "b.example",
    ]);
  });
});
