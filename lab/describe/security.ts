import { resolveMfaMessages } from "../../components/messaging/templates";
import { AccountRecovery, accountRecoveryArgs } from "../../components/security/accountRecovery";
import { MfaEnforcement, MfaMethod, mfaArgs } from "../../components/security/mfa";
import type { Security } from "../../components/security/security";
import type { PoolPicture } from "../picture";
import { choiceOf } from "./choice";
import type { LiveUserPool } from "./live";
import { describeThreatProtection } from "./threatProtection";

/** Task 4, from a live pool. */
export function describeSecurity(pool: LiveUserPool, picture: PoolPicture): Security {
  const { mfa } = picture;
  const { passwordHistorySize: historySize, ...policy } = pool.passwordPolicy ?? {};
  const enforcementOf = (enforcement: MfaEnforcement) =>
    mfaArgs({ enforcement, methods: [] }, resolveMfaMessages()).mfaConfiguration;
  const offered: Record<MfaMethod, boolean | undefined> = {
    totp: mfa.SoftwareTokenMfaConfiguration?.Enabled,
    sms: mfa.SmsMfaConfiguration !== undefined,
    email: mfa.EmailMfaConfiguration !== undefined,
  };
  return {
    passwordPolicy: { ...policy, historySize },
    mfa: {
      enforcement: choiceOf(MfaEnforcement, enforcementOf, pool.mfaConfiguration),
      methods: Object.values(MfaMethod).filter((method) => offered[method]),
    },
    accountRecovery: choiceOf(
      AccountRecovery,
      (choice) => accountRecoveryArgs(choice).accountRecoverySetting,
      pool.accountRecoverySetting,
    ),
    threatProtection: describeThreatProtection(pool, picture),
  };
}
