import { UserError } from "../userError";

/** A mail that Cognito sent, as its reader sees it. */
export interface Mail {
  subject: string;
  text: string;
}

/**
 * The mails that the local endpoint "sent" to an address, newest last.
 *
 * @throws UserError when the endpoint keeps no mails, as only MiniStack does
 */
export async function mailsTo(endpoint: string, address: string): Promise<Mail[]> {
  const { messages } = await mailbox<{ messages: Record<string, SentMail[]> }>(
    endpoint,
    "ses/messages",
    "messages",
  );
  return Object.values(messages)
    .flat()
    .filter((mail) => mail.To.includes(address))
    .map((mail) => ({ subject: mail.Subject, text: mail.BodyText }));
}

/**
 * The text messages that the local endpoint "sent" to a phone number (`+15551234567`), newest last.
 *
 * @throws UserError when the endpoint keeps no text messages, as only MiniStack does
 */
export async function textMessagesTo(endpoint: string, phoneNumber: string): Promise<string[]> {
  const path = `sns/sms-messages?phoneNumber=${encodeURIComponent(phoneNumber)}`;
  const { sms_messages: sent } = await mailbox<{ sms_messages: Record<string, SentText[]> }>(
    endpoint,
    path,
    "sms_messages",
  );
  return (sent[phoneNumber] ?? []).map((text) => text.Message);
}

interface SentMail {
  To: string[];
  Subject: string;
  BodyText: string;
}

interface SentText {
  Message: string;
}

async function mailbox<T>(endpoint: string, path: string, member: string): Promise<T> {
  let answer: unknown;
  try {
    const response = await fetch(`${endpoint}/_ministack/${path}`, { signal: AbortSignal.timeout(5000) });
    answer = await response.json();
  } catch {
    // Not JSON, or no answer: told below.
  }
  if (typeof answer === "object" && answer !== null && member in answer) return answer as T;
  throw new UserError(
    `${endpoint} keeps no messages to read a confirmation code from: it isn't MiniStack.\n` +
      "Run the local endpoint with npm run emulator, and name it with --endpoint.",
  );
}
