import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { type AnyTable, fromApi, isEmpty, readableArguments, toApi, type Values } from "./fields";

/** A resource as the provider leaves it after create or update. */
export interface Made {
  /** The provider's id. */
  id: string;
  /** The inputs and every computed output, by the provider's names. */
  state: Values;
}

/** A resource as a refresh or an import finds it. */
export interface Found extends Made {
  /** The arguments as they stand now: those known before, or on import all that were set. */
  inputs: Values;
}

/** How one Pulumi resource type is made at a Cognito endpoint, with the calls of the real provider. */
export interface CognitoResource {
  /** Set where it is no resource of Cognito's, and so is made nowhere: only its record is kept. */
  elsewhere?: true;
  /** Makes it. `name` is the Pulumi resource's name, which stands in for a `name` that isn't given. */
  create(client: CognitoIdentityProviderClient, name: string, inputs: Values): Promise<Made>;
  /** Reads it back; undefined when it is gone. `known` are its inputs, or nothing but ids on import. */
  read(client: CognitoIdentityProviderClient, id: string, known: Values): Promise<Found | undefined>;
  /** Brings it from the old state to the new inputs. Types without it are always replaced. */
  update?(client: CognitoIdentityProviderClient, id: string, inputs: Values, old: Values): Promise<Made>;
  /** Deletes it; one that is gone already is no error. */
  delete(client: CognitoIdentityProviderClient, id: string, state: Values): Promise<void>;
}

/** Whether an AWS error says that the thing isn't there. */
function isGone(error: unknown): boolean {
  const gone = ["ResourceNotFoundException", "UserNotFoundException"];
  return error instanceof Error && gone.includes(error.name);
}

/** The call's answer, or undefined when the thing isn't there. Other errors pass through. */
export async function unlessGone<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** What was just made, read back. Throws an Error when the endpoint doesn't know it any more. */
export function present(found: Found | undefined, id: string): Found {
  if (found === undefined) throw new Error(`${id} was made but can't be found.`);
  return found;
}

/** The `name` argument, or else the Pulumi resource's name. Some resources call it otherwise. */
export function nameOf(name: string, inputs: Values, argument = "name"): string {
  const given = inputs[argument];
  return typeof given === "string" && given !== "" ? given : name;
}

/**
 * Arguments as a description shows them. What can't be read stays as it was given, what Cognito leaves empty
 * and nobody gave is left out, and what means the same to the API keeps the words and order it was given in.
 */
export function readBack(table: AnyTable, description: Values, known: Values): Values {
  const live = fromApi(table, description);
  const args = { ...known };
  for (const argument of readableArguments(table)) {
    const [was, is] = [known[argument], live[argument]];
    if (isEmpty(is) && isEmpty(was)) continue;
    const inApi = (value: unknown) =>
      canonical(toApi({ [argument]: table[argument] }, { [argument]: value }));
    args[argument] = isEmpty(is) ? undefined : inApi(was) === inApi(is) ? was : is;
  }
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}

/** The inputs that a refresh tells the engine: those it knew, or on import every one that isn't empty. */
export function refreshedInputs(args: Values, known: Values, ids: string[]): Values {
  const imported = Object.keys(known).every((argument) => ids.includes(argument));
  if (imported) return args;
  return Object.fromEntries(Object.entries(args).filter(([argument]) => argument in known));
}

/**
 * What a refresh or an import finds of something in a pool. `ids` are the arguments that an import knows,
 * `outputs` is what the provider computes.
 */
export function foundInPool(
  id: string,
  args: Values,
  known: Values,
  ids: string[],
  outputs: Values = {},
): Found {
  const region = String(args.userPoolId).split("_")[0];
  return { id, state: { region, ...args, id, ...outputs }, inputs: refreshedInputs(args, known, ids) };
}

/** One text for all ways to write the same: Cognito's lists are sets, its objects have no order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (Array.isArray(part)) return part.map(canonical).sort();
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
