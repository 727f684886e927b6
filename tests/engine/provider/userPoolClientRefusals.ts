import type { Values } from "../../../lab/cognito/fields";
import { between, oneOf, type Refusal, required, size } from "./refusal";

const seconds: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

function validity(token: "accessToken" | "idToken" | "refreshToken", least: number, most: number): Refusal {
  return {
    path: `${token}Validity`,
    says: `must have a duration between ${least} and ${most} seconds`,
    holds: (value, args) => {
      const units = (args.tokenValidityUnits ?? {}) as Values;
      const unit = (units[token] ?? (token === "refreshToken" ? "days" : "hours")) as string;
      const duration = (value as number) * (seconds[unit] ?? NaN);
      return Number.isNaN(duration) || (duration >= least && duration <= most);
    },
  };
}

/** What the provider refuses in an app client's arguments. Source: its schema and validators. */
export const userPoolClientRefusals: Refusal[] = [
  required("userPoolId"),
  oneOf(
    "explicitAuthFlows[]",
    "ADMIN_NO_SRP_AUTH",
    "CUSTOM_AUTH_FLOW_ONLY",
    "USER_PASSWORD_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "ALLOW_CUSTOM_AUTH",
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_USER_AUTH",
  ),
  validity("accessToken", 300, 86400),
  validity("idToken", 300, 86400),
  validity("refreshToken", 3600, 3650 * 86400),
  between("authSessionValidity", 3, 15),
  between("refreshTokenRotation.retryGracePeriodSeconds", 0, 60),
  oneOf("refreshTokenRotation.feature", "ENABLED", "DISABLED"),
  size("allowedOauthFlows", 0, 3),
  oneOf("allowedOauthFlows[]", "code", "implicit", "client_credentials"),
  size("allowedOauthScopes", 0, 50),
  size("callbackUrls", 0, 100),
  size("callbackUrls[]", 1, 1024),
  size("logoutUrls", 0, 100),
  size("logoutUrls[]", 1, 1024),
  oneOf("preventUserExistenceErrors", "LEGACY", "ENABLED"),
];
