import { FirstFactor, firstFactorArgs } from "../../components/signIn/firstFactors";
import { UserVerification } from "../../components/signIn/passkeys";
import { SignInOption, type SignIn } from "../../components/signIn/signIn";
import { Tier } from "../../components/pool";
import { choiceOf } from "./choice";
import { type LiveUserPool, plain } from "./live";

/** Task 3, from a live pool. */
export function describeSignIn(pool: LiveUserPool): SignIn {
  const { usernameAttributes = [], aliasAttributes = [], webAuthnConfiguration: passkeys } = pool;
  const attributes = [...usernameAttributes, ...aliasAttributes];
  const username = usernameAttributes.length === 0 ? [SignInOption.username] : [];
  const isOption = (name: string): name is SignInOption => name in SignInOption;
  return {
    options: [...username, ...attributes.filter(isOption)],
    preferredUsername: aliasAttributes.includes("preferred_username"),
    caseSensitive: pool.usernameConfiguration?.caseSensitive,
    firstFactors: firstFactors(pool),
    passkeys: passkeys && {
      relyingPartyId: passkeys.relyingPartyId,
      userVerification: choiceOf(UserVerification, (choice) => choice, passkeys.userVerification),
    },
  };
}

function firstFactors({ signInPolicy }: LiveUserPool): FirstFactor[] {
  const allowed = signInPolicy?.allowedFirstAuthFactors ?? [];
  return Object.values(FirstFactor).filter((factor) => {
    const { signInPolicy: policy } = plain(firstFactorArgs([factor], Tier.essentials));
    return policy?.allowedFirstAuthFactors?.every((name) => allowed.includes(name));
  });
}
