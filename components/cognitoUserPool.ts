import type * as cognito from "@pulumi/aws/cognito";
import * as pulumi from "@pulumi/pulumi";
import { clientSecrets } from "./app/appClient";
import { checkedSettings } from "./checks/check";
import type { CognitoUserPoolArgs } from "./cognitoUserPoolArgs";
import { mapValues } from "./mapValues";
import { amplifyOutputs, issuerOf } from "./outputs";
import { makeAppClients } from "./resources/appClients";
import { makeUserPool } from "./resources/userPool";
import { makeGroupsAndUsers } from "./resources/users";

interface Children {
  userPool: cognito.UserPool;
  appClients: { [name: string]: cognito.UserPoolClient };
}

// Kept beside the class, because every field of a component counts as one of its outputs.
const childrenOf = new WeakMap<CognitoUserPool, Children>();

/**
 * An Amazon Cognito user pool with its app clients, groups and users. Without arguments it is the pool of the
 * guided lab "Creating a User Pool in AWS Cognito".
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
   * For each app client by name, an amplify_outputs.json with its auth part, as a string of JSON.
   */
  public readonly amplifyOutputs: pulumi.Output<{ [name: string]: string }>;

  /**
   * Throws an ArgumentsError, before any child is registered, with everything that is wrong with the arguments.
   */
  constructor(name: string, args: CognitoUserPoolArgs = {}, opts?: pulumi.ComponentResourceOptions) {
    super("cognito-user-pool:index:CognitoUserPool", name, {}, opts);
    const settings = checkedSettings(name, args, this);
    const making = { name, args, settings, component: this };
    const userPool = makeUserPool(making, opts?.protect);
    const appClients = makeAppClients(making, userPool);
    makeGroupsAndUsers(making, userPool);

    childrenOf.set(this, { userPool, appClients });
    this.userPoolId = userPool.id;
    this.userPoolArn = userPool.arn;
    this.endpoint = userPool.endpoint;
    this.issuer = userPool.endpoint.apply(issuerOf);
    this.jwksUri = pulumi.interpolate`${this.issuer}/.well-known/jwks.json`;
    this.clientIds = pulumi.output(mapValues(appClients, (client) => client.id));
    this.clientSecrets = pulumi.secret(clientSecrets(settings.clients, appClients));
    this.amplifyOutputs = pulumi
      .all([userPool.arn, userPool.id, this.clientIds])
      .apply(([arn, id, clientIds]) =>
        mapValues(clientIds, (clientId) => amplifyOutputs(settings, arn, id, clientId)),
      );
    this.registerOutputs({
      userPoolId: this.userPoolId,
      userPoolArn: this.userPoolArn,
      endpoint: this.endpoint,
      issuer: this.issuer,
      jwksUri: this.jwksUri,
      clientIds: this.clientIds,
      clientSecrets: this.clientSecrets,
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
   * The app clients, by name.
   */
  get appClients(): { [name: string]: cognito.UserPoolClient } {
    return (childrenOf.get(this) as Children).appClients;
  }
}
