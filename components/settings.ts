import { Adopt, adoptRules } from "./adopt";
import { ResolvedAppClient, appClientRules, resolveAppClient } from "./app/appClient";
import { ResolvedDomain, domainRules, resolveDomain } from "./app/domain";
import { ResolvedResourceServer, resolveResourceServer, resourceServerRules } from "./app/resourceServer";
import { acrossPagesRules } from "./checks/acrossPages";
import type { Rule } from "./checks/rule";
import type { CognitoUserPoolArgs } from "./cognitoUserPoolArgs";
import {
  ResolvedIdentityProviders,
  identityProviderRules,
  providerNames,
  resolveIdentityProviders,
} from "./federation/federation";
import { Logging, loggingRules } from "./logging";
import { mapValues } from "./mapValues";
import { emailRules } from "./messaging/email";
import { ResolvedMessaging, resolveMessaging } from "./messaging/messaging";
import { smsRules } from "./messaging/sms";
import { templateRules } from "./messaging/templates";
import { PoolSettings, Tier, poolRules } from "./pool";
import { accountRecoveryRules, resolveAccountRecovery } from "./security/accountRecovery";
import { mfaRules, resolveMfa } from "./security/mfa";
import { passwordPolicyRules, resolvePasswordPolicy } from "./security/passwordPolicy";
import type { ResolvedSecurity } from "./security/security";
import { resolveThreatProtection, threatProtectionRules } from "./security/threatProtection";
import { DeviceTracking, resolveDeviceTracking } from "./signIn/deviceTracking";
import { ResolvedSignIn, resolveSignIn, signInRules } from "./signIn/signIn";
import { customAttributeRules } from "./signUp/customAttributes";
import { ResolvedSignUp, resolveSignUp } from "./signUp/signUp";
import { requiredAttributeRules } from "./signUp/standardAttributes";
import { verificationRules } from "./signUp/verification";
import { ResolvedTriggers, resolveTriggers, triggerRules } from "./triggers";
import { Group, groupRules } from "./users/group";
import { ResolvedUser, resolveUser, userRules } from "./users/user";
import { webAclRules } from "./webAcl";

/**
 * The arguments with every default filled in, in the shape of the arguments: rules and mappings read them.
 */
export interface Settings extends PoolSettings {
  /** Task 3. */
  signIn: ResolvedSignIn;
  /** Task 3: federated identity providers. */
  identityProviders: ResolvedIdentityProviders;
  /** Whether and how devices are remembered. */
  deviceTracking?: Required<DeviceTracking>;
  /** Task 4. */
  security: ResolvedSecurity;
  /** Task 5. */
  signUp: ResolvedSignUp;
  /** Task 6. */
  messaging: ResolvedMessaging;
  /** Task 7: the app clients by name. */
  clients: { [name: string]: ResolvedAppClient };
  /** The domain, if there is one. */
  domain?: ResolvedDomain;
  /** The resource servers by identifier. */
  resourceServers: { [identifier: string]: ResolvedResourceServer };
  /** The groups by name. */
  groups: { [name: string]: Group };
  /** The users by user name. */
  users: { [username: string]: ResolvedUser };
  /** The logs. */
  logging: Logging;
  /** The functions that Cognito calls, by trigger. */
  triggers: ResolvedTriggers;
  /** The pool that is taken over, if one is. */
  adopt?: Adopt;
}

/** Fills in the defaults, page by page, since later pages follow earlier ones. */
export function resolveSettings(name: string, args: CognitoUserPoolArgs): Settings {
  const signIn = resolveSignIn(args.signIn);
  const identityProviders = resolveIdentityProviders(args.identityProviders);
  const providers = providerNames(identityProviders);
  const signUp = resolveSignUp(args.signUp, signIn, args.adopt !== undefined);
  const mfa = resolveMfa(args.security?.mfa);
  const tier = args.tier ?? Tier.essentials;
  return {
    name: args.name ?? name,
    tier,
    deletionProtection: args.deletionProtection ?? true,
    webAclArn: args.webAclArn,
    tags: args.tags ?? {},
    signIn,
    identityProviders,
    deviceTracking: resolveDeviceTracking(args.deviceTracking),
    security: {
      passwordPolicy: resolvePasswordPolicy(args.security?.passwordPolicy),
      mfa,
      accountRecovery: resolveAccountRecovery(args.security?.accountRecovery, signUp.verify, mfa),
      threatProtection: resolveThreatProtection(args.security?.threatProtection),
    },
    signUp,
    messaging: resolveMessaging(args.messaging),
    clients: mapValues(args.clients ?? { whizclient: {} }, (client) =>
      resolveAppClient(client, signUp, providers),
    ),
    domain: resolveDomain(args.domain, tier),
    resourceServers: mapValues(args.resourceServers ?? {}, resolveResourceServer),
    groups: args.groups ?? {},
    users: mapValues(args.users ?? {}, resolveUser),
    logging: args.logging ?? {},
    triggers: resolveTriggers(args.triggers),
    adopt: args.adopt,
  };
}

/** Every rule, in the order of the pages. */
export const allRules: readonly Rule[] = [
  ...signInRules,
  ...identityProviderRules,
  ...passwordPolicyRules,
  ...mfaRules,
  ...accountRecoveryRules,
  ...threatProtectionRules,
  ...verificationRules,
  ...requiredAttributeRules,
  ...customAttributeRules,
  ...emailRules,
  ...smsRules,
  ...templateRules,
  ...appClientRules,
  ...domainRules,
  ...resourceServerRules,
  ...poolRules,
  ...groupRules,
  ...userRules,
  ...loggingRules,
  ...webAclRules,
  ...triggerRules,
  ...adoptRules,
  ...acrossPagesRules,
];
