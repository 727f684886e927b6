import * as pulumi from "@pulumi/pulumi";
import { Problem, describeProblem, reasonOf } from "./problem";

/**
 * Thrown by the component's constructor, synchronously and before any child is registered, with every
 * problem of its arguments. As a ResourceError it is printed under the component without a stack;
 * marked as an InputPropertiesError it reaches consumers of the plugin property by property.
 */
export class ArgumentsError extends pulumi.ResourceError {
  /** Each problem, by the path of its property. */
  readonly errors: { propertyPath: string; reason: string }[];
  /** The mark by which `pulumi.InputPropertiesError.isInstance` knows it. */
  readonly __pulumiInputPropertiesError = true;

  constructor(
    name: string,
    readonly problems: Problem[],
    resource: pulumi.Resource,
  ) {
    super(listProblems(`CognitoUserPool "${name}"`, problems), resource, true);
    this.errors = problems.map((problem) => ({ propertyPath: problem.path, reason: reasonOf(problem) }));
  }
}

/** All problems under a headline that counts them. */
export function listProblems(subject: string, problems: Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${subject} has ${count}:`, ...problems.map((problem) => `  ${describeProblem(problem)}`)].join(
    "\n",
  );
}
