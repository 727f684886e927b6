import type * as cognito from "@pulumi/aws/cognito";
import { whole } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { Duration, durationForm, lasts, parseDuration } from "./duration";

/** Refresh token rotation: each use of a refresh token gives a new one. */
export interface RefreshTokenRotation {
  /**
   * Whether refresh tokens rotate. To turn rotation off again write false: the provider keeps what is left
   * out.
   */
  enabled: boolean;
  /**
   * Seconds for which the former refresh token stays good, 0 to 60. Defaults to 0.
   */
  gracePeriodSeconds?: number;
}

/** How long sessions and tokens last: Task 7 of the lab. Durations are a number and s, m, h or d. */
export interface ClientTokens {
  /**
   * How long an access token is good, 5m to 24h, and not longer than the refresh token. Defaults to 60m.
   */
  accessToken?: string;
  /**
   * How long an id token is good, 5m to 24h, and not longer than the refresh token. Defaults to 60m.
   */
  idToken?: string;
  /**
   * How long a refresh token is good, 60m to 3650d. Defaults to 30d.
   */
  refreshToken?: string;
  /**
   * How long a user has for a sign-in with all its challenges, 3m to 15m in whole minutes. Defaults to 3m.
   */
  authSession?: string;
  /**
   * Rotation of refresh tokens; the auth flow refresh_token is left out with it. Defaults to none.
   */
  refreshTokenRotation?: RefreshTokenRotation;
}

/** The durations with their defaults. */
export type ResolvedTokens = Required<Omit<ClientTokens, "refreshTokenRotation">> &
  Pick<ClientTokens, "refreshTokenRotation">;

/** The durations with their defaults. */
export function resolveTokens(args: ClientTokens): ResolvedTokens {
  const { accessToken = "60m", idToken = "60m", refreshToken = "30d", authSession = "3m" } = args;
  return { accessToken, idToken, refreshToken, authSession, refreshTokenRotation: args.refreshTokenRotation };
}

const minute = 60;
const day = 86400;

const fitsRefreshToken = lasts(60 * minute, 3650 * day);

function shortLivedRules(token: "accessToken" | "idToken"): Rule[] {
  return [
    {
      id: `clients.${token}.bounds`,
      path: `clients.*.${token}`,
      says: `must be ${durationForm}, from 5m to 24h`,
      source: "AWS: API_CreateUserPoolClient; the provider refuses it at preview",
      holds: lasts(5 * minute, day),
    },
    {
      id: `clients.${token}.refreshToken`,
      path: `clients.*.${token}`,
      says: "must not last longer than the refresh token",
      source: "AWS: API_CreateUserPoolClient",
      holds: (text: string, { clients }, [client]) => {
        const { refreshToken } = clients[client];
        const [own, refresh] = [text, refreshToken].map((token) => parseDuration(token)?.seconds);
        if (own === undefined || refresh === undefined || !fitsRefreshToken(refreshToken)) return true;
        return own > day || own <= refresh;
      },
    },
  ];
}

/** Rules about durations and rotation. */
export const tokenRules: Rule[] = [
  ...shortLivedRules("accessToken"),
  ...shortLivedRules("idToken"),
  {
    id: "clients.refreshToken.bounds",
    path: "clients.*.refreshToken",
    says: `must be ${durationForm}, from 60m to 3650d`,
    source: "AWS: API_CreateUserPoolClient; the provider refuses it at preview",
    holds: fitsRefreshToken,
  },
  {
    id: "clients.authSession.bounds",
    path: "clients.*.authSession",
    says: "must be whole minutes, from 3m to 15m",
    source: "AWS: API_CreateUserPoolClient, AuthSessionValidity",
    holds: (text: string) =>
      lasts(3 * minute, 15 * minute)(text) && parseDuration(text)!.seconds % minute === 0,
  },
  {
    id: "clients.refreshTokenRotation.tier",
    path: "clients.*.refreshTokenRotation.enabled",
    says: "needs tier essentials or plus",
    source: "AWS: What's New of April 2025, Amazon Cognito now supports refresh token rotation",
    holds: (enabled: boolean, { tier }) => !enabled || tier !== "lite",
  },
  {
    id: "clients.refreshTokenRotation.gracePeriodSeconds.bounds",
    path: "clients.*.refreshTokenRotation.gracePeriodSeconds",
    says: "must be a whole number from 0 to 60",
    source: "AWS: API_RefreshTokenRotationType; the provider refuses it at preview",
    holds: whole(0, 60),
  },
];

/** The durations as arguments of the provider, units as they were written. */
export function tokenArgs(tokens: ResolvedTokens): Omit<cognito.UserPoolClientArgs, "userPoolId"> {
  const [access, id, refresh, session] = [
    tokens.accessToken,
    tokens.idToken,
    tokens.refreshToken,
    tokens.authSession,
  ].map((text) => parseDuration(text) as Duration);
  const rotation = tokens.refreshTokenRotation;
  return {
    accessTokenValidity: access.value,
    idTokenValidity: id.value,
    refreshTokenValidity: refresh.value,
    tokenValidityUnits: { accessToken: access.unit, idToken: id.unit, refreshToken: refresh.unit },
    authSessionValidity: session.seconds / minute,
    ...(rotation && {
      refreshTokenRotation: {
        feature: rotation.enabled ? "ENABLED" : "DISABLED",
        retryGracePeriodSeconds: rotation.enabled ? (rotation.gracePeriodSeconds ?? 0) : 0,
      },
    }),
  };
}
