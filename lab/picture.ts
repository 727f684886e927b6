import type {
  GetUserPoolMfaConfigResponse,
  GroupType,
  UserPoolClientType,
  UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";

/** Stands in a declared picture where a value is made by another resource, and so is known once that is made. */
export const knownLater = "known once it is made";

/** A user that the program declares, in the words of AdminGetUser and AdminListGroupsForUser. */
export interface PicturedUser {
  /** Attributes by their API name (`email`, `custom:plan`), without `sub` and passwords. */
  attributes: Record<string, string>;
  /** Whether the user may sign in (AdminGetUser's Enabled). */
  enabled: boolean;
  /** Names of the user's groups, sorted. */
  groups: string[];
}

/**
 * A user pool in the words of Cognito's Describe calls.
 * The program's declaration and a live pool both come in this shape, so that one table of settings
 * serves the review page (declared), and validation (declared against live).
 */
export interface PoolPicture {
  /** DescribeUserPool. */
  pool: UserPoolType;
  /** GetUserPoolMfaConfig. */
  mfa: Omit<GetUserPoolMfaConfigResponse, "$metadata">;
  /** DescribeUserPoolClient by client name. */
  clients: Record<string, UserPoolClientType>;
  /** GetGroup by group name. */
  groups: Record<string, GroupType>;
  /** The declared users by user name; a live picture holds those of them that exist. */
  users: Record<string, PicturedUser>;
}
