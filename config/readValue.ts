import * as pulumi from "@pulumi/pulumi";
import { NamedType, TypeSpec, isRecord, namedType } from "../components/checks/door";
import { itemPath, memberPath } from "../components/checks/path";
import { Problem, secretMembers, shown } from "../components/checks/problem";
import { knownSecret } from "../components/checks/secret";
import { configSet } from "./configSet";
import { below, holdsSecret, isSecret, isStandIn } from "./stackSecrets";

/** What one reading of the configuration knows and finds. */
export interface Reading {
  /** Whether secret members may stand in plain text. */
  plainSecrets: boolean;
  /** What comes before a path on the command line: the namespace and a colon. */
  prefix: string;
  /** What doesn't have the shape of configuration, by paths without the namespace. */
  problems: Problem[];
  /** Secrets in plain text, of the right shape otherwise. */
  inPlainText: Problem[];
  /** Paths whose values must not be shown. */
  hidden: Set<string>;
}

/** A place of the configuration. */
export interface Place {
  /** Its path without the namespace. */
  path: string;
  /** What the stack's file has there, see `asWritten`. */
  written: unknown;
  /** Whether its value is a secret whatever the file says. */
  secret?: boolean;
}

/**
 * A value of the configuration as the component takes it: empty objects where nothing is written, and Outputs
 * for secrets, of which rules know the plain text where it can be known. What doesn't have the type's shape
 * is left as it is, for the door to refuse.
 */
export function readValue(value: unknown, type: TypeSpec, place: Place, reading: Reading): unknown {
  const objectType = objectTypeOf(type);
  if (objectType && (value === null || value === "")) return {};
  if (objectType && isRecord(value)) return readMembers(value, objectType, place, reading);
  if (type.items && Array.isArray(value)) {
    const items = type.items;
    return value.map((item: unknown, index) => {
      const itemPlace = { path: itemPath(place.path, index), written: below(place.written, index) };
      return readValue(item, items, itemPlace, reading);
    });
  }
  return readLeaf(value, type, place, reading);
}

function readMembers(
  value: Record<string, unknown>,
  { properties, additionalProperties }: ObjectType,
  { path, written }: Place,
  reading: Reading,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, member]) => {
    const type = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    const secret = properties !== undefined && secretMembers.has(key);
    const place = { path: memberPath(path, key), written: below(written, key), secret };
    if (type) return [key, readValue(member, type, place, reading)];
    if (holdsSecret(place.written)) reading.hidden.add(place.path);
    return [key, member];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function readLeaf(value: unknown, type: TypeSpec, place: Place, reading: Reading): unknown {
  const { path, written, secret = false } = place;
  const refuse = (reason: string, received?: string) => reading.problems.push({ path, reason, received });
  if (holdsSecret(written)) reading.hidden.add(path);
  if (isStandIn(value) && (type.type !== "string" || (type.plain && !secret)))
    refuse(`is encrypted, and only Pulumi can read it; ${objectTypeOf(type) ? inParts : inPlainText}`);
  if (value === null) refuse("has no value; write one, or take the key out");
  if (type.type !== "string") return value;
  if (typeof value === "number" || typeof value === "boolean") {
    const command = configSet("--type string", reading.prefix + path);
    refuse(`must be a string: quote it, or YAML reads a ${typeof value}; or ${command}`, shown(value, path));
  }
  if (typeof value !== "string") return value;
  if (secret && !isSecret(written) && !reading.plainSecrets) {
    const reason = `must be encrypted: ${configSet("--secret", reading.prefix + path)}`;
    reading.inPlainText.push({ path, reason });
  }
  if (!secret && (type.plain || !isSecret(written))) return value;
  return isStandIn(value) ? pulumi.secret(value) : knownSecret(value);
}

const inParts = "encrypt its secrets one by one";
const inPlainText = "it is no secret: write it in plain text";

type ObjectType = Pick<NamedType, "properties"> & Pick<TypeSpec, "additionalProperties">;

function objectTypeOf(type: TypeSpec): ObjectType | undefined {
  if (type.additionalProperties) return { additionalProperties: type.additionalProperties };
  const named = type.$ref === undefined ? undefined : namedType(type.$ref);
  return named?.enum ? undefined : named && { properties: named.properties ?? {} };
}
