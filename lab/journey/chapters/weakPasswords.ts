import { strongPassword, weakPasswords } from "../password";
import { quoted, refusalOf } from "../refusal";
import { failed, passed, type PlannedStep } from "../step";
import { passwordPolicy, type Visit } from "../visit";

/** One weak password for each rule of the policy, and each must be refused because of the policy. */
export function weakPasswordsAreRefused(
  visit: Visit,
  text: string,
  attempt: (password: string) => Promise<unknown>,
): PlannedStep {
  return {
    text,
    client: visit.main.name,
    async run() {
      const weak = weakPasswords(passwordPolicy(visit));
      const refusals = await Promise.all(
        weak.map(({ password }) => refusalOf(["InvalidPasswordException"], () => attempt(password))),
      );
      const accepted = weak.filter((_, index) => refusals[index] === undefined);
      if (accepted.length > 0)
        return failed(
          `accepted was a password without ${accepted.map(({ lacks }) => lacks).join(", one without ")}`,
        );
      const [first] = refusals.filter((refusal) => refusal !== undefined);
      return passed(`${weak.length} of ${weak.length}, the first with "${quoted(first)}"`);
    },
  };
}

/** A new password for the person that fits the policy. */
export const newPassword = (visit: Visit): string => strongPassword(passwordPolicy(visit));
