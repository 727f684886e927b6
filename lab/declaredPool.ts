import { declaredPicture, type DeclaredResource } from "./cognito/picture";
import { knownLater, type PoolPicture } from "./picture";
import { runProgram } from "./program";
import type { StackFile } from "./stackFile";

/** What the program declares with a stack's configuration; nothing is made anywhere. */
export interface DeclaredPool {
  /** Every resource, in the order of registration. */
  resources: DeclaredResource[];
  /** The pool in the words of Cognito's Describe calls. */
  picture: PoolPicture;
  /** What the program warned of. */
  warnings: string[];
}

/**
 * Runs the program without making anything. Throws a UserError with whatever is wrong with the configuration.
 */
export async function declaredPool(stackFile: StackFile): Promise<DeclaredPool> {
  const { resources, warnings } = await runProgram(stackFile, async ({ name, inputs }) => ({
    id: `${name} (id ${knownLater})`,
    state: { ...inputs, arn: knownLater, endpoint: knownLater, clientSecret: knownLater },
  }));
  return { resources, picture: declaredPicture(resources), warnings };
}
