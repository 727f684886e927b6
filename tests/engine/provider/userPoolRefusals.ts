import { between, contains, excludes, needs, oneOf, type Refusal, required, size } from "./refusal";

const template = "verificationMessageTemplate";
const invitation = "adminCreateUserConfig.inviteMessageTemplate";
const code = /\{####\}/;
const modes = ["OFF", "AUDIT", "ENFORCED"];

/** What the provider refuses in a user pool's arguments. Source: its schema and validators. */
export const userPoolRefusals: Refusal[] = [
  oneOf("usernameAttributes[]", "email", "phone_number"),
  oneOf("aliasAttributes[]", "email", "phone_number", "preferred_username"),
  excludes("usernameAttributes", "aliasAttributes"),
  oneOf("autoVerifiedAttributes[]", "email", "phone_number"),
  size("accountRecoverySetting.recoveryMechanisms", 1, 2),
  oneOf(
    "accountRecoverySetting.recoveryMechanisms[].name",
    "verified_email",
    "verified_phone_number",
    "admin_only",
  ),
  between("passwordPolicy.minimumLength", 6, 99),
  between("passwordPolicy.passwordHistorySize", 0, 24),
  between("passwordPolicy.temporaryPasswordValidityDays", 0, 365),
  oneOf("mfaConfiguration", "OFF", "OPTIONAL", "ON"),
  required("smsConfiguration.externalId"),
  required("smsConfiguration.snsCallerArn"),
  size("schemas", 1, 50),
  size("schemas[].name", 1, 20),
  oneOf("schemas[].attributeDataType", "String", "Number", "Boolean", "DateTime"),
  oneOf("userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdates[]", "email", "phone_number"),
  oneOf(`${template}.defaultEmailOption`, "CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"),
  size(`${template}.emailMessage`, 6, 20000),
  contains(`${template}.emailMessage`, code),
  size(`${template}.emailMessageByLink`, 6, 20000),
  contains(`${template}.emailMessageByLink`, /\{##.*##\}/s),
  size(`${template}.emailSubject`, 1, 140),
  size(`${template}.emailSubjectByLink`, 1, 140),
  size(`${template}.smsMessage`, 6, 140),
  contains(`${template}.smsMessage`, code),
  excludes("emailVerificationMessage", `${template}.emailMessage`),
  excludes("emailVerificationSubject", `${template}.emailSubject`),
  excludes("smsVerificationMessage", `${template}.smsMessage`),
  size(`${invitation}.emailMessage`, 6, 20000),
  contains(`${invitation}.emailMessage`, /\{username\}/),
  size(`${invitation}.smsMessage`, 6, 140),
  contains(`${invitation}.smsMessage`, /\{username\}/),
  oneOf("userPoolAddOns.advancedSecurityMode", ...modes),
  oneOf("signInPolicy.allowedFirstAuthFactors[]", "PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"),
  oneOf("webAuthnConfiguration.userVerification", "required", "preferred"),
  oneOf("userPoolTier", "LITE", "ESSENTIALS", "PLUS"),
  oneOf("deletionProtection", "ACTIVE", "INACTIVE"),
  needs("lambdaConfig.customEmailSender", "lambdaConfig.kmsKeyId"),
  needs("lambdaConfig.customSmsSender", "lambdaConfig.kmsKeyId"),
];
