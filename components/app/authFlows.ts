import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import type { RefreshTokenRotation } from "./tokens";

export const AuthFlow = {
  /** New tokens for a refresh token. */
  refresh_token: "refresh_token",
  /** Secure Remote Password: the password never leaves the device. */
  user_srp: "user_srp",
  /** The password is sent to Cognito. */
  user_password: "user_password",
  /** A server signs users in with their passwords and AWS credentials. */
  admin_user_password: "admin_user_password",
  /** Challenges made by Lambda triggers. */
  custom: "custom",
  /** Choice-based sign-in; needs tier essentials or plus. */
  user_auth: "user_auth",
} as const;
/** Ways to sign in that an app may use (ExplicitAuthFlows). */
export type AuthFlow = (typeof AuthFlow)[keyof typeof AuthFlow];

/** The lab's flows; where refresh tokens rotate AWS refuses the first. */
export function defaultAuthFlows(rotation: RefreshTokenRotation | undefined): AuthFlow[] {
  return rotation?.enabled ? [AuthFlow.user_srp] : [AuthFlow.refresh_token, AuthFlow.user_srp];
}

/** Rules about the ways to sign in. */
export const authFlowRules: Rule[] = [
  {
    id: "clients.authFlows.unique",
    path: "clients.*.authFlows",
    says: "must not name a flow twice",
    source: "AWS: API_CreateUserPoolClient, ExplicitAuthFlows",
    holds: unique,
  },
  {
    id: "clients.authFlows.rotation",
    path: "clients.*.authFlows",
    says: "must not hold refresh_token while refresh tokens rotate",
    source: "Seen: AWS refuses ALLOW_REFRESH_TOKEN_AUTH with rotation",
    holds: (flows: AuthFlow[], { clients }, [client]) =>
      !clients[client].refreshTokenRotation?.enabled || !flows.includes("refresh_token"),
  },
  {
    id: "clients.authFlows.rotationDefault",
    path: "clients.*.authFlows",
    says: "must name a flow while refresh tokens rotate: AWS puts its own for none, refresh_token among them",
    source: "AWS: API_CreateUserPoolClient, ExplicitAuthFlows",
    holds: (flows: AuthFlow[], { clients }, [client]) =>
      !clients[client].refreshTokenRotation?.enabled || flows.length > 0,
  },
  {
    id: "clients.authFlows.some",
    path: "clients.*.authFlows",
    says: "must name a flow, or AWS puts its own: custom, refresh_token and user_srp",
    source: "AWS: API_CreateUserPoolClient, ExplicitAuthFlows",
    warning: true,
    holds: (flows: AuthFlow[], { clients }, [client]) =>
      flows.length > 0 || clients[client].refreshTokenRotation?.enabled === true,
  },
  {
    id: "clients.authFlows.tier",
    path: "clients.*.authFlows",
    says: "needs tier essentials or plus for user_auth",
    source: "AWS: user pool feature plans",
    holds: (flows: AuthFlow[], { tier }) => tier !== "lite" || !flows.includes("user_auth"),
  },
];

const apiNames: Record<AuthFlow, string> = {
  refresh_token: "ALLOW_REFRESH_TOKEN_AUTH",
  user_srp: "ALLOW_USER_SRP_AUTH",
  user_password: "ALLOW_USER_PASSWORD_AUTH",
  admin_user_password: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  custom: "ALLOW_CUSTOM_AUTH",
  user_auth: "ALLOW_USER_AUTH",
};

/** A flow in the API's words (ExplicitAuthFlows). */
export function explicitAuthFlow(flow: AuthFlow): string {
  return apiNames[flow];
}
