import { newPerson } from "../person";
import { quoted, type Refusal, refusalOf } from "../refusal";
import { failed, passed, type PlannedStep } from "../step";
import type { Visit } from "../visit";
import { newPassword } from "./weakPasswords";

const refusals = ["NotAuthorizedException", "UserNotFoundException"];

/** A wrong password, and a user who doesn't exist: nobody gets in, nor learns who has an account. */
export function refusedSignIns(visit: Visit): PlannedStep[] {
  const { main, person, pool } = visit;
  if (main.flow === undefined) return [];
  let wrongPassword: Refusal | undefined;
  const steps: PlannedStep[] = [
    {
      text: "A wrong password is refused",
      client: main.name,
      async run() {
        wrongPassword = await refusalOf(refusals, () => main.signIn(person.username, newPassword(visit)));
        return wrongPassword ? passed(quoted(wrongPassword)) : failed("the person was let in");
      },
    },
  ];
  if (pool.picture.clients[main.name]?.PreventUserExistenceErrors === "ENABLED")
    steps.push({
      text: "A user who doesn't exist gets the same answer",
      client: main.name,
      async run() {
        const { username } = newPerson(pool.picture);
        const refusal = await refusalOf(refusals, () => main.signIn(username, newPassword(visit)));
        if (refusal === undefined) return failed("somebody who doesn't exist was let in");
        return wrongPassword && quoted(refusal) === quoted(wrongPassword)
          ? passed()
          : failed(`the answer is another one: ${quoted(refusal)}`);
      },
    });
  return steps;
}
