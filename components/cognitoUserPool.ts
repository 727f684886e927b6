import type * as cognito from "@pulumi/aws/cognito";
import * as pulumi from "@pulumi/pulumi";
import { clientSecrets } from "./app/appClient";
import { domainUrl, signInUrls } from "./app/hostedPages";
import { checkPool, settled } from "./checks/check";
import type { CognitoUserPoolArgs } from "./cognitoUserPoolArgs";
import { mapValues } from "./mapValues";
import { amplifyOutputs, issuerOf } from "./outputs";
import { makeAppClients } from "./resources/appClients";
import { makeDomains } from "./resources/domains";
import { makeManagedLogin } from "./resources/managedLogin";
import { makeResourceServers } from "./resources/resourceServers";
import { makeLogDelivery } from "./resources/logDelivery";
import { makeRiskConfiguration } from "./resources/riskConfiguration";
import { makeIdentityProviders } from "./resources/identityProviders";
import { makeTriggerPermissions } from "./resources/triggerPermissions";
import { makeUserPool } from "./resources/userPool";
import { makeGroupsAndUsers } from "./resources/users";
import { makeWebAclAssociation } from "./resources/webAcl";
import { guarded } from "./unchangeable/signIn";

interface Children {
  userPool: cognito.UserPool;
  appClients: { [name: string]: cognito.UserPoolClient };
  userPoolDomain?: cognito.UserPoolDomain;
}

// Kept beside the class, because every field of a component counts as one of its outputs.
const childrenOf = new WeakMap<CognitoUserPool, Children>();

/**
 * An Amazon Cognito user pool with its app clients, domain, resource servers, groups and users. Without
 * arguments it is the pool of the guided lab "Creating a User Pool in AWS Cognito".
 */
export class CognitoUserPool extends pulumi.ComponentResource {
  /**
   * The pool's id, such as us-east-1_X9m9caB4J.
   */
  public readonly userPoolId: pulumi.Output<string>;
  /**
   * The pool's ARN.
   */
  public readonly userPoolArn: pulumi.Output<string>;
  /**
   * The pool's endpoint: the issuer without its scheme.
   */
  public readonly endpoint: pulumi.Output<string>;
  /**
   * The issuer of the pool's tokens, as their `iss` has it.
   */
  public readonly issuer: pulumi.Output<string>;
  /**
   * Where the keys are that the pool's tokens are verified with.
   */
  public readonly jwksUri: pulumi.Output<string>;
  /**
   * The app clients' ids, by client name.
   */
  public readonly clientIds: pulumi.Output<{ [name: string]: string }>;
  /**
   * The secrets of the app clients that have one, by client name. A secret itself.
   */
  public readonly clientSecrets: pulumi.Output<{ [name: string]: string }>;
  /**
   * The address of the pool's pages and OAuth endpoints: that of the custom domain where there is one. None
   * without a domain.
   */
  public readonly domainUrl?: pulumi.Output<string>;
  /**
   * What the DNS record of the custom domain points to, an alias or a CNAME. None without a custom domain.
   */
  public readonly cloudFrontDistribution?: pulumi.Output<string>;
  /**
   * The hosted zone of cloudFrontDistribution, for an alias record. None without a custom domain.
   */
  public readonly cloudFrontZoneId?: pulumi.Output<string>;
  /**
   * The redirect URI to register with Google, Facebook, Amazon, Apple and OpenID Connect providers. None
   * without a domain.
   */
  public readonly idpRedirectUri?: pulumi.Output<string>;
  /**
   * Where people sign in to each app client with OAuth, by client name, ready to open. Empty without a
   * domain.
   */
  public readonly signInUrls: pulumi.Output<{ [name: string]: string }>;
  /**
   * For each app client by name, an amplify_outputs.json with its auth part, as a string of JSON.
   */
  public readonly amplifyOutputs: pulumi.Output<{ [name: string]: string }>;

  /**
   * Throws an ArgumentsError, before any child is registered, with everything that is wrong with the
   * arguments.
   */
  constructor(name: string, args: CognitoUserPoolArgs = {}, opts?: pulumi.ComponentResourceOptions) {
    const checked = checkPool(name, args);
    const { inputs, options } = guarded(name, checked, opts, () => this);
    super("cognito-user-pool:index:CognitoUserPool", name, inputs, options);
    const settings = settled(checked, name, this);
    const making = { name, args, settings, component: this };
    const userPool = makeUserPool(making, opts?.protect);
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

    childrenOf.set(this, { userPool, appClients, userPoolDomain: domains.customDomain ?? domains.domain });
    this.userPoolId = userPool.id;
    this.userPoolArn = userPool.arn;
    this.endpoint = userPool.endpoint;
    this.issuer = userPool.endpoint.apply(issuerOf);
    this.jwksUri = pulumi.interpolate`${this.issuer}/.well-known/jwks.json`;
    this.clientIds = pulumi.output(mapValues(appClients, (client) => client.id));
    this.clientSecrets = pulumi.secret(clientSecrets(settings.clients, appClients));
    this.domainUrl = domainUrl(domains, userPool.arn);
    this.cloudFrontDistribution = domains.customDomain?.cloudfrontDistribution;
    this.cloudFrontZoneId = domains.customDomain?.cloudfrontDistributionZoneId;
    this.idpRedirectUri = this.domainUrl && pulumi.interpolate`${this.domainUrl}/oauth2/idpresponse`;
    this.signInUrls = pulumi
      .all([settings.clients, this.clientIds, this.domainUrl])
      .apply(([clients, clientIds, url]) => signInUrls(clients, clientIds, url));
    this.amplifyOutputs = pulumi
      .all([userPool.arn, userPool.id, settings.clients, this.clientIds, this.domainUrl])
      .apply(([arn, id, clients, clientIds, url]) =>
        mapValues(clients, (client, key) => amplifyOutputs(settings, arn, id, client, clientIds[key], url)),
      );
    this.registerOutputs({
      userPoolId: this.userPoolId,
      userPoolArn: this.userPoolArn,
      endpoint: this.endpoint,
      issuer: this.issuer,
      jwksUri: this.jwksUri,
      clientIds: this.clientIds,
      clientSecrets: this.clientSecrets,
      domainUrl: this.domainUrl,
      cloudFrontDistribution: this.cloudFrontDistribution,
      cloudFrontZoneId: this.cloudFrontZoneId,
      idpRedirectUri: this.idpRedirectUri,
      signInUrls: this.signInUrls,
      amplifyOutputs: this.amplifyOutputs,
    });
  }

  /**
   * The user pool.
   */
  get userPool(): cognito.UserPool {
    return (childrenOf.get(this) as Children).userPool;
  }

  /**
   * The pool's domain, the custom one where there is one, or undefined.
   */
  get userPoolDomain(): cognito.UserPoolDomain | undefined {
    return childrenOf.get(this)?.userPoolDomain;
  }

  /**
   * The app clients, by name.
   */
  get appClients(): { [name: string]: cognito.UserPoolClient } {
    return (childrenOf.get(this) as Children).appClients;
  }
}
