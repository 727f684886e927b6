import type {
  CognitoIdentityProviderClient,
  SetUserPoolMfaConfigRequest,
  UpdateUserPoolClientRequest,
  UpdateUserPoolRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../../../lab/picture";
import { labPicture } from "../pictures";

/** The lab's pool, an identity provider, a resource server and a group. */
export const declared: PoolPicture = {
  ...labPicture(),
  resourceServers: {
    api: {
      Identifier: "api",
      Name: "The API",
      Scopes: [{ ScopeName: "read", ScopeDescription: "Read everything" }],
    },
  },
  identityProviders: {
    Corp: {
      ProviderName: "Corp",
      ProviderType: "SAML",
      ProviderDetails: {
        MetadataURL: "https://corp.example.com/metadata",
        IDPInit: "false",
        IDPSignout: "false",
        EncryptedResponses: "false",
      },
      AttributeMapping: { email: "mail" },
    },
  },
  groups: { editors: { GroupName: "editors", Description: "They may write." } },
};

/** What the SDK needs to know of a pool that was made. */
export interface Made {
  UserPoolId: string;
  arn: string;
  ClientId: string;
}

/** What somebody does in the console or with the CLI, and the checks that must find it. */
export interface HandMadeChange {
  what: string;
  found: string[];
  /** Members of UpdateUserPool, which takes back to its default whatever isn't sent again. */
  pool?: Partial<UpdateUserPoolRequest>;
  /** Members of SetUserPoolMfaConfig. */
  mfa?: Partial<SetUserPoolMfaConfigRequest>;
  /** Members of UpdateUserPoolClient, which takes back what isn't sent again too. */
  client?: Partial<UpdateUserPoolClientRequest>;
  /** Anything else. */
  other?(sdk: CognitoIdentityProviderClient, made: Made): Promise<unknown>;
}
