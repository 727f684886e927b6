import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { length, resourceName, text } from "./checks/bounds";
import type { Rule } from "./checks/rule";

export const Tier = {
  /** Passwords, and their basics. */
  lite: "lite",
  /** Lite, and e-mail MFA, passwordless sign-in, password history, token customisation. */
  essentials: "essentials",
  /** Essentials, and threat protection and log export. */
  plus: "plus",
} as const;
/** The feature plan, which sets the price (UserPoolTier). */
export type Tier = (typeof Tier)[keyof typeof Tier];

/**
 * What belongs to the pool as a whole: the pool's name on Task 7's page, and what the console shows beside.
 */
export interface PoolSettings {
  /** The pool's name. */
  name: string;
  /** The feature plan. */
  tier: Tier;
  /** Whether AWS and Pulumi keep the pool from being deleted. */
  deletionProtection: boolean;
  /** The web ACL before the pool, if there is one. */
  webAclArn?: Input<string>;
  /** The pool's tags. */
  tags: { [key: string]: Input<string> };
}

const tagging = "AWS: API_TagResource";

/** Rules about the pool as a whole. */
export const poolRules: Rule[] = [
  {
    id: "name",
    path: "name",
    says: "must be 1 to 128 letters, digits, spaces and _ + = , . @ -",
    source: "AWS: API_CreateUserPool, PoolName",
    holds: text(1, 128, resourceName),
  },
  {
    id: "tags.count",
    path: "tags",
    says: "must be at most 50",
    source: tagging,
    presence: true,
    holds: (tags: object) => Object.keys(tags).length <= 50,
  },
  {
    id: "tags.key",
    path: "tags.*",
    says: "must have a key of 1 to 128 characters that doesn't begin with aws:",
    source: tagging,
    presence: true,
    holds: (_, __, [key]) => length(1, 128)(key) && !/^aws:/i.test(key),
  },
  {
    id: "tags.value",
    path: "tags.*",
    says: "must be at most 256 characters",
    source: tagging,
    holds: length(0, 256),
  },
];

/** The pool as a whole as arguments of the provider. */
export function poolArgs({ name, tier, deletionProtection, tags }: PoolSettings): cognito.UserPoolArgs {
  return {
    name,
    tags,
    userPoolTier: tier.toUpperCase(),
    deletionProtection: deletionProtection ? "ACTIVE" : "INACTIVE",
  };
}
