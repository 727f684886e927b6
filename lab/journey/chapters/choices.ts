import {
  InitiateAuthCommand,
  type InitiateAuthCommandOutput,
} from "@aws-sdk/client-cognito-identity-provider";
import { allowsFlow } from "../applications/application";
import { secretHash } from "../applications/serverApplication";
import { quoted, type Refusal, refusalOf } from "../refusal";
import { failed, notEnforced, passed, type PlannedStep, type Verdict } from "../step";
import type { Visit } from "../visit";

/** Choice-based sign-in, through every client that allows it: with a user name alone, what is on offer? */
export function choices(visit: Visit): PlannedStep[] {
  const { clients } = visit.pool.picture;
  return Object.keys(visit.pool.clients)
    .filter((name) => allowsFlow(clients[name] ?? {}, "USER_AUTH"))
    .map((client) => ({
      text: "The user name alone is answered with a choice of factors",
      client,
      run: async () => {
        let answer: InitiateAuthCommandOutput | undefined;
        const refusal = await refusalOf(["InvalidParameterException"], async () => {
          answer = await begin(visit, client);
        });
        return answer ? judged(visit, answer) : refused(refusal);
      },
    }));
}

function begin({ administrator, pool, person }: Visit, client: string): Promise<InitiateAuthCommandOutput> {
  const { clientId } = pool.clients[client];
  const hash = secretHash(pool.clients[client], person.username);
  const AuthParameters = { USERNAME: person.username, ...(hash && { SECRET_HASH: hash }) };
  return administrator.send(
    new InitiateAuthCommand({ ClientId: clientId, AuthFlow: "USER_AUTH", AuthParameters }),
  );
}

/** An endpoint without the flow says that it doesn't support it; AWS, wrongly, that it isn't enabled. */
function refused(refusal: Refusal | undefined): Verdict {
  const said = refusal ? quoted(refusal) : "no answer";
  return /unsupported/i.test(said)
    ? notEnforced(
        `this endpoint has no choice-based sign-in (${said}), so neither codes in place of a password nor ` +
          "passkeys, which need an authenticator besides, can be tried",
      )
    : failed(said);
}

/** Where one factor alone is on offer, it is the challenge itself. */
function judged({ pool, person }: Visit, answer: InitiateAuthCommandOutput): Verdict {
  const offered: string[] = answer.AvailableChallenges ?? [answer.ChallengeName ?? "nothing"];
  const allowed: string[] = pool.picture.pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"];
  const address: Record<string, string> = { EMAIL_OTP: "email", SMS_OTP: "phone_number" };
  // Codes go to who has an address for them, and a passkey is for who registered one.
  const due = allowed.filter(
    (factor) => factor !== "WEB_AUTHN" && (address[factor] ?? "email") in person.attributes,
  );
  const missing = due.filter((factor) => !offered.some((challenge) => challenge.startsWith(factor)));
  return missing.length > 0
    ? failed(`${offered.join(", ")} are offered, but not ${missing.join(", ")}`)
    : passed(`${offered.join(", ")}; a passkey is offered to who has registered one, with an authenticator`);
}
