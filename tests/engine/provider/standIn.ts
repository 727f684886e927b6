import { createHash } from "node:crypto";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { Values } from "../../../lab/cognito/fields";
import {
  type CognitoResource,
  cognitoResources,
  type Found,
  type Made,
} from "../../../lab/cognito/resources";
import { recordedIfUnsupported } from "../../../lab/cognito/unsupported";
import { type Behaviour, behaviours } from "./behaviours";
import { difference, type Difference, ownChoices, planned, withIgnored } from "./difference";
import { unknownValue, valuesAt } from "./refusal";

/** One argument that is refused, by its path, and why. */
export interface Failure {
  property: string;
  reason: string;
}

interface Type extends Behaviour {
  make: CognitoResource;
}

const userPoolType = "aws:cognito/userPool:UserPool";

function typeOf(token: string): Type {
  const [behaviour, make] = [behaviours[token], cognitoResources[token]];
  if (behaviour === undefined || make === undefined)
    throw new Error(`The stand-in for the AWS provider doesn't know ${token}.`);
  // What the local endpoint lacks is kept in the state alone.
  return { ...behaviour, make: asAwsTells(recordedIfUnsupported(make), behaviour.told) };
}

function asAwsTells(make: CognitoResource, told: Behaviour["told"]): CognitoResource {
  if (told === undefined) return make;
  const { update } = make;
  const known = <Known extends Made | undefined>(made: Known): Known =>
    made === undefined ? made : { ...made, state: told(made.state) };
  return {
    ...make,
    create: async (...args) => known(await make.create(...args)),
    read: async (...args) => known(await make.read(...args)),
    ...(update && { update: async (...args) => known(await update(...args)) }),
  };
}

/**
 * The arguments as the provider takes them, its own choice of a name among them, and all that it refuses.
 * `seed` makes the name random, and the same in the preview and the update.
 */
export function check(
  token: string,
  name: string,
  news: Values,
  olds: Values,
  seed: string,
): { inputs: Values; failures: Failure[] } {
  const { named, refuses = [] } = typeOf(token);
  const failures = refuses.flatMap(({ path, says, holds }) =>
    valuesAt(news, path)
      .filter(({ value }) => value !== unknownValue && !holds(value, news))
      .map(({ at, value }) => ({ property: at, reason: at === "" ? says : `${says}, got ${shown(value)}` })),
  );
  const inputs = { ...news };
  if (named && inputs.name === undefined) {
    const chosen = ((olds[ownChoices] ?? []) as string[]).includes("name") ? olds.name : undefined;
    inputs.name = chosen ?? `${name}-${createHash("sha256").update(seed).digest("hex").slice(0, 7)}`;
    inputs[ownChoices] = ["name"];
  }
  return { inputs, failures };
}

/**
 * What a change of arguments would do. `olds` is the state, `ignored` the paths whose changes don't count.
 */
export function diff(token: string, news: Values, olds: Values, ignored: readonly string[] = []): Difference {
  const type = typeOf(token);
  return difference(type, withIgnored(news, olds, ignored), olds, type.make.update === undefined);
}

/** Makes the resource at the endpoint. */
export async function create(
  client: CognitoIdentityProviderClient,
  token: string,
  name: string,
  inputs: Values,
): Promise<Made> {
  return typeOf(token).make.create(client, name, without(inputs));
}

/** Brings the resource from its old state to the new arguments, with what the provider keeps of the old. */
export async function update(
  client: CognitoIdentityProviderClient,
  token: string,
  id: string,
  inputs: Values,
  olds: Values,
  ignored: readonly string[],
): Promise<Made> {
  const type = typeOf(token);
  if (type.make.update === undefined) throw new Error(`${token} can't be updated.`);
  const args = withIgnored(without(inputs), olds, ignored);
  return type.make.update(client, id, planned(type, args, olds), olds);
}

/** What a preview of an update says of the state: the computed outputs stay. */
export function previewOfUpdate(token: string, inputs: Values, olds: Values): Values {
  const type = typeOf(token);
  const outputs = type.computed.filter((output) => output in olds).map((output) => [output, olds[output]]);
  return { ...planned(type, without(inputs), olds), ...Object.fromEntries(outputs) };
}

/** Finds the resource for a refresh, or with empty `inputs` for an import; undefined when it is gone. */
export async function read(
  client: CognitoIdentityProviderClient,
  token: string,
  id: string,
  inputs: Values,
): Promise<Found | undefined> {
  const found = await typeOf(token).make.read(client, id, without(inputs));
  if (found === undefined || inputs[ownChoices] === undefined) return found;
  return { ...found, inputs: { ...found.inputs, [ownChoices]: inputs[ownChoices] } };
}

/**
 * Deletes the resource. Throws what AWS says when it is a pool under deletion protection, or with a domain.
 */
export async function remove(
  client: CognitoIdentityProviderClient,
  token: string,
  id: string,
  state: Values,
): Promise<void> {
  const { make } = typeOf(token);
  if (token === userPoolType) {
    // The local endpoint deletes it all the same.
    const live = await make.read(client, id, {});
    if (live?.state.deletionProtection === "ACTIVE")
      throw new Error(
        "InvalidParameterException: The user pool cannot be deleted because deletion protection is " +
          "activated. Deletion protection must be inactivated first.",
      );
    if (live?.state.domain || live?.state.customDomain)
      throw new Error(
        "InvalidParameterException: User pool cannot be deleted. It has a domain configured that should be " +
          "deleted first.",
      );
  }
  await make.delete(client, id, without(state));
}

function without(args: Values): Values {
  const rest = { ...args };
  delete rest[ownChoices];
  return rest;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
