import type * as cognito from "@pulumi/aws/cognito";
import { emailArgs } from "./messaging/email";
import { SmsSender, smsArgs } from "./messaging/sms";
import { adminCreateUserArgs, verificationMessageArgs } from "./messaging/templates";
import { poolArgs } from "./pool";
import { accountRecoveryArgs } from "./security/accountRecovery";
import { mfaArgs } from "./security/mfa";
import { passwordPolicyArgs } from "./security/passwordPolicy";
import { threatProtectionArgs } from "./security/threatProtection";
import type { Settings } from "./settings";
import { deviceTrackingArgs } from "./signIn/deviceTracking";
import { signInArgs } from "./signIn/signIn";
import { signUpArgs } from "./signUp/signUp";
import { triggerArgs } from "./triggers";

/** The pool's pages, put together as arguments of the provider. */
export function userPoolArgs(settings: Settings, smsSender: SmsSender | undefined): cognito.UserPoolArgs {
  const { tier, signIn, security, signUp, messaging } = settings;
  return {
    ...poolArgs(settings),
    ...signInArgs(signIn, tier),
    ...deviceTrackingArgs(settings.deviceTracking),
    ...passwordPolicyArgs(security.passwordPolicy),
    ...mfaArgs(security.mfa, messaging.mfa),
    ...accountRecoveryArgs(security.accountRecovery),
    ...threatProtectionArgs(security.threatProtection),
    ...signUpArgs(signUp),
    ...adminCreateUserArgs(signUp.selfRegistration, messaging.invitation),
    ...emailArgs(messaging.email),
    ...(smsSender && smsArgs(smsSender)),
    ...verificationMessageArgs(messaging.verification),
    ...triggerArgs(settings.triggers),
  };
}
