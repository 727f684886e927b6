import type { Triggers } from "../../../components";
import { functionArn, type RuleExample } from "./ruleExample";

const kmsKeyArn = "arn:aws:kms:us-east-1:123456789012:key/k";

const triggers = (breaks: Triggers, passes: Triggers): RuleExample => ({
  breaks: { triggers: breaks },
  passes: { triggers: passes },
});

/** A function that is named without its ARN, and one that has it; `more` is what the trigger needs. */
const arnOf = (trigger: keyof Triggers, more: Triggers = {}): RuleExample =>
  triggers({ ...more, [trigger]: "function:f" }, { ...more, [trigger]: functionArn });

/** Examples of the rules about triggers, by rule id. */
export const triggersExamples: Record<string, RuleExample> = {
  "triggers.preSignUp.function": arnOf("preSignUp"),
  "triggers.postConfirmation.function": arnOf("postConfirmation"),
  "triggers.preAuthentication.function": arnOf("preAuthentication"),
  "triggers.postAuthentication.function": arnOf("postAuthentication"),
  "triggers.defineAuthChallenge.function": arnOf("defineAuthChallenge"),
  "triggers.createAuthChallenge.function": arnOf("createAuthChallenge"),
  "triggers.verifyAuthChallengeResponse.function": arnOf("verifyAuthChallengeResponse"),
  "triggers.preTokenGeneration.arn.function": triggers(
    { preTokenGeneration: { arn: "function:f" } },
    { preTokenGeneration: { arn: functionArn } },
  ),
  "triggers.userMigration.function": arnOf("userMigration"),
  "triggers.customMessage.function": arnOf("customMessage"),
  "triggers.customEmailSender.function": arnOf("customEmailSender", { kmsKeyArn }),
  "triggers.customSmsSender.function": arnOf("customSmsSender", { kmsKeyArn }),
  "triggers.region": triggers(
    { preSignUp: functionArn, customMessage: functionArn.replace("us-east-1", "us-east-2") },
    { preSignUp: functionArn, customMessage: `${functionArn}:live` },
  ),
  "triggers.preTokenGeneration.version.tier": {
    breaks: { tier: "lite", triggers: { preTokenGeneration: { arn: functionArn, version: "v2_0" } } },
    passes: { tier: "lite", triggers: { preTokenGeneration: { arn: functionArn, version: "v1_0" } } },
  },
  "triggers.customEmailSender.kmsKeyArn": triggers(
    { customEmailSender: functionArn },
    { customEmailSender: functionArn, kmsKeyArn },
  ),
  "triggers.customSmsSender.kmsKeyArn": triggers(
    { customSmsSender: functionArn },
    { customSmsSender: functionArn, kmsKeyArn },
  ),
  "triggers.kmsKeyArn.arn": triggers(
    { customSmsSender: functionArn, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:k" },
    { customSmsSender: functionArn, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:alias/k" },
  ),
  "triggers.kmsKeyArn.sender": triggers(
    { preSignUp: functionArn, kmsKeyArn },
    { customEmailSender: functionArn, kmsKeyArn },
  ),
};
