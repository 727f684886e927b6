export { type Adopt } from "./adopt";
export { type AppClient, AppType } from "./app/appClient";
export { type AttributePermissions } from "./app/attributePermissions";
export { AuthFlow } from "./app/authFlows";
export { type Domain } from "./app/domain";
export { type OAuth, OAuthFlow } from "./app/oauth";
export { type ResourceServer } from "./app/resourceServer";
export { type ClientTokens, type RefreshTokenRotation } from "./app/tokens";
export { ArgumentsError } from "./checks/argumentsError";
export { type Problem } from "./checks/problem";
export { CognitoAppClient } from "./cognitoAppClient";
export { type CognitoAppClientArgs } from "./cognitoAppClientArgs";
export { CognitoUserPool } from "./cognitoUserPool";
export { type CognitoUserPoolArgs } from "./cognitoUserPoolArgs";
export { type AmazonProvider } from "./federation/amazon";
export { type AppleProvider } from "./federation/apple";
export { type AttributeMapping } from "./federation/attributeMapping";
export { type FacebookProvider } from "./federation/facebook";
export { type IdentityProviders } from "./federation/federation";
export { type GoogleProvider } from "./federation/google";
export { type OidcEndpoints, OidcMethod, type OidcProvider } from "./federation/oidc";
export { type SamlProvider } from "./federation/saml";
export { type Logging, type UserAuthEventsLog, type UserNotificationLog } from "./logging";
export { type Email, EmailProvider } from "./messaging/email";
export { type Messaging } from "./messaging/messaging";
export { type Sms } from "./messaging/sms";
export {
  type InvitationMessages,
  type MfaMessages,
  type VerificationMessages,
  VerificationMethod,
} from "./messaging/templates";
export { Tier } from "./pool";
export { AccountRecovery } from "./security/accountRecovery";
export { type Mfa, MfaEnforcement, MfaMethod } from "./security/mfa";
export { type PasswordPolicy } from "./security/passwordPolicy";
export { type RiskMessage, type RiskNotification } from "./security/riskNotification";
export {
  type AccountTakeover,
  type CompromisedCredentials,
  CompromisedCredentialsAction,
  CredentialsEvent,
  type RiskAction,
  RiskResponse,
} from "./security/riskResponses";
export { type Security } from "./security/security";
export { CustomAuthMode, type ThreatProtection, ThreatProtectionMode } from "./security/threatProtection";
export { type DeviceTracking } from "./signIn/deviceTracking";
export { FirstFactor } from "./signIn/firstFactors";
export { type Passkeys, UserVerification } from "./signIn/passkeys";
export { type SignIn, SignInOption } from "./signIn/signIn";
export { AttributeType } from "./signUp/attributeValue";
export type { CustomAttribute } from "./signUp/customAttributes";
export { type SignUp } from "./signUp/signUp";
export { StandardAttribute } from "./signUp/standardAttributes";
export { VerifiedAttribute } from "./signUp/verification";
export { type Transforms } from "./transforms";
export { type TokenTrigger, TokenTriggerVersion, type Triggers } from "./triggers";
export { type Group } from "./users/group";
export { Invitation, type User } from "./users/user";
