import type { UserPoolArgs } from "@pulumi/aws/cognito";
import type { Unwrap } from "@pulumi/pulumi";
import { fromApi, type Values } from "../cognito/fields";
import { readMfaFields } from "../cognito/mfa";
import { describedAs } from "../cognito/userPool";
import { userPoolFields } from "../cognito/userPoolFields";
import type { PoolPicture } from "../picture";

/** What the provider's arguments would be for the pool as it stands. */
export type LiveUserPool = Unwrap<UserPoolArgs>;

/** What a page maps plain choices to, which is plain as well. */
export function plain(args: UserPoolArgs): LiveUserPool {
  return args as LiveUserPool;
}

/** The live pool in the provider's arguments, in which the component's pages end: there they are inverted. */
export function liveUserPool({ pool, mfa }: PoolPicture): LiveUserPool {
  const description: Values = { ...pool };
  for (const [argument, member] of Object.entries(describedAs)) description[argument] = description[member];
  return { ...fromApi(userPoolFields, description), ...fromApi(readMfaFields, { ...mfa }) };
}
