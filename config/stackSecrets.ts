import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";

// The SDK exports it without a type.
const runtime = pulumi.runtime as unknown as { isConfigSecret(key: string): boolean };

/** Whether a configuration key holds an encrypted value. */
export function isConfigSecret(key: string): boolean {
  return runtime.isConfigSecret(key);
}

/** The name of the file with a stack's configuration, in the project's folder. */
export function stackFileName(stack: string): string {
  return `Pulumi.${stack}.yaml`;
}

/** What a configuration key names in its namespace: signIn of `cognito-user-pool:signIn`. */
export function memberOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/**
 * What the stack's file has under a configuration key, each encrypted value as `{ secure: ciphertext }`.
 * A program gets encrypted values in clear, and is only told whether the key holds any: so the file is read
 * for keys that do. Undefined where the file doesn't tell, because the value came from somewhere else.
 *
 * @param value what the program got, which is what the file has where nothing in it is encrypted
 */
export function asWritten(folder: string, stack: string, key: string, value: unknown): unknown {
  if (!isConfigSecret(key)) return value;
  const file = join(folder, stackFileName(stack));
  if (!existsSync(file)) return undefined;
  // Loaded here, because most stacks have no secrets.
  const { parse } = createRequire(__filename)("yaml") as typeof import("yaml");
  const contents = parse(readFileSync(file, "utf8"), { merge: true }) as {
    config?: Record<string, unknown>;
  } | null;
  const { [key]: named, [memberOf(key)]: unnamed } = contents?.config ?? {};
  const written = named ?? unnamed;
  return holdsSecret(written) ? written : undefined;
}

const standIns = new Set<string>();

/**
 * A text for the place of an encrypted value, where nothing can decrypt it: a random password that meets
 * every password policy.
 */
export function standIn(): string {
  // Longer than any policy's minimum, 99, and of all four classes.
  const text = `Aa1!${randomBytes(72).toString("base64url")}`;
  standIns.add(text);
  return text;
}

/** The text for readers: what is encrypted is said to be. */
export function withoutStandIns(text: string): string {
  return [...standIns].reduce((shown, hidden) => shown.replaceAll(hidden, "(encrypted)"), text);
}

/** Whether the value stands for one that nobody knows, so that it can't be judged. */
export function isStandIn(value: unknown): boolean {
  return typeof value === "string" && standIns.has(value);
}

/** Whether a place of the file is encrypted; one that the file doesn't have counts as encrypted. */
export function isSecret(written: unknown): boolean {
  if (written === undefined) return true;
  if (typeof written !== "object" || written === null) return false;
  return Object.keys(written).length === 1 && "secure" in written && typeof written.secure === "string";
}

/** Whether a place of the file is encrypted, or anything below it. */
export function holdsSecret(written: unknown): boolean {
  if (isSecret(written)) return true;
  return typeof written === "object" && written !== null && Object.values(written).some(holdsSecret);
}

/** The place below a key or index. Below an encrypted place everything is encrypted. */
export function below(written: unknown, key: string | number): unknown {
  if (isSecret(written) || typeof written !== "object" || written === null) return undefined;
  return Object.hasOwn(written, key) ? (written as Record<string | number, unknown>)[key] : undefined;
}
