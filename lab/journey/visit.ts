import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../picture";
import type { Application, SignIn, Tokens } from "./applications/application";
import type { Person } from "./person";
import type { TokenVerifier } from "./tokens";
import { totpCode } from "./totp";

/** The pool that a journey goes through. */
export interface JourneyPool {
  /** The endpoint's URL, without a slash at its end. */
  endpoint: string;
  region: string;
  userPoolId: string;
  /** Clients by name, with what a client application knows of them. */
  clients: Record<string, { clientId: string; clientSecret?: string }>;
  /** The settings that the pool should have. */
  picture: PoolPicture;
}

/** What one journey remembers from step to step. */
export interface Visit {
  pool: JourneyPool;
  /** The SDK with an administrator's rights. */
  administrator: CognitoIdentityProviderClient;
  /** One application for each client, in the order of the pool's clients. */
  applications: Application[];
  /** The one that the person uses for everything but plain sign-ins. */
  main: Application;
  person: Person;
  password: string;
  verifyTokens: TokenVerifier;
  /** Whether the person may sign in. */
  confirmed: boolean;
  /** The secret in the person's authenticator app, once there is one. */
  totpSecret?: string;
  /** The tokens of the last sign-in, by client. */
  tokens: Record<string, Tokens>;
}

/** The pool's password policy, in the words of DescribeUserPool. */
export const passwordPolicy = ({ pool }: Visit) => pool.picture.pool.Policies?.PasswordPolicy ?? {};

/**
 * Signs the person in, with a code of the authenticator app when asked for it, under any name that the person
 * has (by default the user name). Throws when the pool asks for anything else.
 */
export async function signIn(visit: Visit, application: Application, name?: string): Promise<void> {
  let standing: SignIn = await application.signIn(name ?? visit.person.username, visit.password);
  if (standing.challenge === "SOFTWARE_TOKEN_MFA" && visit.totpSecret !== undefined)
    standing = await standing.respond(await totpCode(visit.totpSecret));
  keepTokens(visit, application, standing);
}

/** Remembers the tokens of a sign-in. Throws when the pool gave none, because it asks for something more. */
export function keepTokens(visit: Visit, { name }: Application, { tokens, challenge }: SignIn): void {
  if (tokens === undefined) throw new Error(`The pool asks for ${challenge} and gives no tokens.`);
  visit.tokens[name] = tokens;
}
