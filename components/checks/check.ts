import * as pulumi from "@pulumi/pulumi";
import type { ResolvedAppClient } from "../app/appClient";
import { CognitoAppClientArgs, brokenClientRules, resolveClientElsewhere } from "../cognitoAppClientArgs";
import type { CognitoUserPoolArgs } from "../cognitoUserPoolArgs";
import { Settings, allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { ArgumentsError } from "./argumentsError";
import { ComponentType, argumentsType, shapeProblems } from "./door";
import { Problem, describeProblem } from "./problem";
import { BrokenRules, brokenRules } from "./rule";

/**
 * The arguments with their defaults, once they passed the door and the rules.
 * Throws an ArgumentsError with every problem; what is only doubtful is logged as a warning.
 */
export function checkedSettings(
  name: string,
  args: CognitoUserPoolArgs,
  resource: pulumi.ComponentResource,
): Settings {
  const check = checkOf("cognito-user-pool:index:CognitoUserPool", name, resource);
  check.shape(args, transformNames);
  const settings = resolveSettings(name, args);
  check.rules(brokenRules(allRules, settings, args));
  return settings;
}

/** The same for the arguments of an app client whose pool lives elsewhere. */
export function checkedClient(
  name: string,
  args: CognitoAppClientArgs,
  resource: pulumi.ComponentResource,
): ResolvedAppClient {
  const check = checkOf("cognito-user-pool:index:CognitoAppClient", name, resource);
  check.shape(args, ["transformClient"]);
  const client = resolveClientElsewhere(args);
  check.rules(brokenClientRules(name, args, client));
  return client;
}

function checkOf(type: ComponentType, name: string, resource: pulumi.ComponentResource) {
  const refuse = (problems: Problem[]) => {
    if (problems.length === 0) return;
    throw new ArgumentsError(`${type.split(":")[2]} "${name}"`, problems, resource);
  };
  return {
    shape: (args: object, methods: readonly string[]) =>
      refuse(shapeProblems(args, argumentsType(type), methods)),
    rules({ errors, warnings }: BrokenRules) {
      refuse(errors);
      for (const warning of warnings) void pulumi.log.warn(describeProblem(warning), resource);
    },
  };
}
