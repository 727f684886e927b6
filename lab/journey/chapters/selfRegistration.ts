import { newPerson, requiredAttributes } from "../person";
import { quoted, refusalOf } from "../refusal";
import { failed, notEnforced, passed, type PlannedStep, skipped } from "../step";
import type { Visit } from "../visit";
import { confirmation } from "./confirmation";
import { newPassword, weakPasswordsAreRefused } from "./weakPasswords";

/** Somebody signs up alone, and is confirmed. */
export function selfRegistration(visit: Visit): PlannedStep[] {
  const { picture } = visit.pool;
  const someoneElse = () => newPerson(picture);
  return [
    weakPasswordsAreRefused(visit, "Signing up with a weak password is refused", (password) =>
      visit.main.signUp(someoneElse(), password),
    ),
    ...withoutRequiredAttribute(visit),
    {
      text: "A person signs up with every required attribute",
      client: visit.main.name,
      async run() {
        visit.confirmed = await visit.main.signUp(visit.person, visit.password);
        return passed(visit.person.username);
      },
    },
    ...beforeConfirmation(visit),
    confirmation(visit),
  ];
}

function withoutRequiredAttribute(visit: Visit): PlannedStep[] {
  const { pool } = visit.pool.picture;
  const missing = requiredAttributes(pool.SchemaAttributes ?? []).find(
    (name) => !pool.UsernameAttributes?.some((attribute) => attribute === name),
  );
  if (missing === undefined) return [];
  return [
    {
      text: `Signing up without the required ${missing} is refused`,
      client: visit.main.name,
      async run() {
        const { username, attributes } = newPerson(visit.pool.picture);
        delete attributes[missing];
        const refusal = await refusalOf(["InvalidParameterException"], () =>
          visit.main.signUp({ username, attributes }, newPassword(visit)),
        );
        return refusal
          ? passed(quoted(refusal))
          : notEnforced("this endpoint doesn't look for required attributes; AWS does");
      },
    },
  ];
}

function beforeConfirmation(visit: Visit): PlannedStep[] {
  const { main, person, password } = visit;
  if (main.flow === undefined) return [];
  return [
    {
      text: "Signing in before confirmation is refused",
      client: main.name,
      async run() {
        if (visit.confirmed) return skipped("the pool confirms at once whoever signs up");
        const refusal = await refusalOf(["UserNotConfirmedException"], () =>
          main.signIn(person.username, password),
        );
        return refusal ? passed(quoted(refusal)) : failed("the person was let in");
      },
    },
  ];
}
