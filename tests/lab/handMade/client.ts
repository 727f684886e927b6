import {
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  type UpdateUserPoolClientRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { declared, type HandMadeChange } from "./change";

const web = declared.clients.whizclient;

const client = (what: string, members: Partial<UpdateUserPoolClientRequest>, ...found: string[]) => ({
  what,
  found: found.map((label) => `App client whizclient: ${label}`),
  client: members,
});

/** Changes of the app client. */
export const clientChanges: HandMadeChange[] = [
  client(
    "passwords in plain text",
    {
      ExplicitAuthFlows: [...(web.ExplicitAuthFlows ?? []), "ALLOW_USER_PASSWORD_AUTH"],
    },
    "Authentication flows",
  ),
  client("a longer session", { AuthSessionValidity: 15 }, "Authentication session"),
  client("short refresh tokens", { RefreshTokenValidity: 1 }, "Refresh token expiration"),
  client(
    "60 hours",
    { TokenValidityUnits: { ...web.TokenValidityUnits, AccessToken: "hours" } },
    "Access token expiration",
  ),
  client("short ID tokens", { IdTokenValidity: 5 }, "ID token expiration"),
  client("no revocation", { EnableTokenRevocation: false }, "Token revocation"),
  client("users are told apart", { PreventUserExistenceErrors: "LEGACY" }, "Prevent user existence errors"),
  client("context data", { EnablePropagateAdditionalUserContextData: true }, "Pass on user context data"),
  client("fewer to read", { ReadAttributes: ["email"] }, "Attribute read permissions"),
  client("fewer to write", { WriteAttributes: ["name"] }, "Attribute write permissions"),
  client(
    "OAuth",
    {
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["openid"],
      CallbackURLs: ["https://example.com/in"],
      LogoutURLs: ["https://example.com/out"],
      DefaultRedirectURI: "https://example.com/in",
      SupportedIdentityProviders: ["COGNITO"],
    },
    ...["OAuth (hosted pages)", "OAuth grant types", "OAuth scopes", "Allowed callback URLs"],
    ...["Allowed sign-out URLs", "Default redirect URL", "Identity providers"],
  ),
  {
    what: "a client more",
    found: ["App client other"],
    other: (sdk, { UserPoolId }) =>
      sdk.send(new CreateUserPoolClientCommand({ UserPoolId, ClientName: "other" })),
  },
  {
    what: "the client deleted",
    found: ["App client whizclient"],
    other: (sdk, { UserPoolId, ClientId }) =>
      sdk.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId })),
  },
  {
    what: "the client made again, with a secret",
    found: ["App client whizclient: Client secret"],
    other: async (sdk, { UserPoolId, ClientId }) => {
      await sdk.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
      const again = { ...web, ClientName: "whizclient", UserPoolId, GenerateSecret: true };
      await sdk.send(new CreateUserPoolClientCommand(again));
    },
  },
];
