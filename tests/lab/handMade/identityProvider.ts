import {
  CreateIdentityProviderCommand,
  DeleteIdentityProviderCommand,
  UpdateIdentityProviderCommand,
  type UpdateIdentityProviderRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { declared, type HandMadeChange } from "./change";

const { ProviderDetails } = declared.identityProviders.Corp;
const ProviderName = "Corp";

const update = (
  what: string,
  members: Partial<UpdateIdentityProviderRequest>,
  ...found: string[]
): HandMadeChange => ({
  what,
  found: found.map((label) => `Identity provider Corp: ${label}`),
  other: (sdk, { UserPoolId }) =>
    sdk.send(new UpdateIdentityProviderCommand({ UserPoolId, ProviderName, ...members })),
});

const detail = (key: string, value: string, label: string) =>
  update(`${key}: ${value}`, { ProviderDetails: { ...ProviderDetails, [key]: value } }, label);

/** Changes of the identity provider. */
export const identityProviderChanges: HandMadeChange[] = [
  detail("MetadataURL", "https://elsewhere.example", "Metadata document URL"),
  detail("IDPInit", "true", "Sign-in begun at the provider"),
  detail("IDPSignout", "true", "Sign-out flow"),
  detail("Another", "x", "Provider's other details"),
  update("another mapping", { AttributeMapping: { email: "email" } }, "Attribute mapping"),
  update("an identifier", { IdpIdentifiers: ["corp.example.com"] }, "Identifiers"),
  {
    what: "what Cognito fills in",
    found: [],
    other: (sdk, { UserPoolId }) =>
      sdk.send(
        new UpdateIdentityProviderCommand({
          UserPoolId,
          ProviderName,
          ProviderDetails: { ...ProviderDetails, ActiveEncryptionCertificate: "MII" },
        }),
      ),
  },
  {
    what: "an identity provider more",
    found: ["Identity provider Google"],
    other: (sdk, { UserPoolId }) =>
      sdk.send(
        new CreateIdentityProviderCommand({
          UserPoolId,
          ProviderName: "Google",
          ProviderType: "Google",
          ProviderDetails: { client_id: "id" },
        }),
      ),
  },
  {
    what: "the identity provider deleted",
    found: ["Identity provider Corp"],
    other: (sdk, { UserPoolId }) => sdk.send(new DeleteIdentityProviderCommand({ UserPoolId, ProviderName })),
  },
  {
    what: "the identity provider made again, as another type",
    found: ["Identity provider Corp: Identity provider type"],
    other: async (sdk, { UserPoolId }) => {
      await sdk.send(new DeleteIdentityProviderCommand({ UserPoolId, ProviderName }));
      const again = { ...declared.identityProviders.Corp, ProviderName, ProviderDetails };
      await sdk.send(new CreateIdentityProviderCommand({ ...again, ProviderType: "OIDC", UserPoolId }));
    },
  },
];
