import {
  type CreateUserPoolClientRequest,
  type CreateUserPoolCommandInput,
  CreateUserPoolClientCommand,
  CreateIdentityProviderCommand,
  type CreateIdentityProviderRequest,
  CreateResourceServerCommand,
  type CreateResourceServerRequest,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  SetUserPoolMfaConfigCommand,
  type SetUserPoolMfaConfigRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { livePicture } from "../../../lab/cognito/picture";
import { cognitoClient } from "../../../lab/cognitoClient";
import type { JourneyPool } from "../../../lab/journey/journey";
import { sharedEmulator } from "../../emulator";

const region = "us-east-1";

/** The lab's pool, as CreateUserPool is asked for it. */
const labPool: CreateUserPoolCommandInput = {
  PoolName: "journey",
  UsernameAttributes: ["email"],
  UsernameConfiguration: { CaseSensitive: false },
  AutoVerifiedAttributes: ["email"],
  Policies: {
    PasswordPolicy: {
      MinimumLength: 8,
      RequireLowercase: true,
      RequireUppercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
    },
  },
  Schema: ["email", "name", "preferred_username", "phone_number"].map((Name) => ({
    Name,
    AttributeDataType: "String",
    Required: true,
    Mutable: true,
  })),
};

/** The lab's client, as CreateUserPoolClient is asked for it. */
const labClient: Partial<CreateUserPoolClientRequest> = {
  GenerateSecret: false,
  ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
  PreventUserExistenceErrors: "ENABLED",
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes" },
};

/** What differs from the lab's pool; clients are given by name, and replace the lab's. */
export interface Variation {
  pool?: Partial<CreateUserPoolCommandInput>;
  mfa?: Omit<SetUserPoolMfaConfigRequest, "UserPoolId">;
  clients?: Record<string, Partial<CreateUserPoolClientRequest>>;
  /** Whether the pool has a domain; false by default. */
  domain?: boolean;
  identityProviders?: Omit<CreateIdentityProviderRequest, "UserPoolId">[];
  resourceServers?: Omit<CreateResourceServerRequest, "UserPoolId">[];
}

/** Makes a pool at the shared endpoint by the SDK alone, and describes it by what is live. */
export async function makePool({
  pool,
  mfa,
  clients = { web: {} },
  domain = false,
  resourceServers = [],
  identityProviders = [],
}: Variation = {}): Promise<JourneyPool> {
  const endpoint = await sharedEmulator();
  const sdk = cognitoClient(endpoint, region);
  const { UserPool } = await sdk.send(new CreateUserPoolCommand({ ...labPool, ...pool }));
  const UserPoolId = UserPool?.Id ?? "";
  if (mfa) await sdk.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...mfa }));
  const Domain = UserPoolId.toLowerCase().replace("_", "-");
  if (domain) await sdk.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain }));
  for (const server of resourceServers)
    await sdk.send(new CreateResourceServerCommand({ UserPoolId, ...server }));
  for (const provider of identityProviders)
    await sdk.send(new CreateIdentityProviderCommand({ UserPoolId, ...provider }));
  const made: JourneyPool["clients"] = {};
  for (const [name, client] of Object.entries(clients)) {
    const request = { ...labClient, ...client, UserPoolId, ClientName: name };
    const { UserPoolClient } = await sdk.send(new CreateUserPoolClientCommand(request));
    made[name] = {
      clientId: UserPoolClient?.ClientId ?? "",
      clientSecret: UserPoolClient?.ClientSecret,
    };
  }
  const picture = await livePicture(sdk, UserPoolId);
  sdk.destroy();
  return { endpoint, region, userPoolId: UserPoolId, clients: made, picture };
}
