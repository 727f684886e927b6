import { AdminCreateUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { newPerson, type Person } from "../person";
import { quoted, refusalOf } from "../refusal";
import { failed, notEnforced, passed, type PlannedStep, skipped } from "../step";
import type { Visit } from "../visit";
import { newPassword, weakPasswordsAreRefused } from "./weakPasswords";

/** Nobody signs up alone: an administrator creates the user, who then chooses a password. */
export function createdByAdministrator(visit: Visit): PlannedStep[] {
  const { main, person } = visit;
  const { picture } = visit.pool;
  const temporary = newPassword(visit);
  return [
    {
      text: "Signing up alone is refused",
      client: main.name,
      async run() {
        const refusal = await refusalOf(["NotAuthorizedException"], () =>
          main.signUp(newPerson(picture), newPassword(visit)),
        );
        return refusal
          ? passed(quoted(refusal))
          : notEnforced("this endpoint lets anybody sign up; AWS refuses it with this setting");
      },
    },
    weakPasswordsAreRefused(visit, "A weak temporary password is refused", (password) =>
      create(visit, newPerson(picture), password),
    ),
    {
      text: "An administrator creates the user with a temporary password",
      async run() {
        await create(visit, person, temporary);
        return passed(`${person.username}, without an invitation`);
      },
    },
    {
      text: "The first sign-in asks for a new password, and the user sets one",
      client: main.name,
      async run() {
        if (main.flow === undefined) return skipped("the client has no flow for a password");
        const first = await main.signIn(person.username, temporary);
        if (first.challenge !== "NEW_PASSWORD_REQUIRED")
          return failed("the temporary password was enough to sign in");
        await first.respond(visit.password);
        return passed();
      },
    },
  ];
}

/** The administrator knows the person, and vouches for the addresses. */
async function create({ administrator, pool }: Visit, person: Person, password: string): Promise<void> {
  const addresses = ["email", "phone_number"].filter((name) => name in person.attributes);
  const attributes = {
    ...person.attributes,
    ...Object.fromEntries(addresses.map((name) => [`${name}_verified`, "true"])),
  };
  await administrator.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.userPoolId,
      Username: person.username,
      TemporaryPassword: password,
      MessageAction: "SUPPRESS",
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
}
