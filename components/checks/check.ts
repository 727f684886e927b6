import * as pulumi from "@pulumi/pulumi";
import type { CognitoUserPoolArgs } from "../cognitoUserPoolArgs";
import { Settings, allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { ArgumentsError } from "./argumentsError";
import { argumentsType, shapeProblems } from "./door";
import { describeProblem } from "./problem";
import { brokenRules } from "./rule";

/**
 * The arguments with their defaults, once they passed the door and the rules.
 * Throws an ArgumentsError with every problem; what is only doubtful is logged as a warning.
 */
export function checkedSettings(
  name: string,
  args: CognitoUserPoolArgs,
  resource: pulumi.ComponentResource,
): Settings {
  const wrongShape = shapeProblems(
    args,
    argumentsType("cognito-user-pool:index:CognitoUserPool"),
    transformNames,
  );
  if (wrongShape.length > 0) throw new ArgumentsError(name, wrongShape, resource);
  const settings = resolveSettings(name, args);
  const { errors, warnings } = brokenRules(allRules, settings, args);
  if (errors.length > 0) throw new ArgumentsError(name, errors, resource);
  for (const warning of warnings) void pulumi.log.warn(describeProblem(warning), resource);
  return settings;
}
