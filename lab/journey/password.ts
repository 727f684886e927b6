import type { PasswordPolicyType } from "@aws-sdk/client-cognito-identity-provider";
import { randomInt } from "node:crypto";

/** Classes of characters by the member of Cognito's PasswordPolicyType that asks for them. */
const classes = {
  RequireLowercase: { characters: "abcdefghijkmnopqrstuvwxyz", what: "a lowercase letter" },
  RequireUppercase: { characters: "ABCDEFGHJKLMNPQRSTUVWXYZ", what: "an uppercase letter" },
  RequireNumbers: { characters: "23456789", what: "a number" },
  RequireSymbols: { characters: "^$*.[]{}()?!@#%&/,><:;|_~=+-", what: "a special character" },
} satisfies Partial<Record<keyof PasswordPolicyType, { characters: string; what: string }>>;

type ClassName = keyof typeof classes;
const classNames = Object.keys(classes) as ClassName[];

/**
 * A random password of every class and, from 8 characters on, no longer than the policy asks for, so that a
 * pool whose policy is stricter than it should be refuses it.
 */
export function strongPassword(policy: PasswordPolicyType): string {
  return randomText(classNames, Math.max(shortest(policy), 8));
}

/** A password that breaks just one rule of the policy. */
export interface WeakPassword {
  password: string;
  /** What is wrong with it, in words. */
  lacks: string;
}

/** For each rule of the policy a password that breaks it, and no other. */
export function weakPasswords(policy: PasswordPolicyType): WeakPassword[] {
  const length = Math.max(shortest(policy), 8);
  const asked = classNames.filter((name) => policy[name]);
  return [
    { password: randomText(classNames, shortest(policy) - 1), lacks: `its ${shortest(policy)}th character` },
    ...asked.map((missing) => ({
      password: randomText(
        classNames.filter((name) => name !== missing),
        length,
      ),
      lacks: classes[missing].what,
    })),
  ];
}

/** 6 is the least that AWS admits, where a description leaves the length out. */
const shortest = ({ MinimumLength = 6 }: PasswordPolicyType) => MinimumLength;

/** Random characters, at least one of each class, in random order. */
function randomText(names: ClassName[], length: number): string {
  const pick = (text: string) => text[randomInt(text.length)];
  const all = names.map((name) => classes[name].characters);
  const characters = Array.from({ length }, (_, index) => pick(all[index] ?? all.join("")));
  for (let last = characters.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other], characters[last]];
  }
  return characters.join("");
}
