import type { Values } from "../../../lab/cognito/fields";
import { asAwsDescribesIt } from "./identityProviderDetails";
import { contains, excludes, oneOf, type Refusal, required, size } from "./refusal";
import { riskConfigurationRefusals } from "./riskConfigurationRefusals";
import { userPoolClientRefusals } from "./userPoolClientRefusals";
import { userPoolRefusals } from "./userPoolRefusals";

/** What the real provider makes of a resource type's arguments, before and beside the calls to AWS. */
export interface Behaviour {
  /** Whether a `name` that isn't given becomes the resource's name and seven random characters. */
  named?: true;
  /** Arguments whose change replaces the resource. */
  replacedBy: readonly string[];
  /** Arguments for which a given false is another value than none. */
  exact?: readonly string[];
  /** Outputs that aren't arguments. */
  computed: readonly string[];
  /** Arguments that keep their value when they leave the program, or "all" of them. */
  kept?: readonly string[] | "all";
  /** Blocks that keep the value of a member that isn't given: which members, or "all" of them. */
  keptWithin?: Readonly<Record<string, readonly string[] | "all">>;
  /** Arguments that, once removed, are a change that is never made. */
  suppressed?: readonly string[];
  /** What an argument that isn't given stands for, where that isn't empty. */
  absent?: Values;
  /** The state as AWS tells it, where the local endpoint knows no better than what it was sent. */
  told?(state: Values): Values;
  /** What is refused at preview. */
  refuses?: readonly Refusal[];
}

/**
 * The types that the stand-in has, by token. A type that Cognito can't update is replaced by every change.
 */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  "aws:cognito/userPool:UserPool": {
    named: true,
    replacedBy: ["aliasAttributes", "usernameAttributes", "usernameConfiguration", "region"],
    kept: [
      "adminCreateUserConfig",
      "emailVerificationMessage",
      "emailVerificationSubject",
      "passwordPolicy",
      "region",
      "signInPolicy",
      "smsConfiguration",
      "smsVerificationMessage",
      "userPoolTier",
      "usernameConfiguration",
      "verificationMessageTemplate",
    ],
    exact: ["usernameConfiguration"],
    computed: [
      "arn",
      "creationDate",
      "customDomain",
      "domain",
      "endpoint",
      "estimatedNumberOfUsers",
      "id",
      "lastModifiedDate",
      "tagsAll",
    ],
    keptWithin: {
      lambdaConfig: ["preTokenGeneration", "preTokenGenerationConfig"],
      smsConfiguration: ["snsRegion"],
      verificationMessageTemplate: "all",
    },
    suppressed: ["accountRecoverySetting", "emailConfiguration"],
    absent: { deletionProtection: "INACTIVE", mfaConfiguration: "OFF" },
    refuses: userPoolRefusals,
  },
  "aws:cognito/userPoolClient:UserPoolClient": {
    named: true,
    replacedBy: ["userPoolId", "generateSecret", "region"],
    exact: ["generateSecret"],
    computed: ["clientSecret", "id"],
    kept: "all",
    refuses: userPoolClientRefusals,
  },
  "aws:cognito/userPoolDomain:UserPoolDomain": {
    replacedBy: ["domain", "userPoolId", "region"],
    computed: [
      "awsAccountId",
      "cloudfrontDistribution",
      "cloudfrontDistributionArn",
      "cloudfrontDistributionZoneId",
      "id",
      "s3Bucket",
      "version",
    ],
    kept: ["managedLoginVersion", "region"],
    refuses: [
      required("domain"),
      required("userPoolId"),
      size("domain", 1, 63),
      contains("certificateArn", /^arn:/),
    ],
  },
  "aws:cognito/resourceServer:ResourceServer": {
    named: true,
    replacedBy: ["identifier", "name", "userPoolId", "region"],
    computed: ["id", "scopeIdentifiers"],
    kept: ["region"],
    refuses: [
      required("identifier"),
      required("userPoolId"),
      size("scopes", 0, 100),
      size("scopes[].scopeName", 1, 256),
      size("scopes[].scopeDescription", 1, 256),
    ],
  },
  "aws:cognito/managedLoginBranding:ManagedLoginBranding": {
    replacedBy: ["assets", "clientId", "userPoolId", "region"],
    computed: ["id", "managedLoginBrandingId", "settingsAll"],
    kept: ["useCognitoProvidedValues", "region"],
    refuses: [required("clientId"), required("userPoolId"), excludes("useCognitoProvidedValues", "settings")],
  },
  "aws:cognito/identityProvider:IdentityProvider": {
    replacedBy: ["userPoolId", "providerName", "providerType", "region"],
    computed: ["id"],
    kept: ["attributeMapping", "region"],
    told: asAwsDescribesIt,
    refuses: [
      ...["userPoolId", "providerName", "providerType", "providerDetails"].map(required),
      oneOf("providerType", "SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"),
      size("providerName", 1, 32),
      size("idpIdentifiers", 0, 50),
      size("idpIdentifiers[]", 1, 40),
    ],
  },
  "aws:cognito/userGroup:UserGroup": {
    named: true,
    replacedBy: ["userPoolId", "name", "region"],
    computed: ["id"],
    kept: ["region"],
    refuses: [required("userPoolId")],
  },
  "aws:cognito/user:User": {
    replacedBy: ["userPoolId", "username", "region"],
    computed: [
      "creationDate",
      "id",
      "lastModifiedDate",
      "mfaSettingLists",
      "preferredMfaSetting",
      "status",
      "sub",
    ],
    kept: ["region"],
    absent: { enabled: true },
    refuses: [required("userPoolId"), required("username")],
  },
  "aws:cognito/userInGroup:UserInGroup": {
    replacedBy: [],
    computed: ["id"],
    kept: ["region"],
    refuses: [required("userPoolId"), required("groupName"), required("username")],
  },
  "aws:cognito/riskConfiguration:RiskConfiguration": {
    replacedBy: ["userPoolId", "clientId", "region"],
    computed: ["id"],
    kept: ["region"],
    keptWithin: { compromisedCredentialsRiskConfiguration: "all" },
    refuses: riskConfigurationRefusals,
  },
  "aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration": {
    replacedBy: ["userPoolId", "region"],
    computed: ["id"],
    kept: ["region"],
    refuses: [
      required("userPoolId"),
      required("logConfigurations"),
      size("logConfigurations", 1, Infinity),
      oneOf("logConfigurations[].eventSource", "userNotification", "userAuthEvents"),
      oneOf("logConfigurations[].logLevel", "ERROR", "INFO"),
    ],
  },
  "aws:wafv2/webAclAssociation:WebAclAssociation": {
    replacedBy: ["resourceArn", "webAclArn", "region"],
    computed: ["id"],
    kept: ["region"],
    refuses: [required("resourceArn"), required("webAclArn")],
  },
  "aws:iam/role:Role": {
    named: true,
    replacedBy: ["name", "path"],
    computed: ["arn", "id"],
    refuses: [required("assumeRolePolicy")],
  },
  "aws:iam/rolePolicy:RolePolicy": {
    named: true,
    replacedBy: ["name", "role"],
    computed: ["id"],
    refuses: [required("role"), required("policy")],
  },
  "aws:lambda/permission:Permission": {
    replacedBy: ["action", "function", "principal", "qualifier", "sourceAccount", "sourceArn", "statementId"],
    computed: ["id"],
    kept: ["statementId"],
    refuses: [required("action"), required("function"), required("principal")],
  },
};
