import {
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  type AliasAttributeType,
} from "@aws-sdk/client-cognito-identity-provider";
import { newPerson } from "../person";
import { refusalOf } from "../refusal";
import { notEnforced, passed, type PlannedStep } from "../step";
import { signIn, type Visit } from "../visit";

const words: Record<AliasAttributeType, string> = {
  email: "e-mail address",
  phone_number: "phone number",
  preferred_username: "preferred user name",
};

/** Every other name under which the pool should know the person. */
export function otherNames(visit: Visit): PlannedStep[] {
  if (visit.main.flow === undefined) return [];
  const { AliasAttributes: aliases = [], UsernameConfiguration } = visit.pool.picture.pool;
  const upperCase = visit.person.username.toUpperCase();
  return [
    ...aliases.map((alias) => byAlias(visit, alias)),
    ...(UsernameConfiguration?.CaseSensitive === false && upperCase !== visit.person.username
      ? [inUpperCase(visit, upperCase)]
      : []),
  ];
}

function byAlias(visit: Visit, alias: AliasAttributeType): PlannedStep {
  return {
    text: `The person signs in with the ${words[alias]} instead of the user name`,
    client: visit.main.name,
    async run() {
      const { [alias]: name = newPerson(visit.pool.picture).username } = visit.person.attributes;
      const detail = await makeUsable(visit, alias, name);
      await signIn(visit, visit.main, name);
      return passed(detail);
    },
  };
}

/** An address signs in once it is verified, a preferred user name once it is chosen. */
async function makeUsable(
  { administrator, pool, person }: Visit,
  alias: AliasAttributeType,
  value: string,
): Promise<string | undefined> {
  const key = { UserPoolId: pool.userPoolId, Username: person.username };
  const update = (Name: string, Value: string) =>
    administrator.send(new AdminUpdateUserAttributesCommand({ ...key, UserAttributes: [{ Name, Value }] }));
  if (alias === "preferred_username") {
    await update(alias, value);
    return "an administrator set it first";
  }
  const { UserAttributes = [] } = await administrator.send(new AdminGetUserCommand(key));
  if (UserAttributes.some(({ Name, Value }) => Name === `${alias}_verified` && Value === "true")) return;
  await update(`${alias}_verified`, "true");
  return "it wasn't verified by the confirmation; an administrator marked it verified first";
}

function inUpperCase(visit: Visit, name: string): PlannedStep {
  return {
    text: "The person signs in with the name in capital letters",
    client: visit.main.name,
    async run() {
      const refusal = await refusalOf(["NotAuthorizedException", "UserNotFoundException"], () =>
        signIn(visit, visit.main, name),
      );
      return refusal
        ? notEnforced("this endpoint tells capital letters from small ones; AWS doesn't")
        : passed(name);
    },
  };
}
