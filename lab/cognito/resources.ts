import { identityProvider } from "./identityProvider";
import { logDelivery } from "./logDelivery";
import { managedLoginBranding } from "./managedLoginBranding";
import { permission, role, rolePolicy, webAclAssociation } from "./plainRecord";
import type { CognitoResource } from "./resource";
import { resourceServer } from "./resourceServer";
import { riskConfiguration } from "./riskConfiguration";
import { user } from "./user";
import { userGroup } from "./userGroup";
import { userInGroup } from "./userInGroup";
import { userPool } from "./userPool";
import { userPoolClient } from "./userPoolClient";
import { userPoolDomain } from "./userPoolDomain";

export type { CognitoResource, Found, Made } from "./resource";

/** What can be made at a Cognito endpoint, by Pulumi type token. Another type is a file and a line here. */
export const cognitoResources: Readonly<Record<string, CognitoResource>> = {
  "aws:cognito/identityProvider:IdentityProvider": identityProvider,
  "aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration": logDelivery,
  "aws:cognito/managedLoginBranding:ManagedLoginBranding": managedLoginBranding,
  "aws:cognito/resourceServer:ResourceServer": resourceServer,
  "aws:cognito/riskConfiguration:RiskConfiguration": riskConfiguration,
  "aws:cognito/user:User": user,
  "aws:cognito/userGroup:UserGroup": userGroup,
  "aws:cognito/userInGroup:UserInGroup": userInGroup,
  "aws:cognito/userPool:UserPool": userPool,
  "aws:cognito/userPoolClient:UserPoolClient": userPoolClient,
  "aws:cognito/userPoolDomain:UserPoolDomain": userPoolDomain,
  "aws:iam/role:Role": role,
  "aws:iam/rolePolicy:RolePolicy": rolePolicy,
  "aws:lambda/permission:Permission": permission,
  "aws:wafv2/webAclAssociation:WebAclAssociation": webAclAssociation,
};
