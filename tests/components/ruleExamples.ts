import { adoptExamples } from "./examples/adopt";
import { appExamples } from "./examples/app";
import { domainExamples } from "./examples/domain";
import { aroundExamples } from "./examples/around";
import { federationExamples } from "./examples/federation";
import { messagingExamples } from "./examples/messaging";
import { oauthExamples } from "./examples/oauth";
import { poolExamples } from "./examples/pool";
import { securityExamples } from "./examples/security";
import { signInExamples } from "./examples/signIn";
import { signUpExamples } from "./examples/signUp";
import { threatProtectionExamples } from "./examples/threatProtection";
import { usersExamples } from "./examples/users";
import { triggersExamples } from "./examples/triggers";
import type { RuleExample } from "./examples/ruleExample";

/** An example of every rule, by its id. */
export const ruleExamples: Record<string, RuleExample> = {
  ...signInExamples,
  ...federationExamples,
  ...securityExamples,
  ...threatProtectionExamples,
  ...signUpExamples,
  ...messagingExamples,
  ...appExamples,
  ...oauthExamples,
  ...domainExamples,
  ...poolExamples,
  ...usersExamples,
  ...aroundExamples,
  ...triggersExamples,
  ...adoptExamples,
};
