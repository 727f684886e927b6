import { type RuleExample, sms, withUsername } from "./ruleExample";

/** Examples of the rules about the sign-in page, by rule id. */
export const signInExamples: Record<string, RuleExample> = {
  "signIn.options.some": {
    breaks: { signIn: { options: [] } },
    passes: { signIn: { options: ["email"] } },
  },
  "signIn.options.unique": {
    breaks: { signIn: { options: ["email", "email"] } },
    passes: { signIn: { options: ["email", "phone_number"] }, messaging: { sms } },
  },
  "signIn.preferredUsername.username": {
    breaks: { signIn: { preferredUsername: true }, signUp: { requiredAttributes: [] } },
    passes: { signIn: { ...withUsername, preferredUsername: true } },
  },
};
