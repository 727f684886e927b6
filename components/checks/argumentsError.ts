import * as pulumi from "@pulumi/pulumi";
import { Problem, describeProblem } from "./problem";

/**
 * Thrown by the component's constructor, synchronously and before any child is registered, with every
 * problem of its arguments. As a ResourceError it is printed under the component without a stack.
 */
export class ArgumentsError extends pulumi.ResourceError {
  /** The message's first line: whose problems, and how many. */
  readonly headline: string;

  constructor(
    subject: string,
    readonly problems: Problem[],
    resource: pulumi.Resource,
  ) {
    super(listProblems(subject, problems), resource, true);
    this.headline = headlineOf(subject, problems);
  }
}

/** All problems under a headline that counts them. */
export function listProblems(subject: string, problems: Problem[]): string {
  const lines = problems.map((problem) => `  ${describeProblem(problem)}`);
  return [headlineOf(subject, problems), ...lines].join("\n");
}

function headlineOf(subject: string, problems: Problem[]): string {
  return `${subject} has ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}:`;
}
