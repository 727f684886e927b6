import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import { normals } from "../../cognito/normalForm";
import type { Person } from "../person";

/** Ways of signing in that a person needs no more than a password for, the best first. */
export const flows = ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH"] as const;

/** The API's AuthFlow. */
export type Flow = (typeof flows)[number];

/** Whether a client allows a flow: without any ALLOW_ flow it allows those that AWS allows by default. */
export function allowsFlow({ ExplicitAuthFlows: said = [] }: UserPoolClientType, flow: string): boolean {
  const isNew = said.some((name) => name.startsWith("ALLOW_"));
  const allowed: string[] = isNew ? said : normals.client.defaults.ExplicitAuthFlows;
  return allowed.includes(`ALLOW_${flow}`);
}

/** What a client application gets for a person who signed in. */
export interface Tokens {
  /** Not where OAuth was asked for no `openid` scope, nor for applications that act for nobody. */
  idToken?: string;
  accessToken: string;
  refreshToken?: string;
}

/** Where a sign-in stands: either the person is in, or the pool asks for something more. */
export interface SignIn {
  tokens?: Tokens;
  /** The API's ChallengeName. */
  challenge?: string;
  /** Answers the challenge: a new password, or a code. */
  respond: (answer: string) => Promise<SignIn>;
  /**
   * Registers an authenticator app and makes it the second factor; `codeFor` is the app: it gets the secret
   * and gives a code. Works once signed in and, on the way in, in answer to MFA_SETUP.
   */
  enrol: (codeFor: (secret: string) => Promise<string>) => Promise<void>;
}

/**
 * What a program can do that knows one of the pool's clients. Refusals are thrown, `name` is the API's code.
 */
export interface Application {
  /** The client's name. */
  name: string;
  /** How people sign in through it; undefined when it allows none of the flows above. */
  flow?: Flow;
  /** True when the person may sign in at once, without confirmation. */
  signUp: (person: Person, password: string) => Promise<boolean>;
  confirm: (username: string, code: string) => Promise<void>;
  signIn: (username: string, password: string) => Promise<SignIn>;
}
