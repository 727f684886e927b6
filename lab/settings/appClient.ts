import type { ManagedLoginBrandingType, UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import { memberPath } from "../../components/checks/path";
import { ifReadable } from "../picture";
import type { Collection, Setting, Value } from "./setting";
import { counted, facts, inWords, onOff, setInWords } from "./words";

const grantWords: Record<string, string> = {
  code: "Authorization code grant",
  implicit: "Implicit grant",
  client_credentials: "Client credentials",
};

/** An app client's setting, without the name of the client. */
interface ClientSetting extends Omit<Setting, "read" | "subject"> {
  read(client: UserPoolClientType): Value;
}

const clientSettings: ClientSetting[] = [
  {
    label: "Client secret",
    argument: "generateSecret",
    forever: "A client secret can't be added, changed or removed later.",
    read: (client) => (client.ClientSecret ? "Generate a client secret" : "Don't generate a client secret"),
  },
  {
    label: "Authentication flows",
    argument: "authFlows",
    read: (client) => setInWords(client.ExplicitAuthFlows),
  },
  {
    label: "Authentication session",
    argument: "authSession",
    read: (client) => counted(client.AuthSessionValidity, "minute"),
  },
  {
    label: "Refresh token expiration",
    argument: "refreshToken",
    read: (client) =>
      duration(client.RefreshTokenValidity, client.TokenValidityUnits?.RefreshToken ?? "days"),
  },
  {
    label: "Access token expiration",
    argument: "accessToken",
    read: (client) => duration(client.AccessTokenValidity, client.TokenValidityUnits?.AccessToken ?? "hours"),
  },
  {
    label: "ID token expiration",
    argument: "idToken",
    read: (client) => duration(client.IdTokenValidity, client.TokenValidityUnits?.IdToken ?? "hours"),
  },
  {
    label: "Refresh token rotation",
    argument: "refreshTokenRotation.enabled",
    read: (client) =>
      inWords({ ENABLED: "On", DISABLED: "Off" }, client.RefreshTokenRotation?.Feature ?? "DISABLED"),
  },
  {
    label: "Rotation grace period",
    argument: "refreshTokenRotation.gracePeriodSeconds",
    read: (client) => counted(client.RefreshTokenRotation?.RetryGracePeriodSeconds || undefined, "second"),
  },
  {
    label: "Token revocation",
    argument: "tokenRevocation",
    // On is the API's default.
    read: (client) => onOff(client.EnableTokenRevocation ?? true),
  },
  {
    label: "Prevent user existence errors",
    argument: "preventUserExistenceErrors",
    read: (client) =>
      inWords({ ENABLED: "On", LEGACY: "Off" }, client.PreventUserExistenceErrors ?? "LEGACY"),
  },
  {
    label: "Pass on user context data",
    argument: "propagateUserContext",
    read: (client) => onOff(client.EnablePropagateAdditionalUserContextData),
  },
  {
    label: "Attribute read permissions",
    argument: "readAttributes",
    read: (client) => setInWords(client.ReadAttributes),
  },
  {
    label: "Attribute write permissions",
    argument: "writeAttributes",
    read: (client) => setInWords(client.WriteAttributes),
  },
  {
    label: "OAuth (hosted pages)",
    argument: "oauth",
    read: (client) => onOff(client.AllowedOAuthFlowsUserPoolClient),
  },
  {
    label: "OAuth grant types",
    argument: "oauth.flows",
    read: (client) => setInWords(client.AllowedOAuthFlows, grantWords),
  },
  {
    label: "OAuth scopes",
    argument: "oauth.scopes",
    read: (client) => setInWords(client.AllowedOAuthScopes),
  },
  {
    label: "Allowed callback URLs",
    argument: "oauth.callbackUrls",
    read: (client) => setInWords(client.CallbackURLs),
  },
  {
    label: "Allowed sign-out URLs",
    argument: "oauth.logoutUrls",
    read: (client) => setInWords(client.LogoutURLs),
  },
  {
    label: "Default redirect URL",
    argument: "oauth.defaultRedirectUrl",
    read: (client) => client.DefaultRedirectURI,
  },
  {
    label: "Identity providers",
    argument: "identityProviders",
    read: (client) => setInWords(client.SupportedIdentityProviders),
  },
  {
    label: "Pinpoint analytics",
    read: (client) => facts(client.AnalyticsConfiguration),
  },
];

/** How managed login looks for an app client. */
function styleOf(style: ManagedLoginBrandingType | undefined): string[] {
  if (style === undefined) return [];
  if (style.UseCognitoProvidedValues) return ["Cognito's own"];
  return facts({ settings: style.Settings, pictures: style.Assets?.map((asset) => JSON.stringify(asset)) });
}

/** The app clients, by name. */
export const appClients: Collection = {
  kind: "App client",
  members: "clients",
  complete: true,
  argument: (name) => memberPath("clients", name),
  settings: (name) => [
    ...clientSettings.map(({ argument, read, ...setting }): Setting => ({
      ...setting,
      subject: `App client ${name}`,
      argument: argument && `${memberPath("clients", name)}.${argument}`,
      read: ({ clients, unreadableRotations }) =>
        (isRotation(argument) && unreadableRotations?.[name]) || read(clients[name] ?? {}),
    })),
    {
      subject: `App client ${name}`,
      label: "Managed login style",
      argument: "domain.managedLogin",
      read: ({ styles }) => ifReadable(styles, (readable) => styleOf(readable[name])),
    },
  ],
};

function isRotation(argument = ""): boolean {
  return argument.startsWith("refreshTokenRotation.");
}

/** Cognito takes 0 as its own default, as if nothing were said. */
function duration(count: number | undefined, unit: string): string | undefined {
  return counted(count || undefined, unit.replace(/s$/, ""));
}
