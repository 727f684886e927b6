import { randomInt } from "node:crypto";
import type { PoolPicture } from "../picture";

/** Somebody who comes to the pool; every one is new, so that a journey can be repeated on the same pool. */
export interface Person {
  /** What the person signs in with: an e-mail address, a phone number or a plain user name. */
  username: string;
  /** Attributes by their API name: all that the pool requires, and the addresses that it sends codes to. */
  attributes: Record<string, string>;
}

/**
 * Plausible values in the formats of the standard attributes (the OpenID Connect Core specification, section
 * 5.1, which Cognito follows). example.com and 555 numbers belong to nobody.
 */
const standard: Record<string, string> = {
  address: "1 Main Street, Springfield",
  birthdate: "1990-04-12",
  family_name: "Berger",
  gender: "female",
  given_name: "Mia",
  locale: "en-US",
  middle_name: "Anna",
  name: "Mia Berger",
  nickname: "Mia",
  picture: "https://example.com/mia.png",
  profile: "https://example.com/mia",
  updated_at: "1767225600",
  website: "https://example.com",
  zoneinfo: "Europe/Berlin",
};

/** A new person who fits the pool. */
export function newPerson({ pool, mfa }: PoolPicture): Person {
  const nickname = `mia-${randomLetters(8)}`;
  const own: Record<string, string> = {
    ...standard,
    email: `${nickname}@example.com`,
    phone_number: `+1555${String(randomInt(1e7)).padStart(7, "0")}`,
    preferred_username: nickname,
  };
  const needed = new Set([
    ...requiredAttributes(pool.SchemaAttributes ?? []),
    ...(pool.AutoVerifiedAttributes ?? []),
    // A preferred user name that signs in can only be chosen after confirmation.
    ...(pool.AliasAttributes ?? []).filter((name) => name !== "preferred_username"),
    ...(mfa.SmsMfaConfiguration ? ["phone_number"] : []),
    ...(mfa.EmailMfaConfiguration ? ["email"] : []),
  ]);
  const [signsInWith] = [...(pool.UsernameAttributes ?? [])].sort();
  const username = signsInWith === undefined ? nickname : own[signsInWith];
  if (signsInWith !== undefined) needed.add(signsInWith);
  return {
    username,
    attributes: Object.fromEntries([...needed].map((name) => [name, own[name]])),
  };
}

/** Names of the attributes that nobody can sign up without; `sub` is Cognito's own. */
export function requiredAttributes(schema: NonNullable<PoolPicture["pool"]["SchemaAttributes"]>): string[] {
  return schema.filter(({ Name, Required }) => Required && Name !== "sub").map(({ Name = "" }) => Name);
}

const randomLetters = (length: number) =>
  Array.from({ length }, () => String.fromCharCode("a".charCodeAt(0) + randomInt(26))).join("");
