import type { CognitoUserPoolArgs, FirstFactor } from "../../../components";
import { type RuleExample, certificateArn, ses, sms, withUsername } from "./ruleExample";

/** First factors beside whatever is given; the client offers them, and the codes come by Amazon SES. */
function factors(...firstFactors: FirstFactor[]) {
  return (more: CognitoUserPoolArgs = {}): CognitoUserPoolArgs => ({
    clients: { web: { authFlows: ["user_auth"] } },
    ...more,
    signIn: {
      firstFactors,
      ...(firstFactors.includes("web_authn") && { passkeys: { relyingPartyId: "example.com" } }),
    },
    messaging: { email: ses, ...more.messaging },
  });
}

const required = { security: { mfa: { enforcement: "required" as const } } };
const optional = { security: { mfa: { enforcement: "optional" as const } } };
/** People sign in on pages at a domain of one's own. */
const signInAtOwnDomain: CognitoUserPoolArgs = {
  domain: { customDomain: "auth.example.com", certificateArn },
  clients: { web: { authFlows: ["user_auth"], oauth: { callbackUrls: ["https://example.com/in"] } } },
};

const withPasskeys = (relyingPartyId: string): CognitoUserPoolArgs => ({
  ...factors("password", "web_authn")(),
  signIn: { firstFactors: ["password", "web_authn"], passkeys: { relyingPartyId } },
});

/** Examples of the rules about the sign-in page, by rule id. */
export const signInExamples: Record<string, RuleExample> = {
  "signIn.options.some": {
    breaks: { signIn: { options: [] } },
    passes: { signIn: { options: ["email"] } },
  },
  "signIn.options.unique": {
    breaks: { signIn: { options: ["email", "email"] } },
    passes: { signIn: { options: ["email", "phone_number"] }, messaging: { sms } },
  },
  "signIn.preferredUsername.username": {
    breaks: { signIn: { preferredUsername: true }, signUp: { requiredAttributes: [] } },
    passes: { signIn: { ...withUsername, preferredUsername: true } },
  },
  "signIn.firstFactors.password": {
    breaks: factors("email_otp")(),
    passes: factors("email_otp", "password")(),
  },
  "signIn.firstFactors.unique": {
    breaks: factors("password", "password")(),
    passes: factors("password", "email_otp")(),
  },
  "signIn.firstFactors.tier": {
    breaks: { ...factors("password", "email_otp")({ clients: {} }), tier: "lite" },
    passes: { ...factors("password")({ clients: {} }), tier: "lite" },
  },
  "signIn.firstFactors.otpMfa": {
    breaks: factors("password", "email_otp")(required),
    passes: factors("password", "email_otp")(optional),
  },
  "signIn.firstFactors.webAuthnMfa": {
    breaks: factors("password", "web_authn")(required),
    passes: factors("password", "web_authn")(optional),
  },
  "signIn.firstFactors.sms": {
    breaks: factors("password", "sms_otp")(),
    passes: factors("password", "sms_otp")({ messaging: { sms } }),
  },
  "signIn.firstFactors.emailQuota": {
    breaks: factors("password", "email_otp")({ messaging: { email: { provider: "cognito" } } }),
    passes: factors("password", "web_authn")({ messaging: { email: { provider: "cognito" } } }),
  },
  "signIn.firstFactors.userAuth": {
    breaks: factors("password", "email_otp")({ clients: { web: {}, spa: { authFlows: ["user_srp"] } } }),
    passes: factors("password", "email_otp")({ clients: { web: {}, spa: { authFlows: ["user_auth"] } } }),
  },
  "signIn.firstFactors.relyingParty": {
    breaks: { ...withPasskeys("example.com"), signIn: { firstFactors: ["password", "web_authn"] } },
    passes: {
      ...withPasskeys("example.com"),
      signIn: { firstFactors: ["password", "web_authn"] },
      domain: { prefix: "crew" },
    },
  },
  "signIn.passkeys.relyingPartyId.domain": {
    breaks: withPasskeys("https://example.com"),
    passes: withPasskeys("sign-in.example.com"),
  },
  "signIn.passkeys.relyingPartyId.customDomain": {
    breaks: { ...withPasskeys("example.com"), ...signInAtOwnDomain },
    passes: { ...withPasskeys("auth.example.com"), ...signInAtOwnDomain },
  },
  "signIn.passkeys.tier": {
    breaks: { tier: "lite", clients: {}, signIn: { passkeys: {} } },
    passes: { tier: "plus", ...withPasskeys("example.com") },
  },
  "signIn.passkeys.firstFactor": {
    breaks: { signIn: { passkeys: { userVerification: "required" } } },
    passes: withPasskeys("example.com"),
  },
};
