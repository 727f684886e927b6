import { TokenTriggerVersion, type Triggers, triggerArgs } from "../../components/triggers";
import { choiceOf } from "./choice";
import { type LiveUserPool, plain } from "./live";

/** The functions that a live pool calls. */
export function describeTriggers({ lambdaConfig = {} }: LiveUserPool): Triggers {
  const {
    preTokenGenerationConfig: token,
    customEmailSender,
    customSmsSender,
    kmsKeyId,
    ...arns
  } = lambdaConfig;
  const versionOf = (version: TokenTriggerVersion) =>
    plain(triggerArgs({ preTokenGeneration: { arn: "", version } })).lambdaConfig?.preTokenGenerationConfig
      ?.lambdaVersion;
  return {
    ...(arns as Triggers),
    preTokenGeneration: token && {
      arn: token.lambdaArn,
      version: choiceOf(TokenTriggerVersion, versionOf, token.lambdaVersion),
    },
    customEmailSender: customEmailSender?.lambdaArn,
    customSmsSender: customSmsSender?.lambdaArn,
    kmsKeyArn: kmsKeyId,
  };
}
