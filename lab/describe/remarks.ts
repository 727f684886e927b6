import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import { mapValues } from "../../components/mapValues";
import { withoutFilledIn } from "../cognito/identityProviderPicture";
import { declaredPool } from "../declaredPool";
import type { PoolPicture } from "../picture";
import { UserError } from "../userError";
import { type Check, validate } from "../validate";
import { asStack } from "./asStack";

/**
 * What the arguments don't say of the live pool that they were read from: the program itself is run with
 * them, and what it declares is held against the pool, check by check. Where it refuses them, its reasons.
 */
export async function remarksOn(args: CognitoUserPoolArgs, live: PoolPicture): Promise<string[]> {
  try {
    const { picture } = await declaredPool(asStack(args));
    const identityProviders = mapValues(live.identityProviders, (provider, name) =>
      withoutFilledIn(provider, picture.identityProviders[name]),
    );
    return validate(picture, { ...live, identityProviders })
      .filter(({ passed }) => passed === false)
      .map(remark);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [, ...problems] = error.message.split("\n");
    return ["The program refuses this configuration:", ...problems];
  }
}

function remark({ label, expected, found }: Check): string {
  const [declared, seen] = [expected, found].map((value) => [value].flat().join(", "));
  return `${label}: the pool has ${seen}; this configuration gives ${declared}`;
}
