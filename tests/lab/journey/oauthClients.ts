import type { CreateUserPoolClientRequest } from "@aws-sdk/client-cognito-identity-provider";
import { byPassword } from "./walked";

/** A public client whose people sign in on the pool's pages. */
export const byPages: Partial<CreateUserPoolClientRequest> = {
  ...byPassword,
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ["code"],
  AllowedOAuthScopes: ["openid", "email", "phone"],
  CallbackURLs: ["https://app.example.com/callback"],
  LogoutURLs: ["https://app.example.com/bye"],
  SupportedIdentityProviders: ["COGNITO"],
};

/** The same, where the pages are the only way in. */
export const byPagesOnly: Partial<CreateUserPoolClientRequest> = {
  ...byPages,
  ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
};

/** A client that no person comes to. */
export const machine: Partial<CreateUserPoolClientRequest> = {
  GenerateSecret: true,
  ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ["client_credentials"],
  AllowedOAuthScopes: ["orders/read", "orders/write"],
};

/** What a machine's scopes belong to. */
export const orders = {
  Identifier: "orders",
  Name: "Orders",
  Scopes: ["read", "write"].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
};
