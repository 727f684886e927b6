import { appExamples } from "./examples/app";
import { messagingExamples } from "./examples/messaging";
import { poolExamples } from "./examples/pool";
import { securityExamples } from "./examples/security";
import { signInExamples } from "./examples/signIn";
import { signUpExamples } from "./examples/signUp";
import { usersExamples } from "./examples/users";
import type { RuleExample } from "./examples/ruleExample";

/** An example of every rule, by its id. */
export const ruleExamples: Record<string, RuleExample> = {
  ...signInExamples,
  ...securityExamples,
  ...signUpExamples,
  ...messagingExamples,
  ...appExamples,
  ...poolExamples,
  ...usersExamples,
};
