import type * as cognito from "@pulumi/aws/cognito";
import * as pulumi from "@pulumi/pulumi";
import { checkPool, settled } from "./checks/check";
import type { CognitoUserPoolArgs } from "./cognitoUserPoolArgs";
import { outputsOf } from "./outputs";
import { type Children, makeChildren } from "./resources/children";
import { guarded } from "./unchangeable/guarded";

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
    const { inputs, options } = guarded(name, checked, opts);
    super("cognito-user-pool:index:CognitoUserPool", name, inputs, options);
    const settings = settled(checked, name, this);
    const children = makeChildren({ name, args, settings, component: this }, opts?.protect);
    const outputs = outputsOf(settings, children);
    childrenOf.set(this, children);
    this.userPoolId = outputs.userPoolId;
    this.userPoolArn = outputs.userPoolArn;
    this.endpoint = outputs.endpoint;
    this.issuer = outputs.issuer;
    this.jwksUri = outputs.jwksUri;
    this.clientIds = outputs.clientIds;
    this.clientSecrets = outputs.clientSecrets;
    this.domainUrl = outputs.domainUrl;
    this.cloudFrontDistribution = outputs.cloudFrontDistribution;
    this.cloudFrontZoneId = outputs.cloudFrontZoneId;
    this.idpRedirectUri = outputs.idpRedirectUri;
    this.signInUrls = outputs.signInUrls;
    this.amplifyOutputs = outputs.amplifyOutputs;
    this.registerOutputs(outputs);
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
    const { domains } = childrenOf.get(this) as Children;
    return domains.customDomain ?? domains.domain;
  }

  /**
   * The app clients, by name.
   */
  get appClients(): { [name: string]: cognito.UserPoolClient } {
    return (childrenOf.get(this) as Children).appClients;
  }
}
