import type { Input } from "@pulumi/pulumi";
import type { Adopt } from "./adopt";
import type { AppClient } from "./app/appClient";
import type { Domain } from "./app/domain";
import type { ResourceServer } from "./app/resourceServer";
import type { IdentityProviders } from "./federation/federation";
import type { Logging } from "./logging";
import type { Messaging } from "./messaging/messaging";
import type { Tier } from "./pool";
import type { Security } from "./security/security";
import type { DeviceTracking } from "./signIn/deviceTracking";
import type { SignIn } from "./signIn/signIn";
import type { SignUp } from "./signUp/signUp";
import type { Transforms } from "./transforms";
import type { Triggers } from "./triggers";
import type { Group } from "./users/group";
import type { User } from "./users/user";

/** What can be chosen on the pages of the lab's wizard; whatever is left out is as in the lab. */
export interface CognitoUserPoolArgs extends Transforms {
  /**
   * The user pool's name, 1 to 128 letters, digits, spaces and _ + = , . @ -. Defaults to the component's
   * name.
   */
  name?: string;
  /**
   * Sign-in experience: Task 3 of the lab. Defaults to email alone, by password.
   */
  signIn?: SignIn;
  /**
   * Federated identity providers: Task 3 of the lab. Defaults to none, as in the lab. People sign in with
   * them through hosted pages, so that an app client needs oauth, and the pool a domain.
   */
  identityProviders?: IdentityProviders;
  /**
   * Whether devices are remembered. Defaults to not at all, as in the lab; `{}` remembers every device.
   */
  deviceTracking?: DeviceTracking;
  /**
   * Security requirements: Task 4 of the lab.
   */
  security?: Security;
  /**
   * Sign-up experience: Task 5 of the lab.
   */
  signUp?: SignUp;
  /**
   * Message delivery: Task 6 of the lab.
   */
  messaging?: Messaging;
  /**
   * The app clients by name: Task 7 of the lab. Defaults to whizclient, the lab's; `{}` makes none.
   */
  clients?: { [name: string]: AppClient };
  /**
   * Where the pool's pages and its OAuth endpoints are. Defaults to no domain, as in the lab.
   */
  domain?: Domain;
  /**
   * Resource servers, with the scopes that app clients may ask for, by identifier. Defaults to none.
   */
  resourceServers?: { [identifier: string]: ResourceServer };
  /**
   * Groups of users by name. Defaults to none.
   */
  groups?: { [name: string]: Group };
  /**
   * Users that an administrator creates, by user name. Defaults to none.
   */
  users?: { [username: string]: User };
  /**
   * What the pool logs beside AWS CloudTrail. Defaults to nothing.
   */
  logging?: Logging;
  /**
   * Lambda functions that Cognito calls on its way. Defaults to none.
   */
  triggers?: Triggers;
  /**
   * The feature plan: lite, essentials or plus. Defaults to essentials.
   */
  tier?: Tier;
  /**
   * Whether AWS refuses to delete the pool (DeletionProtection) and Pulumi protects it. Defaults to true, as
   * in the lab.
   */
  deletionProtection?: boolean;
  /**
   * ARN of a regional web ACL of AWS WAF, in the pool's region, that guards the pool. Defaults to none.
   */
  webAclArn?: Input<string>;
  /**
   * Tags of the pool, at most 50. Defaults to none.
   */
  tags?: { [key: string]: Input<string> };
  /**
   * A pool that exists already, to be taken over as it is. Defaults to none: the pool is made.
   */
  adopt?: Adopt;
}
