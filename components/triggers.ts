import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import type { Rule } from "./checks/rule";

export const TokenTriggerVersion = {
  /** The function may change the claims of id tokens. */
  v1_0: "v1_0",
  /** Those of access tokens and their scopes as well; needs tier essentials or plus. */
  v2_0: "v2_0",
  /** Those of machine-to-machine access tokens as well; needs tier essentials or plus. */
  v3_0: "v3_0",
} as const;
/** What a token trigger gets and may change (LambdaVersion). */
export type TokenTriggerVersion = (typeof TokenTriggerVersion)[keyof typeof TokenTriggerVersion];

/** The function that is called before tokens are made. */
export interface TokenTrigger {
  /**
   * ARN of the function, of a version or of an alias of it.
   */
  arn: Input<string>;
  /**
   * What the function gets and may change: v1_0, v2_0 or v3_0. Defaults to v1_0.
   */
  version?: TokenTriggerVersion;
}

/**
 * Lambda triggers: functions that Cognito calls on its way (LambdaConfig). Each is an ARN of a function in
 * the pool's region, of a version or of an alias of it, and gets the permission to be called by the pool.
 * Cognito's API has a trigger for inbound federation too, which version 7.48 of the AWS provider does not
 * have.
 */
export interface Triggers {
  /**
   * Before somebody signs up: may refuse, confirm or verify.
   */
  preSignUp?: Input<string>;
  /**
   * After a user is confirmed, by a sign-up or a new password.
   */
  postConfirmation?: Input<string>;
  /**
   * Before a sign-in: may refuse it.
   */
  preAuthentication?: Input<string>;
  /**
   * After a sign-in.
   */
  postAuthentication?: Input<string>;
  /**
   * Says which challenge comes next, for clients with the auth flow custom.
   */
  defineAuthChallenge?: Input<string>;
  /**
   * Makes a challenge of one's own, for clients with the auth flow custom.
   */
  createAuthChallenge?: Input<string>;
  /**
   * Judges the answer to a challenge of one's own, for clients with the auth flow custom.
   */
  verifyAuthChallengeResponse?: Input<string>;
  /**
   * Before tokens are made: may change their claims. The AWS provider removes it only together with all other
   * triggers.
   */
  preTokenGeneration?: TokenTrigger;
  /**
   * When somebody signs in, or forgot a password, whom the pool doesn't know: may bring the user from
   * elsewhere.
   */
  userMigration?: Input<string>;
  /**
   * Before a message is sent: may write it.
   */
  customMessage?: Input<string>;
  /**
   * Sends the e-mails in Cognito's place; needs kmsKeyArn.
   */
  customEmailSender?: Input<string>;
  /**
   * Sends the text messages in Cognito's place; needs kmsKeyArn.
   */
  customSmsSender?: Input<string>;
  /**
   * ARN of the KMS key that encrypts the codes which customEmailSender and customSmsSender get.
   */
  kmsKeyArn?: Input<string>;
}

/** The triggers that are functions: all but the key. */
export type TriggerName = Exclude<keyof Triggers, "kmsKeyArn">;

/** The triggers, the one for tokens with its version. */
export type ResolvedTriggers = Omit<Triggers, "preTokenGeneration"> & {
  preTokenGeneration?: Required<TokenTrigger>;
};

/** The triggers with their defaults. */
export function resolveTriggers({ preTokenGeneration, ...others }: Triggers = {}): ResolvedTriggers {
  if (preTokenGeneration === undefined) return others;
  const { arn, version = TokenTriggerVersion.v1_0 } = preTokenGeneration;
  return { ...others, preTokenGeneration: { arn, version } };
}

/** Every trigger, and where its function's ARN stands in the arguments. */
export const triggerPaths: Record<TriggerName, string> = {
  preSignUp: "triggers.preSignUp",
  postConfirmation: "triggers.postConfirmation",
  preAuthentication: "triggers.preAuthentication",
  postAuthentication: "triggers.postAuthentication",
  defineAuthChallenge: "triggers.defineAuthChallenge",
  createAuthChallenge: "triggers.createAuthChallenge",
  verifyAuthChallengeResponse: "triggers.verifyAuthChallengeResponse",
  preTokenGeneration: "triggers.preTokenGeneration.arn",
  userMigration: "triggers.userMigration",
  customMessage: "triggers.customMessage",
  customEmailSender: "triggers.customEmailSender",
  customSmsSender: "triggers.customSmsSender",
};

