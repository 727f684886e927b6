import type { PasswordPolicyType, RiskConfigurationType } from "@aws-sdk/client-cognito-identity-provider";
import { type PoolPicture, Unreadable } from "../picture";

/** What a security scanner wants of a pool. */
export interface Requirement {
  /** Whose check it is, with the scanner's own name for it. */
  checks: string[];
  /** What it wants. */
  wants: string;
  /** What is wrong where that isn't so, in the manner of the console's own remarks. */
  otherwise: string;
  /** The argument that changes it. */
  argument: string;
  /** Set where something outside the pool is needed: then a pool alone can't meet it. */
  outside?: true;
  /** Whether the pool is as it is wanted. */
  met(picture: PoolPicture): boolean;
}

const prowler = (check: string) => `Prowler cognito_user_pool_${check}`;
const securityHub = (number: number) => `AWS Security Hub Cognito.${number}`;

/**
 * What Prowler and AWS Security Hub check of a user pool, each with the condition of its own.
 * Sources: prowler-cloud/prowler, providers/aws/services/cognito; AWS Security Hub controls for Amazon
 * Cognito.
 */
export const requirements: Requirement[] = [
  {
    checks: [prowler("advanced_security_enabled"), securityHub(1)],
    wants: "Threat protection is enforced",
    otherwise: "Threat protection isn't enforced: risky sign-ins are let in",
    argument: "security.threatProtection.mode",
    met: isEnforced,
  },
  {
    checks: [securityHub(4)],
    wants: "Threat protection is enforced for custom sign-in",
    otherwise: "Threat protection isn't enforced for custom sign-in",
    argument: "security.threatProtection.customAuthMode",
    met: ({ pool }) => pool.UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode === "ENFORCED",
  },
  {
    checks: [prowler("blocks_compromised_credentials_sign_in_attempts")],
    wants: "Stolen passwords are refused",
    otherwise: "Passwords that are known to be stolen are good for signing in",
    argument: "security.threatProtection.compromisedCredentials",
    met: (picture) => {
      const { Actions, EventFilter } = riskOf(picture).CompromisedCredentialsRiskConfiguration ?? {};
      const signIn = EventFilter?.includes("SIGN_IN") ?? false;
      return isEnforced(picture) && Actions?.EventAction === "BLOCK" && signIn;
    },
  },
  {
    checks: [prowler("blocks_potential_malicious_sign_in_attempts")],
    wants: "Risky sign-ins are refused",
    otherwise: "Risky sign-ins aren't refused at every level of risk",
    argument: "security.threatProtection.accountTakeover",
    met: (picture) => {
      const { LowAction, MediumAction, HighAction } =
        riskOf(picture).AccountTakeoverRiskConfiguration?.Actions ?? {};
      const blocked = [LowAction, MediumAction, HighAction].every(
        (action) => action?.EventAction === "BLOCK",
      );
      return isEnforced(picture) && blocked;
    },
  },
  {
    checks: [prowler("mfa_enabled")],
    wants: "A second factor is required",
    otherwise: "Users may sign in with a single factor: the least secure option",
    argument: "security.mfa.enforcement",
    met: requiresMfa,
  },
  {
    checks: [securityHub(5)],
    wants: "Where passwords are the only first factor, a second one is required",
    otherwise: "A password alone is enough to sign in",
    argument: "security.mfa.enforcement",
    met: (picture) =>
      requiresMfa(picture) ||
      (picture.pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []).some(
        (factor) => factor !== "PASSWORD",
      ),
  },
  {
    checks: [prowler("password_policy_minimum_length_14")],
    wants: "Passwords have 14 characters or more",
    otherwise: "Passwords may have fewer than 14 characters",
    argument: "security.passwordPolicy.minimumLength",
    met: (picture) => (policyOf(picture).MinimumLength ?? 0) >= 14,
  },
  passwordClass("lowercase", "a lowercase letter", "RequireLowercase", "requireLowercase"),
  passwordClass("uppercase", "an uppercase letter", "RequireUppercase", "requireUppercase"),
  passwordClass("number", "a number", "RequireNumbers", "requireNumbers"),
  passwordClass("symbol", "a special character", "RequireSymbols", "requireSymbols"),
  {
    checks: [prowler("temporary_password_expiration")],
    wants: "Temporary passwords are good for 7 days at most",
    otherwise: "Temporary passwords are good for more than 7 days",
    argument: "security.passwordPolicy.temporaryPasswordValidityDays",
    met: expireSoon,
  },
  {
    checks: [securityHub(3)],
    wants: "Passwords have 8 characters or more of all kinds, temporary ones 7 days at most",
    otherwise: "The password policy is weaker than Cognito's own",
    argument: "security.passwordPolicy",
    met: (picture) => {
      const policy = policyOf(picture);
      const { RequireLowercase, RequireUppercase, RequireNumbers, RequireSymbols } = policy;
      const allKinds = RequireLowercase && RequireUppercase && RequireNumbers && RequireSymbols;
      return (policy.MinimumLength ?? 0) >= 8 && allKinds === true && expireSoon(picture);
    },
  },
  {
    checks: [prowler("self_registration_disabled")],
    wants: "Only administrators create users",
    otherwise: "Anybody may sign up",
    argument: "signUp.selfRegistration",
    met: ({ pool }) => pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly === true,
  },
  {
    checks: [prowler("deletion_protection_enabled"), securityHub(6)],
    wants: "The pool is protected from deletion",
    otherwise: "The pool can be deleted, with all its users",
    argument: "deletionProtection",
    met: ({ pool }) => pool.DeletionProtection === "ACTIVE",
  },
  {
    checks: [prowler("account_recovery_sms_not_preferred")],
    wants: "Account recovery doesn't prefer text messages",
    otherwise: "Account recovery prefers text messages, which can be intercepted",
    argument: "security.accountRecovery",
    met: ({ pool }) => {
      const mechanisms = pool.AccountRecoverySetting?.RecoveryMechanisms ?? [];
      const [first] = [...mechanisms].sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0));
      return first !== undefined && first.Name !== "verified_phone_number";
    },
  },
  {
    checks: [prowler("waf_acl_attached")],
    wants: "A web ACL of AWS WAF is before the pool",
    otherwise: "No web ACL of AWS WAF is before the pool; it is made outside of it",
    argument: "webAclArn",
    outside: true,
    met: ({ webAclArn }) => typeof webAclArn === "string",
  },
];

