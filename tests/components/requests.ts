import type * as cognito from "@pulumi/aws/cognito";
import type { CognitoUserPoolArgs } from "../../components";
import { mfaSettings, needsMfaCall } from "../../lab/cognito/mfa";
import { managedLoginBrandingRequest } from "../../lab/cognito/managedLoginBranding";
import { resourceServerRequest } from "../../lab/cognito/resourceServer";
import { createIdentityProviderRequest } from "../../lab/cognito/identityProvider";
import { createUserRequest } from "../../lab/cognito/user";
import { setLogDeliveryRequest } from "../../lab/cognito/logDelivery";
import { setRiskConfigurationRequest } from "../../lab/cognito/riskConfiguration";
import { createGroupRequest } from "../../lab/cognito/userGroup";
import { createUserPoolRequest, updateUserPoolRequest } from "../../lab/cognito/userPool";
import { createUserPoolClientRequest } from "../../lab/cognito/userPoolClient";
import { userPoolDomainRequest } from "../../lab/cognito/userPoolDomain";
import { violations } from "../awsModel";
import {
  clientOf,
  domainsOf,
  groupOf,
  logDeliveryOf,
  identityProvidersOf,
  poolId,
  poolOf,
  resourceServerOf,
  riskOf,
  settled,
  stylesOf,
  userOf,
} from "./settled";

/** All that Cognito's own model refuses in the requests of such arguments, which must pass the rules. */
export function refusedByAws(args: CognitoUserPoolArgs): string[] {
  const { clients, resourceServers, groups, users } = settled(args);
  const pool = { ...poolOf(args) };
  const [risk, logs] = [riskOf(args), logDeliveryOf(args)];
  return [
    ...(risk ? violations("SetRiskConfiguration", setRiskConfigurationRequest({ ...risk })) : []),
    ...(logs ? violations("SetLogDeliveryConfiguration", setLogDeliveryRequest({ ...logs })) : []),
    ...violations("CreateUserPool", createUserPoolRequest("crew", pool)),
    ...violations("UpdateUserPool", updateUserPoolRequest(poolId, pool)),
    ...(needsMfaCall(pool)
      ? violations("SetUserPoolMfaConfig", { UserPoolId: poolId, ...mfaSettings(pool) })
      : []),
    ...Object.keys(clients).flatMap((name) =>
      violations("CreateUserPoolClient", createUserPoolClientRequest(name, { ...clientOf(args, name) })),
    ),
    ...Object.values(domainsOf(args)).flatMap((domain: cognito.UserPoolDomainArgs) => {
      const request = userPoolDomainRequest({ ...domain });
      // The model has the pattern of prefixes alone, without the dots that domains of one's own have.
      const Domain = request.CustomDomainConfig ? request.Domain?.replaceAll(".", "-") : request.Domain;
      return violations("CreateUserPoolDomain", { ...request, Domain });
    }),
    ...Object.keys(resourceServers).flatMap((identifier) =>
      violations(
        "CreateResourceServer",
        resourceServerRequest("crew", { ...resourceServerOf(args, identifier) }),
      ),
    ),
    ...Object.values(stylesOf(args)).flatMap((style) =>
      violations("CreateManagedLoginBranding", managedLoginBrandingRequest({ ...style, clientId: "id" })),
    ),
    ...Object.values(identityProvidersOf(args)).flatMap((provider) =>
      violations("CreateIdentityProvider", createIdentityProviderRequest({ ...provider })),
    ),
    ...Object.keys(groups).flatMap((name) =>
      violations("CreateGroup", createGroupRequest(name, { ...groupOf(args, name) })),
    ),
    ...Object.keys(users).flatMap((name) =>
      violations("AdminCreateUser", createUserRequest({ ...userOf(args, name) })),
    ),
  ];
}