/** The functions that are given, by trigger. */
export function triggerFunctions(triggers: ResolvedTriggers): [trigger: TriggerName, arn: Input<string>][] {
  const arns = { ...triggers, preTokenGeneration: triggers.preTokenGeneration?.arn };
  return (Object.keys(triggerPaths) as TriggerName[]).flatMap((trigger) => {
    const arn = arns[trigger];
    return arn === undefined ? [] : [[trigger, arn]];
  });
}

/** The ARN of a function, of a version or of an alias; Cognito doesn't take $LATEST. */
const functionArn = /^arn:aws[\w-]*:lambda:([a-z0-9-]+):\d{12}:function:[\w-]{1,64}(:[\w-]{1,128})?$/;

const regionOf = (arn: unknown) => functionArn.exec(String(arn))?.[1];

function senderRule(sender: "customEmailSender" | "customSmsSender"): Rule {
  return {
    id: `triggers.${sender}.kmsKeyArn`,
    path: `triggers.${sender}`,
    says: "needs triggers.kmsKeyArn, the key that encrypts the codes",
    source: "Provider: custom senders need kmsKeyId",
    presence: true,
    holds: (_, { triggers }) => triggers.kmsKeyArn !== undefined,
  };
}

/** Rules about triggers. */
export const triggerRules: Rule[] = [
  ...Object.values(triggerPaths).map((path) => ({
    id: `${path}.function`,
    path,
    says: "must be the ARN of a Lambda function, of a version or of an alias",
    source: "AWS: API_LambdaConfigType; Lambda's AddPermission, FunctionName",
    holds: (arn: string) => functionArn.test(arn),
  })),
  {
    id: "triggers.region",
    path: "triggers",
    says: "must hold functions of one region, the pool's",
    source: "Seen: AWS refuses a function of another region",
    holds: (triggers: ResolvedTriggers) => {
      const regions = triggerFunctions(triggers).map(([, arn]) => regionOf(arn));
      return new Set(regions.filter((region) => region !== undefined)).size <= 1;
    },
  },
  {
    id: "triggers.preTokenGeneration.version.tier",
    path: "triggers.preTokenGeneration.version",
    says: "needs tier essentials or plus for v2_0 and v3_0",
    source: "AWS: user pool feature plans, access token customization",
    holds: (version: TokenTriggerVersion, { tier }) => version === "v1_0" || tier !== "lite",
  },
  senderRule("customEmailSender"),
  senderRule("customSmsSender"),
  {
    id: "triggers.kmsKeyArn.arn",
    path: "triggers.kmsKeyArn",
    says: "must be the ARN of a KMS key",
    source: "AWS: API_LambdaConfigType, KMSKeyID",
    holds: (arn: string) => /^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/.test(arn),
  },
  {
    id: "triggers.kmsKeyArn.sender",
    path: "triggers.kmsKeyArn",
    says: "has no use without triggers.customEmailSender or triggers.customSmsSender",
    source: "AWS: API_LambdaConfigType, KMSKeyID",
    warning: true,
    presence: true,
    holds: (_, { triggers }) =>
      triggers.customEmailSender !== undefined || triggers.customSmsSender !== undefined,
  },
];

/**
 * The triggers as arguments of the provider. Without any nothing is sent, which removes those that there
 * were.
 * The token trigger goes with its version: `preTokenGeneration` alone leaves the version to a guess.
 */
export function triggerArgs(triggers: ResolvedTriggers): cognito.UserPoolArgs {
  const { preTokenGeneration, customEmailSender, customSmsSender, kmsKeyArn, ...arns } = triggers;
  const lambdaConfig = {
    ...arns,
    ...(preTokenGeneration && {
      preTokenGenerationConfig: {
        lambdaArn: preTokenGeneration.arn,
        lambdaVersion: preTokenGeneration.version.toUpperCase(),
      },
    }),
    ...(customEmailSender && { customEmailSender: sender(customEmailSender) }),
    ...(customSmsSender && { customSmsSender: sender(customSmsSender) }),
    ...(kmsKeyArn && { kmsKeyId: kmsKeyArn }),
  };
  return Object.values(lambdaConfig).some((value) => value !== undefined) ? { lambdaConfig } : {};
}

function sender(lambdaArn: Input<string>) {
  return { lambdaArn, lambdaVersion: "V1_0" };
}
