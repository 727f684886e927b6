import { Command, Option } from "commander";

/** The options that the lab's commands share, each made anew for the command that takes it. */
export const options = {
  /** Whose configuration is meant. */
  stack: () => new Option("--stack <name>", "the stack whose configuration is used").default("dev"),
  /** Where Cognito answers. */
  endpoint: (what: string) => new Option("--endpoint <url>", what),
  /** Data instead of text. */
  json: () => new Option("--json", "print data for machines instead of text"),
};

/** A command of the lab with its options, parsed; a misspelt option ends the process with status 1. */
export function parsedOptions<T extends object>(name: string, description: string, taken: Option[]): T {
  const command = new Command(`npm run ${name} --`).description(description).showSuggestionAfterError();
  for (const option of taken) command.addOption(option);
  return command.allowExcessArguments(false).parse().opts<T>();
}
