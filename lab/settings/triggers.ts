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
  const { KMSKeyID, PreTokenGenerationConfig, ...functions } = LambdaConfig;
  // Cognito names the function of a token trigger twice.
  const all = { ...functions, PreTokenGeneration: PreTokenGenerationConfig ?? functions.PreTokenGeneration };
  const lines = Object.entries(all).flatMap(([trigger, target]) =>
    target === undefined ? [] : [`${triggerWords[trigger as Trigger] ?? trigger}: ${describe(target)}`],
  );
  return [...lines.sort(), ...(KMSKeyID === undefined ? [] : [`KMS key: ${KMSKeyID}`])];
}

/** `arn:... (V2_0)`; the first version is the one that needs no saying. */
function describe(
  target: string | { LambdaArn: string | undefined; LambdaVersion: string | undefined },
): string {
  if (typeof target === "string") return target;
  const { LambdaArn = "", LambdaVersion = "V1_0" } = target;
  return LambdaVersion === "V1_0" ? LambdaArn : `${LambdaArn} (${LambdaVersion})`;
}
