import type { PoolIdentity } from "./identity";

/**
 * What is to be said to a change of triggers, if anything: the token trigger can't be removed while there are
 * others. To the provider it is computed, so it stays, and is called, without a word: not even an update of
 * the pool is seen (terraform-provider-aws issue 45529). All of them together do go.
 */
export function triggerProblem(before: PoolIdentity, after: PoolIdentity): string | undefined {
  const [was, is] = [before.triggers ?? [], after.triggers ?? []];
  const stays = !was.includes("preTokenGeneration") || is.includes("preTokenGeneration");
  if (stays || is.length === 0) return undefined;
  return (
    "triggers.preTokenGeneration: can't be removed while there are other triggers, since the AWS provider keeps " +
    "it then; remove them all in one deployment, and put the others back in the next"
  );
}
