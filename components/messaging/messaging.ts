import { Email, ResolvedEmail, resolveEmail } from "./email";
import { Sms } from "./sms";
import {
  InvitationMessages,
  MfaMessages,
  ResolvedVerificationMessages,
  VerificationMessages,
  resolveMfaMessages,
  resolveVerificationMessages,
} from "./templates";

/** Message delivery: Task 6 of the lab. */
export interface Messaging {
  /**
   * How e-mail is sent. Defaults to Cognito's own, as in the lab.
   */
  email?: Email;
  /**
   * How text messages are sent. Defaults to not at all, as in the lab; `{}` makes the role for it. Once given
   * it must stay: a pool can't lose its SMS configuration.
   */
  sms?: Sms;
  /**
   * The messages that verify e-mail addresses and phone numbers. Default to Cognito's own, with a code.
   */
  verification?: VerificationMessages;
  /**
   * The messages that invite users whom an administrator creates. Default to Cognito's own.
   */
  invitation?: InvitationMessages;
  /**
   * The messages that carry the code of a second factor.
   */
  mfa?: MfaMessages;
}

/** The page with its defaults. */
export interface ResolvedMessaging {
  /** How e-mail is sent. */
  email: ResolvedEmail;
  /** How text messages are sent, if they are. */
  sms?: Sms;
  /** The verification messages. */
  verification: ResolvedVerificationMessages;
  /** The invitation. */
  invitation: InvitationMessages;
  /** The second factor's messages. */
  mfa: Required<MfaMessages>;
}

/** The page with its defaults. */
export function resolveMessaging(args: Messaging = {}): ResolvedMessaging {
  return {
    email: resolveEmail(args.email),
    sms: args.sms,
    verification: resolveVerificationMessages(args.verification),
    invitation: args.invitation ?? {},
    mfa: resolveMfaMessages(args.mfa),
  };
}
