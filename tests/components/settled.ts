import assert from "node:assert/strict";
import type * as cognito from "@pulumi/aws/cognito";
import type { CognitoUserPoolArgs } from "../../components";
import { appClientArgs } from "../../components/app/appClient";
import { type Domains, domainArgs } from "../../components/app/domain";
import { managedLoginArgs, styledClients } from "../../components/app/managedLogin";
import { resourceServerArgs } from "../../components/app/resourceServer";
import { identityProviderArgs } from "../../components/federation/federation";
import { argumentsType, shapeProblems } from "../../components/checks/door";
import { describeProblem } from "../../components/checks/problem";
import { brokenRules } from "../../components/checks/rule";
import { logDeliveryArgs } from "../../components/logging";
import { riskConfigurationArgs } from "../../components/security/threatProtection";
import { mapValues } from "../../components/mapValues";
import { type Settings, allRules, resolveSettings } from "../../components/settings";
import { transformNames } from "../../components/transforms";
import { groupArgs } from "../../components/users/group";
import { leaveUnset } from "../../components/neverSet";
import { userArgs } from "../../components/users/user";
import { userPoolArgs } from "../../components/userPool";

/** The id that the pool has where a child names it. */
export const poolId = "us-east-1_pool";

const type = argumentsType("cognito-user-pool:index:CognitoUserPool");

/** What the door says of the arguments, line by line. */
export function atTheDoor(args: unknown): string[] {
  return shapeProblems(args, type, transformNames).map(describeProblem);
}

/** What the rules say of arguments that have the right shape. */
export function byTheRules(args: CognitoUserPoolArgs, name = "whizlabs") {
  assert.deepEqual(atTheDoor(args), []);
  return brokenRules(allRules, resolveSettings(name, args), args);
}

/** The settings of arguments that must pass the door and the rules. */
export function settled(args: CognitoUserPoolArgs): Settings {
  assert.deepEqual(byTheRules(args).errors, []);
  return resolveSettings("whizlabs", args);
}

/** The pool's arguments of the provider, as they travel: without what is undefined. */
export function poolOf(args: CognitoUserPoolArgs): cognito.UserPoolArgs {
  return poolOfSettings(settled(args));
}

/** The same, of settings; a role that would have to be made is "made". */
export function poolOfSettings(settings: Settings): cognito.UserPoolArgs {
  const { sms } = settings.messaging;
  const args = userPoolArgs(
    settings,
    sms && { roleArn: "arn:aws:iam::123456789012:role/made", externalId: "id", ...sms },
  );
  leaveUnset(args, settings.adopt);
  return sent(args);
}

/** An app client's arguments of the provider, as they travel. */
export function clientOf(args: CognitoUserPoolArgs, name: string): cognito.UserPoolClientArgs {
  return clientOfSettings(settled(args), name);
}

/** The same, of settings. */
export function clientOfSettings(settings: Settings, name: string): cognito.UserPoolClientArgs {
  const args = appClientArgs(name, settings.clients[name], poolId);
  leaveUnset(args, settings.adopt, name);
  return sent(args);
}

/** The domains' arguments of the provider, as they travel. */
export function domainsOf(args: CognitoUserPoolArgs): Domains<cognito.UserPoolDomainArgs> {
  return sent(domainArgs(settled(args).domain, poolId));
}

/** A resource server's arguments of the provider, as they travel. */
export function resourceServerOf(args: CognitoUserPoolArgs, identifier: string): cognito.ResourceServerArgs {
  return sent(resourceServerArgs(identifier, settled(args).resourceServers[identifier], poolId));
}

/** The arguments of the styles of managed login, by client, whose id is its name; as they travel. */
export function stylesOf(args: CognitoUserPoolArgs): { [client: string]: cognito.ManagedLoginBrandingArgs } {
  const styled = styledClients(settled(args));
  return sent(Object.fromEntries(styled.map((name) => [name, managedLoginArgs(name, poolId)])));
}

/** The identity providers' arguments of the provider, as they travel; secrets as they were written. */
export function identityProvidersOf(args: CognitoUserPoolArgs) {
  return mapValues(identityProviderArgs(settled(args).identityProviders), (provider) =>
    sent({ ...provider, userPoolId: poolId }),
  );
}

/** A group's arguments of the provider, as they travel. */
export function groupOf(args: CognitoUserPoolArgs, name: string): cognito.UserGroupArgs {
  return sent(groupArgs(name, settled(args).groups[name], poolId));
}

/** A user's arguments of the provider, as they travel; the password, a secret, as it was written. */
export function userOf(args: CognitoUserPoolArgs, name: string): cognito.UserArgs {
  const user = settled(args).users[name];
  return sent({ ...userArgs(name, user, poolId), temporaryPassword: user.temporaryPassword });
}

/** The risk configuration's arguments of the provider, as they travel; undefined where none is made. */
export function riskOf(args: CognitoUserPoolArgs): cognito.RiskConfigurationArgs | undefined {
  return sentIfAny(riskConfigurationArgs(settled(args).security.threatProtection, poolId));
}

/** The log delivery's arguments of the provider, as they travel; undefined where none is made. */
export function logDeliveryOf(args: CognitoUserPoolArgs): cognito.LogDeliveryConfigurationArgs | undefined {
  return sentIfAny(logDeliveryArgs(settled(args).logging, poolId));
}

function sentIfAny<T>(args: T | undefined): T | undefined {
  return args && sent(args);
}

function sent<T>(args: T): T {
  return JSON.parse(JSON.stringify(args)) as T;
}
