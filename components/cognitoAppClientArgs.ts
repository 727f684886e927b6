import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { AppClient, ResolvedAppClient, resolveAppClient } from "./app/appClient";
import { isUserPoolId } from "./checks/bounds";
import type { Place } from "./checks/path";
import { BrokenRules, Rule, brokenRules } from "./checks/rule";
import { allRules } from "./settings";

/** An app client of a pool that lives elsewhere: the page "Integrate your app" alone, Task 7 of the lab. */
export interface CognitoAppClientArgs extends AppClient {
  /**
   * The id of the pool that the client is for, such as us-east-1_X9m9caB4J. With another one the client is
   * replaced, and its id lost.
   */
  userPoolId: Input<string>;
  /**
   * The client's name, 1 to 128 letters, digits, spaces and _ + = , . @ -. Defaults to the component's name.
   */
  name?: string;
  /**
   * Attributes that the app may read, custom ones as `custom:plan`. Defaults to what Cognito grants, the
   * standard ones alone. A list that is taken out again stays in force: the provider keeps it.
   */
  readAttributes?: string[];
  /**
   * Attributes that the app may write, custom ones as `custom:plan`; must hold every attribute that the pool
   * requires. Defaults to what Cognito grants, the standard ones alone. A list that is taken out again stays
   * in force: the provider keeps it.
   */
  writeAttributes?: string[];
  /**
   * Who may sign users in: COGNITO for the pool's own users, and identity providers by name. Defaults to
   * COGNITO where oauth lets users sign in, otherwise to none.
   */
  identityProviders?: Input<string>[];
  /** Changes the provider's arguments, after defaults and rules. For TypeScript programs alone. */
  transformClient?(args: cognito.UserPoolClientArgs): void;
}

/** The client with its defaults. Which attributes its pool has isn't known here: none are said by default. */
export function resolveClientElsewhere(args: CognitoAppClientArgs): ResolvedAppClient {
  return resolveAppClient(args, { customAttributes: {} }, []);
}

/** Rules about what a client has beside the page. */
export const clientElsewhereRules: Rule[] = [
  {
    id: "userPoolId",
    path: "userPoolId",
    says: "must be the id of a user pool: its region, _, and letters and digits; at most 55 characters",
    source: "AWS: API_CreateUserPoolClient, UserPoolId",
    holds: isUserPoolId,
  },
];

/** Where rules look for a member of the client: those of its own stand beside it. */
export function clientPlace(member: string): Place {
  return member === "name" || member === "userPoolId" ? [member] : ["clients", "client", member];
}

/**
 * What of the client breaks a rule: those of a pool's clients, read as if it were a pool's only one, but for
 * those that ask for the rest of the pool. Paths are as they were written: `accessToken`.
 */
export function brokenClientRules(
  name: string,
  args: CognitoAppClientArgs,
  client: ResolvedAppClient,
  hidden: readonly Place[] = [],
): BrokenRules {
  // Names of pools and clients have one form, so that the rule about the one serves the other.
  const own = { name: args.name ?? name, userPoolId: args.userPoolId, clients: { client } };
  const written = { name: args.name, userPoolId: args.userPoolId, clients: { client: args } };
  const { errors, warnings } = brokenRules([...allRules, ...clientElsewhereRules], own, written, hidden);
  const asWritten = (problem: (typeof errors)[number]) => ({
    ...problem,
    path: problem.path.replace(/^clients\.client\./, ""),
  });
  return { errors: errors.map(asWritten), warnings: warnings.map(asWritten) };
}
