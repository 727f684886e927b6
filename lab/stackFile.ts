import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Document, LineCounter, parse, parseDocument } from "yaml";
import { isRecord } from "../components/checks/door";
import { nearest } from "../components/checks/nearest";
import { stackFileKeys } from "../config/stackFileSchema";
import { isSecret, isStandIn, stackFileName, standIn, withoutStandIns } from "../config/stackSecrets";
import { UserError } from "./userError";

/** A stack's configuration, as Pulumi would hand it to the program. */
export interface StackFile {
  /** The stack's name: dev for Pulumi.dev.yaml. */
  stack: string;
  /** The project's name, which is the namespace of its own keys. */
  project: string;
  /** Every value as text, JSON where it isn't a scalar, by its whole key: `cognito-user-pool:signIn`. */
  config: Record<string, string>;
  /** The keys that hold an encrypted value. */
  secretKeys: Set<string>;
  /** The AWS region (`aws:region`); the lab's, us-east-1, where the file names none. */
  region: string;
  /** Where Cognito answers instead of AWS (`aws:endpoints`). */
  endpoint?: string;
}

/**
 * Reads Pulumi.<stack>.yaml with the defaults of Pulumi.yaml. Encrypted values can't be read without Pulumi:
 * each is replaced by a random password, see `standIn`.
 * Throws a UserError where there is no such file, where it isn't YAML or no stack's configuration, and where
 * its region can't be one.
 *
 * @param folder the project's folder
 */
export function readStackFile(stack: string, folder = join(__dirname, "..")): StackFile {
  const name = stackFileName(stack);
  // A link that leads nowhere is there, and can't be read.
  if (!lstatSync(join(folder, name), { throwIfNoEntry: false }))
    throw new UserError(unknownStack(stack, folder));
  const project = readMapping(folder, "Pulumi.yaml");
  const namespace = String(project.name);
  const values = {
    ...projectDefaults(withNamespace(section(project, "Pulumi.yaml"), namespace)),
    ...withNamespace(section(onlyPulumisKeys(readMapping(folder, name), name), name), namespace),
  };

  const secretKeys = new Set<string>();
  const entries = Object.entries(values).map(([key, value]) => {
    const readable = withoutCiphertext(value, () => secretKeys.add(key));
    return [key, asText(readable)];
  });
  const config = Object.fromEntries(entries) as Record<string, string>;
  return {
    stack,
    project: namespace,
    config,
    secretKeys,
    region: regionOf(config["aws:region"] || "us-east-1", name),
    endpoint: endpointOf(config["aws:endpoints"] || "[]", name),
  };
}

function regionOf(code: string, file: string): string {
  if (/^[a-z]+(-[a-z]+)+-\d+$/.test(code)) return code;
  const received = JSON.stringify(withoutStandIns(code));
  throw new UserError(`${file}: aws:region must be the code of a region, as us-east-1; received ${received}`);
}

/** The provider takes the endpoints as a list of one mapping, or as that in JSON. */
function endpointOf(text: string, file: string): string | undefined {
  const [first] = [parse(text) as unknown].flat();
  const endpoint = isRecord(first) ? first.cognitoidp : first;
  if (endpoint === undefined) return undefined;
  if (isRecord(first) && typeof endpoint === "string" && !isStandIn(endpoint)) return endpoint;
  throw new UserError(
    `${file}: aws:endpoints must have Cognito's address in plain text: - cognitoidp: <URL>`,
  );
}

function unknownStack(stack: string, folder: string): string {
  const stacks = readdirSync(folder).flatMap((file) => /^Pulumi\.(.+)\.yaml$/.exec(file)?.[1] ?? []);
  const meant = nearest(stack, stacks);
  const suggestion = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return `There is no ${stackFileName(stack)}, so no stack ${stack}.${suggestion} Stacks: ${stacks.sort().join(", ")}`;
}

function readMapping(folder: string, file: string): Record<string, unknown> {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, merge: true };
  const document = parseDocument(textOf(folder, file), options);
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const what = error.code === "MULTIPLE_DOCS" ? "a second document begins" : error.message;
    throw new UserError(`${file} isn't YAML: line ${line}, column ${col}: ${what}`);
  }
  return mapping(valueOf(document, file), `${file} must be a mapping with the key config`);
}

function textOf(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new UserError(`${file} can't be read: ${unreadable[code] ?? message}`);
  }
}

const unreadable: Record<string, string> = {
  EISDIR: "it is a folder",
  EACCES: "its permissions don't let you",
  ENOENT: "it is a link to a file that isn't there",
};

function valueOf(document: Document, file: string): unknown {
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias without an anchor, or so many that they would fill the memory.
    if (error instanceof ReferenceError) throw new UserError(`${file} can't be used: ${error.message}`);
    throw error;
  }
  if (holdsItself(value))
    throw new UserError(`${file} can't be used: the value of an anchor contains itself`);
  return value;
}

function holdsItself(value: unknown, around: unknown[] = []): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (around.includes(value)) return true;
  return Object.values(value).some((member) => holdsItself(member, [...around, value]));
}

function onlyPulumisKeys(contents: Record<string, unknown>, file: string): Record<string, unknown> {
  const unknown = Object.keys(contents).find((key) => !stackFileKeys.includes(key));
  if (unknown === undefined) return contents;
  const meant = nearest(unknown, stackFileKeys);
  const help = meant === undefined ? `expected one of ${stackFileKeys.join(", ")}` : `did you mean ${meant}?`;
  throw new UserError(`${file}: ${unknown} is no key of a stack's file; ${help}`);
}

function section(contents: Record<string, unknown>, file: string): Record<string, unknown> {
  return mapping(contents.config, `${file}: config must be a mapping of configuration keys`);
}

// An empty file, or an empty key, is an empty mapping.
function mapping(value: unknown, otherwise: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return { ...value };
  throw new UserError(otherwise);
}

function withNamespace(config: Record<string, unknown>, project: string): Record<string, unknown> {
  const entries = Object.entries(config);
  return Object.fromEntries(
    entries.map(([key, value]) => [key.includes(":") ? key : `${project}:${key}`, value]),
  );
}

/** Pulumi.yaml gives a value as it is, or in a declaration, as its value or default. */
function projectDefaults(config: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(config).map(([key, declared]) => {
    if (typeof declared !== "object" || declared === null) return [key, declared];
    const { value, default: neutral } = declared as { value?: unknown; default?: unknown };
    return [key, value ?? neutral];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

function withoutCiphertext(value: unknown, found: () => void): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isSecret(value)) {
    found();
    return standIn();
  }
  if (Array.isArray(value)) return value.map((item) => withoutCiphertext(item, found));
  const entries = Object.entries(value).map(([key, member]) => [key, withoutCiphertext(member, found)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function asText(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
