import type { PoolPicture } from "../../picture";
import { triggerNames } from "../../settings/triggers";
import { notEnforced, type PlannedStep } from "../step";

/** What can be told of the pool's Lambda functions before anybody signs up: nothing calls them here. */
export function functions({ pool }: PoolPicture): PlannedStep[] {
  const names = triggerNames(pool.LambdaConfig ?? {});
  if (names.length === 0) return [];
  return [
    {
      text: "The pool calls its Lambda functions",
      run: async () =>
        notEnforced(
          `they are in an AWS account, and the lab's endpoint calls none of them: what follows is the pool ` +
            `without ${names.join(", ").toLowerCase()}`,
        ),
    },
  ];
}
