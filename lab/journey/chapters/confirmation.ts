import { AdminConfirmSignUpCommand } from "@aws-sdk/client-cognito-identity-provider";
import { mailsTo, textMessagesTo } from "../../emulator/inbox";
import { notEnforced, passed, type PlannedStep, skipped, type Verdict } from "../step";
import type { Visit } from "../visit";

/** A message with a code in it, and how it came. */
interface CodeMessage {
  code: string;
  /** How it came, in words, without the code. */
  how: string;
}

/** What was signed up becomes a user: by the code that the person reads, or by an administrator. */
export function confirmation(visit: Visit): PlannedStep {
  const { AutoVerifiedAttributes: verified = [], VerificationMessageTemplate: template } =
    visit.pool.picture.pool;
  const byText = verified.includes("phone_number");
  const link = !byText && template?.DefaultEmailOption === "CONFIRM_WITH_LINK";
  const unlessConfirmed = (confirm: () => Promise<Verdict>) => async () =>
    visit.confirmed ? skipped("the pool confirms at once whoever signs up") : confirm();

  if (verified.length === 0 || link)
    return {
      text: "An administrator confirms the person",
      run: unlessConfirmed(async () => {
        await confirmAsAdministrator(visit);
        return passed(
          link
            ? "the mail has a link to the pool's domain instead of a code, which nobody can follow here"
            : "the pool verifies neither e-mail addresses nor phone numbers, so it sends no code",
        );
      }),
    };

  return {
    text: byText
      ? "The code from the text message confirms the person"
      : "The code from the mail confirms the person",
    client: visit.main.name,
    run: unlessConfirmed(async () => {
      const [message, elsewhere] = await codes(visit, byText);
      const found = message ?? elsewhere;
      if (found === undefined) {
        await confirmAsAdministrator(visit);
        return notEnforced("this endpoint sent no code; an administrator confirmed the person instead");
      }
      await visit.main.confirm(visit.person.username, found.code);
      visit.confirmed = true;
      return message ? passed(message.how) : notEnforced(`the code came another way: ${found.how}`);
    }),
  };
}

/**
 * The last code sent to the person: first the one that came as it should, then one that came the other way.
 */
export async function codes(visit: Visit, byText: boolean): Promise<(CodeMessage | undefined)[]> {
  const { email, phone_number: phone } = visit.person.attributes;
  const { endpoint } = visit.pool;
  const mails = email === undefined ? [] : await mailsTo(endpoint, email);
  const texts = phone === undefined ? [] : await textMessagesTo(endpoint, phone);
  const mailed = mails.map(({ subject, text }) => ({
    how: `mail "${subject.replace(codeFormat, "…")}" to ${email}`,
    text,
  }));
  const texted = texts.map((text) => ({ how: `text message to ${phone}`, text }));
  return (byText ? [texted, mailed] : [mailed, texted]).map((messages) => {
    const found = messages.map(({ how, text }) => ({ how, code: codeIn(text) }));
    return found.filter((message): message is CodeMessage => message.code !== undefined).at(-1);
  });
}

/** Cognito's codes have six digits, those for MFA by mail eight. */
const codeFormat = /(?<!\d)(?:\d{6}|\d{8})(?!\d)/;

const codeIn = (text: string) => codeFormat.exec(text)?.[0];

async function confirmAsAdministrator(visit: Visit): Promise<void> {
  const { administrator, pool, person } = visit;
  await administrator.send(
    new AdminConfirmSignUpCommand({ UserPoolId: pool.userPoolId, Username: person.username }),
  );
  visit.confirmed = true;
}
