import { isDeepStrictEqual } from "node:util";

/** The choice that the component maps to what is live; undefined where it has none for that. */
export function choiceOf<Choice>(
  choices: Record<string, Choice> | readonly Choice[],
  mapping: (choice: Choice) => unknown,
  live: unknown,
): Choice | undefined {
  return Object.values<Choice>(choices).find((choice) => isDeepStrictEqual(mapping(choice), live));
}
