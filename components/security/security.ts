import { AccountRecovery } from "./accountRecovery";
import { Mfa } from "./mfa";
import { PasswordPolicy, ResolvedPasswordPolicy } from "./passwordPolicy";
import { ResolvedThreatProtection, ThreatProtection } from "./threatProtection";

/** Security requirements: Task 4 of the lab. */
export interface Security {
  /**
   * What passwords must look like. Defaults to Cognito's own policy, as in the lab: 8 characters with a
   * number, a special character, an uppercase and a lowercase letter.
   */
  passwordPolicy?: PasswordPolicy;
  /**
   * Multi-factor authentication. Defaults to none, as in the lab.
   */
  mfa?: Mfa;
  /**
   * How users who forgot their password get a code. The default follows signUp.verify: email_only for email,
   * as in the lab, sms_only for phone_number, email_or_sms for both (email_only where text messages are a
   * second factor), off for none.
   */
  accountRecovery?: AccountRecovery;
  /**
   * Threat protection: stolen passwords, and sign-ins that look like somebody else's. Defaults to none, as in
   * the lab.
   */
  threatProtection?: ThreatProtection;
}

/** The page with its defaults. */
export interface ResolvedSecurity {
  /** The policy with its defaults. */
  passwordPolicy: ResolvedPasswordPolicy;
  /** Multi-factor authentication with its defaults. */
  mfa: Required<Mfa>;
  /** The choice, or the default that follows what is verified. */
  accountRecovery: AccountRecovery;
  /** Threat protection with its defaults, where anything is said about it. */
  threatProtection?: ResolvedThreatProtection;
}
