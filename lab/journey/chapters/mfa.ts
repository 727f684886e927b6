import { AdminSetUserMFAPreferenceCommand } from "@aws-sdk/client-cognito-identity-provider";
import type { SignIn } from "../applications/application";
import { quoted, refusalOf } from "../refusal";
import { failed, notEnforced, passed, type PlannedStep } from "../step";
import { mistypedTotpCode, totpCode } from "../totp";
import { keepTokens, type Visit } from "../visit";
import { codes } from "./confirmation";

/** The second factor, by an authenticator app where the pool has that, else by a message. */
export function secondFactor(visit: Visit): PlannedStep[] {
  const { mfa } = visit.pool.picture;
  if ((mfa.MfaConfiguration ?? "OFF") === "OFF" || visit.main.flow === undefined) return [];
  const required = mfa.MfaConfiguration === "ON";
  if (mfa.SoftwareTokenMfaConfiguration?.Enabled) return authenticatorApp(visit, required);
  return mfa.SmsMfaConfiguration
    ? [codeByMessage(visit, required, "SMS_MFA")]
    : mfa.EmailMfaConfiguration
      ? [codeByMessage(visit, required, "EMAIL_OTP")]
      : [];
}

/**
 * Whether AWS asks the person for more than a password: the pool requires it, or the person has chosen it.
 */
export function asksForSecondFactor(visit: Visit): boolean {
  return visit.pool.picture.mfa.MfaConfiguration === "ON" || secondFactor(visit).length > 0;
}

function authenticatorApp(visit: Visit, required: boolean): PlannedStep[] {
  const { main, person, password } = visit;
  let standing: SignIn;
  const secret = () => visit.totpSecret ?? "";
  return [
    {
      text: required
        ? "The first sign-in asks for an authenticator app, and the user registers one"
        : "The user signs in and registers an authenticator app",
      client: main.name,
      async run() {
        const first = await main.signIn(person.username, password);
        await first.enrol((given) => {
          visit.totpSecret = given;
          return totpCode(given);
        });
        return required && first.tokens
          ? notEnforced(
              "this endpoint gave tokens before there was a second factor; the user registered it then",
            )
          : passed();
      },
    },
    {
      text: "Signing in with a wrong code is refused",
      client: main.name,
      async run() {
        standing = await main.signIn(person.username, password);
        if (standing.challenge !== "SOFTWARE_TOKEN_MFA")
          return failed("the pool doesn't ask for a code though the user has an authenticator app");
        const wrong = await mistypedTotpCode(secret());
        const refusal = await refusalOf(["CodeMismatchException", "NotAuthorizedException"], () =>
          standing.respond(wrong),
        );
        return refusal ? passed(quoted(refusal)) : failed("a code that the app doesn't show was accepted");
      },
    },
    {
      text: "The user signs in with password and code",
      client: main.name,
      async run() {
        const { challenge, respond } = standing;
        keepTokens(visit, main, challenge ? await respond(await totpCode(secret())) : standing);
        return challenge ? passed() : failed("the password alone was enough");
      },
    },
  ];
}

const messages = {
  SMS_MFA: { by: "text message", settings: "SMSMfaSettings" },
  EMAIL_OTP: { by: "mail", settings: "EmailMfaSettings" },
} as const;

function codeByMessage(visit: Visit, required: boolean, challenge: keyof typeof messages): PlannedStep {
  const { main, person, password, administrator, pool } = visit;
  const { by, settings } = messages[challenge];
  return {
    text: `Signing in asks for the code in a ${by}`,
    client: main.name,
    async run() {
      if (!required)
        // The user wants it: what is optional must be chosen.
        await administrator.send(
          new AdminSetUserMFAPreferenceCommand({
            UserPoolId: pool.userPoolId,
            Username: person.username,
            [settings]: { Enabled: true, PreferredMfa: true },
          }),
        );
      const standing = await main.signIn(person.username, password);
      if (standing.tokens) {
        keepTokens(visit, main, standing);
        return notEnforced("this endpoint doesn't ask for it; AWS does");
      }
      const [message] = await codes(visit, challenge === "SMS_MFA");
      if (message === undefined) return failed(`no ${by} came`);
      keepTokens(visit, main, await standing.respond(message.code));
      return passed(message.how);
    },
  };
}
