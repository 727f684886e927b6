import type {
  DomainDescriptionType,
  GetUserPoolMfaConfigResponse,
  GroupType,
  IdentityProviderType,
  LogConfigurationType,
  ManagedLoginBrandingType,
  ResourceServerType,
  RiskConfigurationType,
  UserPoolClientType,
  UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";

/**
 * Stands in a declared picture where a value is made by another resource, and so is known once that is made.
 */
export const knownLater = "known once it is made";

/** Stands in a live picture for a part that can't be read. */
export class Unreadable {
  /** @param reason for the reader: "this endpoint can't tell: ..." */
  constructor(readonly reason: string) {}
}

/** What `read` finds in the part of a picture, or the part itself where it can't be read. */
export function ifReadable<Part, Found>(
  part: Part | Unreadable,
  read: (part: Part) => Found,
): Found | Unreadable {
  return part instanceof Unreadable ? part : read(part);
}

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
  /** By client name, the refresh token rotations that can't be read: not every endpoint keeps them. */
  unreadableRotations?: Record<string, Unreadable>;
  /** DescribeUserPoolDomain of the prefix domain, if there is one. */
  domain?: DomainDescriptionType;
  /** DescribeUserPoolDomain of the custom domain, if there is one. */
  customDomain?: DomainDescriptionType;
  /** DescribeResourceServer by identifier. */
  resourceServers: Record<string, ResourceServerType>;
  /** DescribeManagedLoginBrandingByClient by client name, of the clients that have a style. */
  styles: Record<string, ManagedLoginBrandingType> | Unreadable;
  /** DescribeIdentityProvider by the provider's name, secrets as `***`. */
  identityProviders: Record<string, IdentityProviderType>;
  /** GetGroup by group name. */
  groups: Record<string, GroupType>;
  /** DescribeRiskConfiguration of the pool; none where nothing is set. */
  risk?: RiskConfigurationType | Unreadable;
  /** GetLogDeliveryConfiguration's logs. */
  logs?: LogConfigurationType[] | Unreadable;
  /** The web ACL before the pool, by ARN. */
  webAclArn?: string | Unreadable;
  /** The declared users by user name; a live picture holds those of them that exist. */
  users: Record<string, PicturedUser>;
}
