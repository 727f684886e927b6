import * as cognito from "@pulumi/aws/cognito";
import * as pulumi from "@pulumi/pulumi";
import { appClientArgs } from "./app/appClient";
import { checkClient, settled } from "./checks/check";
import type { CognitoAppClientArgs } from "./cognitoAppClientArgs";

// Kept beside the class, because every field of a component counts as one of its outputs.
const resourceOf = new WeakMap<CognitoAppClient, cognito.UserPoolClient>();

/**
 * An app client of a user pool that lives elsewhere, in another stack for example: with the arguments,
 * defaults and rules that the clients of a CognitoUserPool have, but for those that ask for the rest of the
 * pool.
 */
export class CognitoAppClient extends pulumi.ComponentResource {
  /**
   * The client's id.
   */
  public readonly clientId: pulumi.Output<string>;
  /**
   * The client's secret, where it has one. A secret itself.
   */
  public readonly clientSecret?: pulumi.Output<string>;

  /**
   * Throws an ArgumentsError, before the client is registered, with everything that is wrong with the
   * arguments.
   */
  constructor(name: string, args: CognitoAppClientArgs, opts?: pulumi.ComponentResourceOptions) {
    super("cognito-user-pool:index:CognitoAppClient", name, {}, opts);
    const client = settled(checkClient(name, args), name, this);
    const clientArgs = appClientArgs(args.name ?? name, client, args.userPoolId);
    args.transformClient?.(clientArgs);
    const resource = new cognito.UserPoolClient(name, clientArgs, { parent: this });

    resourceOf.set(this, resource);
    this.clientId = resource.id;
    if (client.generateSecret) this.clientSecret = pulumi.secret(resource.clientSecret);
    this.registerOutputs({ clientId: this.clientId, clientSecret: this.clientSecret });
  }

  /**
   * The app client.
   */
  get appClient(): cognito.UserPoolClient {
    return resourceOf.get(this) as cognito.UserPoolClient;
  }
}
