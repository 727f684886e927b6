import type * as cognito from "@pulumi/aws/cognito";
import type * as iam from "@pulumi/aws/iam";
import type * as lambda from "@pulumi/aws/lambda";
import type * as wafv2 from "@pulumi/aws/wafv2";

/**
 * The last word on the provider's arguments, after defaults and rules: each method may change what it is
 * given. For TypeScript programs; other languages don't see them.
 */
export interface Transforms {
  /** Changes the arguments of the user pool. */
  transformUserPool?(args: cognito.UserPoolArgs): void;
  /** Changes the arguments of an app client, by its name in clients. */
  transformClient?(name: string, args: cognito.UserPoolClientArgs): void;
  /** Changes the arguments of a domain; one with a certificate is a domain of your own. */
  transformDomain?(args: cognito.UserPoolDomainArgs): void;
  /** Changes the arguments of a resource server, by its identifier in resourceServers. */
  transformResourceServer?(identifier: string, args: cognito.ResourceServerArgs): void;
  /** Changes the arguments of the style that managed login has for an app client, by its name in clients. */
  transformManagedLogin?(client: string, args: cognito.ManagedLoginBrandingArgs): void;
  /** Changes the arguments of an identity provider, by the name that Cognito has for it, such as Google. */
  transformIdentityProvider?(name: string, args: cognito.IdentityProviderArgs): void;
  /** Changes the arguments of a group, by its name in groups. */
  transformGroup?(name: string, args: cognito.UserGroupArgs): void;
  /** Changes the arguments of a user, by user name. */
  transformUser?(username: string, args: cognito.UserArgs): void;
  /** Changes the arguments of the role that publishes text messages, where the component makes it. */
  transformSmsRole?(args: iam.RoleArgs): void;
  /** Changes the arguments of the risk configuration, where there is one. */
  transformRiskConfiguration?(args: cognito.RiskConfigurationArgs): void;
  /** Changes the arguments of the delivery of logs, where there is one. */
  transformLogDelivery?(args: cognito.LogDeliveryConfigurationArgs): void;
  /** Changes the arguments of the association with a web ACL, where there is one. */
  transformWebAclAssociation?(args: wafv2.WebAclAssociationArgs): void;
  /**
   * Changes the arguments of the permission to call a trigger's function, by the trigger's name in triggers.
   */
  transformTriggerPermission?(trigger: string, args: lambda.PermissionArgs): void;
}

const names: Record<keyof Transforms, true> = {
  transformUserPool: true,
  transformClient: true,
  transformDomain: true,
  transformResourceServer: true,
  transformManagedLogin: true,
  transformIdentityProvider: true,
  transformGroup: true,
  transformUser: true,
  transformSmsRole: true,
  transformRiskConfiguration: true,
  transformLogDelivery: true,
  transformWebAclAssociation: true,
  transformTriggerPermission: true,
};

/** The names of the methods, which stand in no schema. */
export const transformNames: readonly string[] = Object.keys(names);
