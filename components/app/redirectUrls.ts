import { text, unique, visible } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { signsUsersIn } from "./oauth";

const redirectUrl = "AWS: API_CreateUserPoolClient, CallbackURLs and LogoutURLs";

// An app's own scheme is followed by a slash at least: localhost:3000 has none, and is no URL for Cognito.
const ownScheme = /^[a-z][a-z\d+.-]*:\//i;

/** Whether Cognito sends users to the URL: https, http on this machine only, or an app's own scheme. */
function isRedirectUrl(url: string): boolean {
  if (!text(1, 1024, visible)(url) || url.includes("#") || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === "http:") return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return ownScheme.test(url);
}

function urlRules(list: "callbackUrls" | "logoutUrls"): Rule[] {
  const path = `clients.*.oauth.${list}`;
  return [
    {
      id: `clients.oauth.${list}.count`,
      path,
      says: "must be at most 100 URLs",
      source: redirectUrl,
      presence: true,
      holds: (urls: unknown[]) => urls.length <= 100,
    },
    {
      id: `clients.oauth.${list}.unique`,
      path,
      says: "must not name a URL twice",
      source: redirectUrl,
      holds: unique,
    },
    {
      id: `clients.oauth.${list}.url`,
      path: `${path}[]`,
      says:
        "must be a URL of at most 1024 characters without a fragment (#): https; http at localhost, 127.0.0.1 " +
        "and [::1]; or a scheme of the app's own, such as myapp://signed-in",
      source: redirectUrl,
      holds: isRedirectUrl,
    },
  ];
}

/** Rules about where users are sent to. */
export const redirectUrlRules: Rule[] = [
  {
    id: "clients.oauth.callbackUrls.given",
    path: "clients.*.oauth.callbackUrls",
    says: "must hold a URL at least: the flows code and implicit send users there once they signed in",
    source: "Seen: AWS refuses these flows without callback URLs",
    presence: true,
    holds: (urls: unknown[], { clients }, [client]) =>
      urls.length > 0 || !signsUsersIn(clients[client].oauth),
  },
  ...urlRules("callbackUrls"),
  ...urlRules("logoutUrls"),
  {
    id: "clients.oauth.defaultRedirectUrl.callback",
    path: "clients.*.oauth.defaultRedirectUrl",
    reads: ["clients.*.oauth.callbackUrls"],
    says: "must be one of the callback URLs",
    source: "AWS: API_CreateUserPoolClient, DefaultRedirectURI",
    holds: (url: string, { clients }, [client]) => clients[client].oauth?.callbackUrls.includes(url) ?? false,
  },
];
