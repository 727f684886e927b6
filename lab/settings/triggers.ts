import type { LambdaConfigType } from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../picture";

type Trigger = Exclude<keyof LambdaConfigType, "KMSKeyID" | "PreTokenGenerationConfig">;

const triggerWords: Record<Trigger, string> = {
  PreSignUp: "Pre sign-up",
  PostConfirmation: "Post confirmation",
  PreAuthentication: "Pre authentication",
  PostAuthentication: "Post authentication",
  DefineAuthChallenge: "Define auth challenge",
  CreateAuthChallenge: "Create auth challenge",
  VerifyAuthChallengeResponse: "Verify auth challenge response",
  PreTokenGeneration: "Pre token generation",
  UserMigration: "Migrate user",
  CustomMessage: "Custom message",
  CustomSMSSender: "Custom SMS sender",
  CustomEmailSender: "Custom email sender",
  InboundFederation: "Inbound federation",
};

/** The pool's Lambda functions, each with its trigger and, where it has one, its version. */
export function triggers({ pool: { LambdaConfig = {} } }: PoolPicture): string[] {
  const { KMSKeyID } = LambdaConfig;
  const lines = Object.entries(functions(LambdaConfig)).map(
    ([name, target]) => `${name}: ${describe(target)}`,
  );
  return [...lines.sort(), ...(KMSKeyID === undefined ? [] : [`KMS key: ${KMSKeyID}`])];
}

/** The triggers that have a function, in the console's words, sorted. */
export function triggerNames(config: LambdaConfigType): string[] {
  return Object.keys(functions(config)).sort();
}

type Target = string | { LambdaArn: string | undefined; LambdaVersion: string | undefined };

/** The functions by the console's words for their triggers. Cognito names that of a token trigger twice. */
function functions({ PreTokenGenerationConfig, ...others }: LambdaConfigType) {
  const PreTokenGeneration = PreTokenGenerationConfig ?? others.PreTokenGeneration;
  const all = { ...others, PreTokenGeneration, KMSKeyID: undefined };
  const named = Object.entries(all).flatMap(([trigger, target]) =>
    target === undefined ? [] : [[triggerWords[trigger as Trigger] ?? trigger, target] as const],
  );
  return Object.fromEntries<Target>(named);
}

/** `arn:... (V2_0)`; the first version is the one that needs no saying. */
function describe(target: Target): string {
  if (typeof target === "string") return target;
  const { LambdaArn = "", LambdaVersion = "V1_0" } = target;
  return LambdaVersion === "V1_0" ? LambdaArn : `${LambdaArn} (${LambdaVersion})`;
}
