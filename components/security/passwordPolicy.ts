import type * as cognito from "@pulumi/aws/cognito";
import { whole } from "../checks/bounds";
import type { Rule } from "../checks/rule";

/** Password policy: Task 4 of the lab. */
export interface PasswordPolicy {
  /**
   * Fewest characters of a password, 6 to 99. Defaults to 8, as in the lab.
   */
  minimumLength?: number;
  /**
   * Whether a password must hold a lowercase letter. Defaults to true, as in the lab.
   */
  requireLowercase?: boolean;
  /**
   * Whether a password must hold an uppercase letter. Defaults to true, as in the lab.
   */
  requireUppercase?: boolean;
  /**
   * Whether a password must hold a number. Defaults to true, as in the lab.
   */
  requireNumbers?: boolean;
  /**
   * Whether a password must hold a special character. Defaults to true, as in the lab.
   */
  requireSymbols?: boolean;
  /**
   * Days for which a temporary password set by an administrator is good, 0 to 365, where 0 counts as 7.
   * Defaults to 7, as in the lab.
   */
  temporaryPasswordValidityDays?: number;
  /**
   * How many of a user's former passwords can't be used again, 0 to 24. Defaults to none; needs tier
   * essentials or plus.
   */
  historySize?: number;
}

/** The policy with its defaults. */
export type ResolvedPasswordPolicy = Required<Omit<PasswordPolicy, "historySize">> &
  Pick<PasswordPolicy, "historySize">;

/** The policy with its defaults. */
export function resolvePasswordPolicy(args: PasswordPolicy = {}): ResolvedPasswordPolicy {
  return {
    minimumLength: 8,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
    temporaryPasswordValidityDays: 7,
    ...given(args),
  };
}

function given(args: PasswordPolicy): PasswordPolicy {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}

/** Rules of the password policy. */
export const passwordPolicyRules: Rule[] = [
  {
    id: "security.passwordPolicy.minimumLength.bounds",
    path: "security.passwordPolicy.minimumLength",
    says: "must be a whole number from 6 to 99",
    source: "AWS: API_PasswordPolicyType; the provider refuses it at preview",
    holds: whole(6, 99),
  },
  {
    id: "security.passwordPolicy.temporaryPasswordValidityDays.bounds",
    path: "security.passwordPolicy.temporaryPasswordValidityDays",
    says: "must be a whole number from 0 to 365",
    source: "AWS: API_PasswordPolicyType; the provider refuses it at preview",
    holds: whole(0, 365),
  },
  {
    id: "security.passwordPolicy.temporaryPasswordValidityDays.zero",
    path: "security.passwordPolicy.temporaryPasswordValidityDays",
    says: "counts as not set, which is 7 days",
    source: "AWS: API_PasswordPolicyType, TemporaryPasswordValidityDays",
    warning: true,
    holds: (days: number) => days !== 0,
  },
  {
    id: "security.passwordPolicy.historySize.bounds",
    path: "security.passwordPolicy.historySize",
    says: "must be a whole number from 0 to 24",
    source: "AWS: API_PasswordPolicyType; the provider refuses it at preview",
    holds: whole(0, 24),
  },
  {
    id: "security.passwordPolicy.historySize.tier",
    path: "security.passwordPolicy.historySize",
    says: "needs tier essentials or plus",
    source: "AWS: user pool feature plans",
    holds: (size: number, { tier }) => size === 0 || tier !== "lite",
  },
];

/** The policy as arguments of the provider, which sends an omitted member as false or 0: all are said. */
export function passwordPolicyArgs(policy: ResolvedPasswordPolicy): cognito.UserPoolArgs {
  const { minimumLength, requireLowercase, requireUppercase, requireNumbers, requireSymbols } = policy;
  return {
    passwordPolicy: {
      minimumLength,
      requireLowercase,
      requireUppercase,
      requireNumbers,
      requireSymbols,
      temporaryPasswordValidityDays: policy.temporaryPasswordValidityDays,
      passwordHistorySize: policy.historySize,
    },
  };
}
