import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import type { Rule } from "../checks/rule";

export const UserVerification = {
  /** Only passkeys that check who holds the device, by fingerprint, face or PIN. */
  required: "required",
  /** Those are asked for, but others do. */
  preferred: "preferred",
} as const;
/** Whether a passkey must check who holds the device (UserVerification). */
export type UserVerification = (typeof UserVerification)[keyof typeof UserVerification];

/** Passkeys: sign-in with a device in place of a password (WebAuthnConfiguration). */
export interface Passkeys {
  /**
   * The domain that passkeys are made for: that of the sign-in page or a parent of it, without scheme or
   * path.
   * Passkeys of one domain don't sign in at another, so it should not change once there are any. Defaults to
   * the pool's own domain.
   */
  relyingPartyId?: Input<string>;
  /**
   * Whether a passkey must check who holds the device: required or preferred. Defaults to preferred.
   */
  userVerification?: UserVerification;
}

/** Passkeys with their defaults. */
export type ResolvedPasskeys = Required<Pick<Passkeys, "userVerification">> & Passkeys;

/** Passkeys with their defaults. */
export function resolvePasskeys({
  relyingPartyId,
  userVerification = UserVerification.preferred,
}: Passkeys): ResolvedPasskeys {
  return { relyingPartyId, userVerification };
}

/** Labels of letters, digits and hyphens between dots; one label alone is localhost, for development. */
const domainName = /^(?=.{1,127}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Rules about passkeys. */
export const passkeyRules: Rule[] = [
  {
    id: "signIn.passkeys.relyingPartyId.domain",
    path: "signIn.passkeys.relyingPartyId",
    says: "must be a domain of 1 to 127 characters, without scheme, port or path",
    source: "AWS: API_WebAuthnConfigurationType; the WebAuthn specification, relying party identifier",
    holds: (relyingPartyId: string) => domainName.test(relyingPartyId),
  },
  {
    id: "signIn.passkeys.tier",
    path: "signIn.passkeys",
    says: "needs tier essentials or plus",
    source: "AWS: API_WebAuthnConfigurationType",
    presence: true,
    holds: (_, { tier }) => tier !== "lite",
  },
  {
    id: "signIn.passkeys.firstFactor",
    path: "signIn.passkeys",
    says: "has no use without web_authn among signIn.firstFactors",
    source: "AWS: API_SignInPolicyType",
    warning: true,
    presence: true,
    holds: (_, { signIn, tier }) => tier === "lite" || signIn.firstFactors.includes("web_authn"),
  },
];

/** Passkeys as arguments of the provider. */
export function passkeyArgs(passkeys: ResolvedPasskeys | undefined): cognito.UserPoolArgs {
  return passkeys ? { webAuthnConfiguration: { ...passkeys } } : {};
}
