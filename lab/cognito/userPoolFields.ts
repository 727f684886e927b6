import type {
  AccountRecoverySettingType,
  AdminCreateUserConfigType,
  CreateUserPoolRequest,
  EmailConfigurationType,
  LambdaConfigType,
  PasswordPolicyType,
  SchemaAttributeType,
  SignInPolicyType,
  SmsConfigurationType,
  UserAttributeUpdateSettingsType,
  UserPoolAddOnsType,
  UsernameConfigurationType,
  VerificationMessageTemplateType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import type { FieldTable } from "./fields";

const recoveryFields = {
  recoveryMechanisms: {
    to: "RecoveryMechanisms",
    each: { name: "Name", priority: "Priority" } satisfies FieldTable<
      input.cognito.UserPoolAccountRecoverySettingRecoveryMechanism,
      NonNullable<AccountRecoverySettingType["RecoveryMechanisms"]>[number]
    >,
  },
} satisfies FieldTable<input.cognito.UserPoolAccountRecoverySetting, AccountRecoverySettingType>;

const adminCreateUserFields = {
  allowAdminCreateUserOnly: { to: "AllowAdminCreateUserOnly", absent: false },
  inviteMessageTemplate: {
    to: "InviteMessageTemplate",
    fields: {
      emailMessage: "EmailMessage",
      emailSubject: "EmailSubject",
      smsMessage: "SMSMessage",
    } satisfies FieldTable<
      input.cognito.UserPoolAdminCreateUserConfigInviteMessageTemplate,
      NonNullable<AdminCreateUserConfigType["InviteMessageTemplate"]>
    >,
  },
} satisfies FieldTable<input.cognito.UserPoolAdminCreateUserConfig, AdminCreateUserConfigType>;

const emailFields = {
  configurationSet: "ConfigurationSet",
  emailSendingAccount: "EmailSendingAccount",
  fromEmailAddress: "From",
  replyToEmailAddress: "ReplyToEmailAddress",
  sourceArn: "SourceArn",
} satisfies FieldTable<input.cognito.UserPoolEmailConfiguration, EmailConfigurationType>;

const senderFields = { lambdaArn: "LambdaArn", lambdaVersion: "LambdaVersion" } as const satisfies FieldTable<
  | input.cognito.UserPoolLambdaConfigCustomEmailSender
  | input.cognito.UserPoolLambdaConfigCustomSmsSender
  | input.cognito.UserPoolLambdaConfigPreTokenGenerationConfig,
  NonNullable<LambdaConfigType["PreTokenGenerationConfig"]>
>;

const lambdaFields = {
  createAuthChallenge: "CreateAuthChallenge",
  customEmailSender: { to: "CustomEmailSender", fields: senderFields },
  customMessage: "CustomMessage",
  customSmsSender: { to: "CustomSMSSender", fields: senderFields },
  defineAuthChallenge: "DefineAuthChallenge",
  kmsKeyId: "KMSKeyID",
  postAuthentication: "PostAuthentication",
  postConfirmation: "PostConfirmation",
  preAuthentication: "PreAuthentication",
  preSignUp: "PreSignUp",
  preTokenGeneration: "PreTokenGeneration",
  preTokenGenerationConfig: { to: "PreTokenGenerationConfig", fields: senderFields },
  userMigration: "UserMigration",
  verifyAuthChallengeResponse: "VerifyAuthChallengeResponse",
} satisfies FieldTable<input.cognito.UserPoolLambdaConfig, LambdaConfigType>;

// In a given policy the provider sends every left-out class as false and a left-out length as 0.
const passwordPolicyFields = {
  minimumLength: { to: "MinimumLength", absent: 0 },
  passwordHistorySize: "PasswordHistorySize",
  requireLowercase: { to: "RequireLowercase", absent: false },
  requireNumbers: { to: "RequireNumbers", absent: false },
  requireSymbols: { to: "RequireSymbols", absent: false },
  requireUppercase: { to: "RequireUppercase", absent: false },
  temporaryPasswordValidityDays: { to: "TemporaryPasswordValidityDays", absent: 0 },
} satisfies FieldTable<input.cognito.UserPoolPasswordPolicy, PasswordPolicyType>;

/** One entry of `schemas` as SchemaAttributeType. */
export const schemaFields = {
  attributeDataType: "AttributeDataType",
  developerOnlyAttribute: { to: "DeveloperOnlyAttribute", absent: false },
  mutable: { to: "Mutable", absent: false },
  name: "Name",
  numberAttributeConstraints: {
    to: "NumberAttributeConstraints",
    fields: { maxValue: "MaxValue", minValue: "MinValue" } satisfies FieldTable<
      input.cognito.UserPoolSchemaNumberAttributeConstraints,
      NonNullable<SchemaAttributeType["NumberAttributeConstraints"]>
    >,
  },
  required: { to: "Required", absent: false },
  stringAttributeConstraints: {
    to: "StringAttributeConstraints",
    fields: { maxLength: "MaxLength", minLength: "MinLength" } satisfies FieldTable<
      input.cognito.UserPoolSchemaStringAttributeConstraints,
      NonNullable<SchemaAttributeType["StringAttributeConstraints"]>
    >,
  },
} satisfies FieldTable<input.cognito.UserPoolSchema, SchemaAttributeType>;

/** `smsConfiguration`, which the pool and its MFA configuration share. */
export const smsFields = {
  externalId: "ExternalId",
  snsCallerArn: "SnsCallerArn",
  snsRegion: "SnsRegion",
} satisfies FieldTable<input.cognito.UserPoolSmsConfiguration, SmsConfigurationType>;

const addOnFields = {
  advancedSecurityAdditionalFlows: {
    to: "AdvancedSecurityAdditionalFlows",
    fields: { customAuthMode: "CustomAuthMode" } satisfies FieldTable<
      input.cognito.UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlows,
      NonNullable<UserPoolAddOnsType["AdvancedSecurityAdditionalFlows"]>
    >,
  },
  advancedSecurityMode: "AdvancedSecurityMode",
} satisfies FieldTable<input.cognito.UserPoolUserPoolAddOns, UserPoolAddOnsType>;

const verificationFields = {
  defaultEmailOption: "DefaultEmailOption",
  emailMessage: "EmailMessage",
  emailMessageByLink: "EmailMessageByLink",
  emailSubject: "EmailSubject",
  emailSubjectByLink: "EmailSubjectByLink",
  smsMessage: "SmsMessage",
} satisfies FieldTable<input.cognito.UserPoolVerificationMessageTemplate, VerificationMessageTemplateType>;

const mfaCall = { notSent: "goes with SetUserPoolMfaConfig" };

/** Every argument of aws.cognito.UserPool and its member of CreateUserPool. */
export const userPoolFields = {
  accountRecoverySetting: { to: "AccountRecoverySetting", fields: recoveryFields },
  adminCreateUserConfig: { to: "AdminCreateUserConfig", fields: adminCreateUserFields },
  aliasAttributes: "AliasAttributes",
  autoVerifiedAttributes: "AutoVerifiedAttributes",
  deletionProtection: "DeletionProtection",
  deviceConfiguration: {
    to: "DeviceConfiguration",
    fields: {
      challengeRequiredOnNewDevice: { to: "ChallengeRequiredOnNewDevice", absent: false },
      deviceOnlyRememberedOnUserPrompt: { to: "DeviceOnlyRememberedOnUserPrompt", absent: false },
    } satisfies FieldTable<
      input.cognito.UserPoolDeviceConfiguration,
      NonNullable<CreateUserPoolRequest["DeviceConfiguration"]>
    >,
  },
  emailConfiguration: { to: "EmailConfiguration", fields: emailFields },
  emailMfaConfiguration: mfaCall,
  emailVerificationMessage: "EmailVerificationMessage",
  emailVerificationSubject: "EmailVerificationSubject",
  lambdaConfig: { to: "LambdaConfig", fields: lambdaFields },
  mfaConfiguration: "MfaConfiguration",
  name: "PoolName",
  passwordPolicy: { to: "Policies", under: { to: "PasswordPolicy", fields: passwordPolicyFields } },
  region: { notSent: "says where the request goes" },
  schemas: { to: "Schema", each: schemaFields },
  signInPolicy: {
    to: "Policies",
    under: {
      to: "SignInPolicy",
      fields: { allowedFirstAuthFactors: "AllowedFirstAuthFactors" } satisfies FieldTable<
        input.cognito.UserPoolSignInPolicy,
        SignInPolicyType
      >,
    },
  },
  smsAuthenticationMessage: "SmsAuthenticationMessage",
  smsConfiguration: { to: "SmsConfiguration", fields: smsFields },
  smsVerificationMessage: "SmsVerificationMessage",
  softwareTokenMfaConfiguration: mfaCall,
  tags: "UserPoolTags",
  userAttributeUpdateSettings: {
    to: "UserAttributeUpdateSettings",
    fields: {
      attributesRequireVerificationBeforeUpdates: "AttributesRequireVerificationBeforeUpdate",
    } satisfies FieldTable<
      input.cognito.UserPoolUserAttributeUpdateSettings,
      UserAttributeUpdateSettingsType
    >,
  },
  userPoolAddOns: { to: "UserPoolAddOns", fields: addOnFields },
  userPoolTier: "UserPoolTier",
  usernameAttributes: "UsernameAttributes",
  usernameConfiguration: {
    to: "UsernameConfiguration",
    fields: { caseSensitive: { to: "CaseSensitive", absent: false } } satisfies FieldTable<
      input.cognito.UserPoolUsernameConfiguration,
      UsernameConfigurationType
    >,
  },
  verificationMessageTemplate: { to: "VerificationMessageTemplate", fields: verificationFields },
  webAuthnConfiguration: mfaCall,
} satisfies FieldTable<UserPoolArgs, CreateUserPoolRequest>;
