import type * as cognito from "@pulumi/aws/cognito";
import type { Domains } from "../app/domain";
import { mapValues } from "../mapValues";
import { makeAppClients } from "./appClients";
import { makeDomains } from "./domains";
import { makeIdentityProviders } from "./identityProviders";
import { makeLogDelivery } from "./logDelivery";
import type { Making } from "./making";
import { makeManagedLogin } from "./managedLogin";
import { makeResourceServers } from "./resourceServers";
import { makeRiskConfiguration } from "./riskConfiguration";
import { makeTriggerPermissions } from "./triggerPermissions";
import { makeUserPool } from "./userPool";
import { makeGroupsAndUsers } from "./users";
import { makeWebAclAssociation } from "./webAcl";

/** What of a pool's resources is asked for later. */
export interface Children {
  /** The pool. */
  userPool: cognito.UserPool;
  /** The app clients by name. */
  appClients: { [name: string]: cognito.UserPoolClient };
  /** The domains. */
  domains: Domains<cognito.UserPoolDomain>;
}

/** Makes all of a component: first what others name. `protect` is what was asked for the pool. */
export function makeChildren(making: Making, protect?: boolean): Children {
  const userPool = makeUserPool(making, protect);
  makeRiskConfiguration(making, userPool);
  const domains = makeDomains(making, userPool);
  const resourceServers = makeResourceServers(making, userPool);
  const identityProviders = mapValues(
    makeIdentityProviders(making, userPool),
    (provider) => provider.providerName,
  );
  const appClients = makeAppClients(making, userPool, { resourceServers, identityProviders });
  makeManagedLogin(making, appClients, domains);
  const permissions = makeTriggerPermissions(making, userPool);
  makeGroupsAndUsers(making, userPool, permissions);
  makeLogDelivery(making, userPool);
  makeWebAclAssociation(making, userPool);
  return { userPool, appClients, domains };
}
