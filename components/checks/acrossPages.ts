import type { AuthFlow } from "../app/authFlows";
import { signsUsersIn } from "../app/oauth";
import { ResolvedIdentityProviders, providerNames } from "../federation/federation";
import type { MfaMethod } from "../security/mfa";
import type { FirstFactor } from "../signIn/firstFactors";
import type { Rule } from "./rule";

/** Rules that span pages: factors and what delivers or shows them, auth flows and what they call. */
export const acrossPagesRules: Rule[] = [
  {
    id: "signIn.firstFactors.relyingParty",
    path: "signIn.firstFactors",
    says: "needs signIn.passkeys.relyingPartyId for web_authn, since the pool has no domain to stand for it",
    source: "AWS: API_WebAuthnConfigurationType, RelyingPartyId",
    warning: true,
    holds: (factors: FirstFactor[], { signIn, domain }) =>
      !factors.includes("web_authn") || signIn.passkeys?.relyingPartyId !== undefined || domain !== undefined,
  },
  {
    id: "signIn.passkeys.relyingPartyId.customDomain",
    path: "signIn.passkeys.relyingPartyId",
    reads: ["domain.customDomain"],
    says: "must be domain.customDomain where there is one, and apps sign users in on its pages (oauth)",
    source: "AWS: API_WebAuthnConfigurationType, RelyingPartyId",
    holds: (relyingPartyId: string, { domain, clients }) =>
      domain?.customDomain === undefined ||
      domain.customDomain === relyingPartyId ||
      !Object.values(clients).some(({ oauth }) => signsUsersIn(oauth)),
  },
  {
    id: "security.mfa.methods.sms",
    path: "security.mfa.methods",
    says: "needs messaging.sms for text messages; `sms: {}` makes the role for it",
    source: "AWS: API_SetUserPoolMfaConfig, SmsMfaConfiguration",
    holds: (methods: MfaMethod[], { messaging }) => !methods.includes("sms") || messaging.sms !== undefined,
  },
  {
    id: "security.mfa.methods.smsGiven",
    path: "security.mfa.methods",
    says: "must hold sms while MFA is on and messaging.sms is given, which turns text messages on as a factor",
    source: "Provider: with MFA on, the presence of smsConfiguration turns SMS MFA on",
    holds: (methods: MfaMethod[], { security, messaging }) =>
      security.mfa.enforcement === "off" || messaging.sms === undefined || methods.includes("sms"),
  },
  {
    id: "security.mfa.methods.email",
    path: "security.mfa.methods",
    says: "needs messaging.email.provider ses for e-mail",
    source: "AWS: user pool MFA, e-mail message MFA",
    holds: (methods: MfaMethod[], { messaging }) =>
      !methods.includes("email") || messaging.email.provider === "ses",
  },
  {
    id: "security.mfa.methods.emailTier",
    path: "security.mfa.methods",
    says: "needs tier essentials or plus for e-mail",
    source: "AWS: user pool feature plans",
    holds: (methods: MfaMethod[], { tier }) => !methods.includes("email") || tier !== "lite",
  },
  {
    id: "clients.authFlows.customTriggers",
    path: "clients.*.authFlows",
    says:
      "can't be used for custom sign-in without triggers.defineAuthChallenge, triggers.createAuthChallenge and " +
      "triggers.verifyAuthChallengeResponse",
    source: "AWS: custom authentication challenge Lambda triggers",
    warning: true,
    holds: (flows: AuthFlow[], { triggers }) =>
      !flows.includes("custom") ||
      (triggers.defineAuthChallenge !== undefined &&
        triggers.createAuthChallenge !== undefined &&
        triggers.verifyAuthChallengeResponse !== undefined),
  },
  {
    id: "clients.oauth.domain",
    path: "clients.*.oauth",
    says: "needs domain, where its pages and its token endpoint are, unless the pool has one that is made elsewhere",
    source: "AWS: developer guide, user pool endpoints and managed login",
    presence: true,
    warning: true,
    holds: (_, { domain }) => domain !== undefined,
  },
  {
    id: "identityProviders.client",
    path: "identityProviders",
    says: "needs a client with oauth that signs users in, since people get to a provider by the domain's pages alone",
    source: "AWS: developer guide, user pool sign-in with third party identity providers",
    presence: true,
    warning: true,
    // Without any client here they are made elsewhere.
    holds: (providers: ResolvedIdentityProviders, { clients }) =>
      providerNames(providers).length === 0 ||
      Object.keys(clients).length === 0 ||
      Object.values(clients).some(({ oauth }) => signsUsersIn(oauth)),
  },
];