/** What Prowler checks of each app client. The argument is one of the client's. */
export const clientRequirements: (Omit<Requirement, "met"> & {
  met(client: PoolPicture["clients"][string]): boolean;
})[] = [
  {
    checks: [prowler("client_prevent_user_existence_errors")],
    wants: "Nobody is told which users exist",
    otherwise: "Whoever tries to sign in is told which users exist",
    argument: "preventUserExistenceErrors",
    met: (client) => client.PreventUserExistenceErrors === "ENABLED",
  },
  {
    checks: [prowler("client_token_revocation_enabled")],
    wants: "Tokens can be revoked",
    otherwise: "Tokens can't be revoked",
    argument: "tokenRevocation",
    met: (client) => client.EnableTokenRevocation === true,
  },
];

function passwordClass(
  check: string,
  what: string,
  member: keyof PasswordPolicyType,
  argument: string,
): Requirement {
  return {
    checks: [prowler(`password_policy_${check}`)],
    wants: `Passwords hold ${what}`,
    otherwise: `Passwords need not hold ${what}`,
    argument: `security.passwordPolicy.${argument}`,
    met: (picture) => policyOf(picture)[member] === true,
  };
}

function policyOf({ pool }: PoolPicture): PasswordPolicyType {
  return pool.Policies?.PasswordPolicy ?? {};
}

function expireSoon(picture: PoolPicture): boolean {
  return (policyOf(picture).TemporaryPasswordValidityDays ?? 7) <= 7;
}

function requiresMfa({ mfa }: PoolPicture): boolean {
  return mfa.MfaConfiguration === "ON";
}

function isEnforced({ pool }: PoolPicture): boolean {
  return pool.UserPoolAddOns?.AdvancedSecurityMode === "ENFORCED";
}

function riskOf({ risk }: PoolPicture): RiskConfigurationType {
  return risk === undefined || risk instanceof Unreadable ? {} : risk;
}
