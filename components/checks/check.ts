import * as pulumi from "@pulumi/pulumi";
import type { ResolvedAppClient } from "../app/appClient";
import { CognitoAppClientArgs, brokenClientRules, resolveClientElsewhere } from "../cognitoAppClientArgs";
import type { CognitoUserPoolArgs } from "../cognitoUserPoolArgs";
import { Settings, allRules, resolveSettings } from "../settings";
import { transformNames } from "../transforms";
import { ArgumentsError } from "./argumentsError";
import { brokenBeside, brokenBesideOfClient } from "./beside";
import { ComponentType, argumentsType, shapeProblems } from "./door";
import { Problem, describeProblem } from "./problem";
import { BrokenRules, brokenRules } from "./rule";

/** What a check found: settings, where the arguments passed it, or else what is wrong. */
export type Checked<S> = { type: ComponentType } & (
  { settings: S; warnings: Problem[] } | { errors: Problem[] }
);

/** Takes a pool's arguments through the door and the rules, and fills in their defaults. */
export function checkPool(name: string, args: CognitoUserPoolArgs): Checked<Settings> {
  const type = "cognito-user-pool:index:CognitoUserPool";
  const errors = shapeProblems(args, argumentsType(type), transformNames);
  if (errors.length > 0) return { type, errors: [...errors, ...brokenBeside(errors, name, args)] };
  const settings = resolveSettings(name, args);
  return byRules(type, settings, brokenRules(allRules, settings, args));
}

/** The same for the arguments of an app client whose pool lives elsewhere. */
export function checkClient(name: string, args: CognitoAppClientArgs): Checked<ResolvedAppClient> {
  const type = "cognito-user-pool:index:CognitoAppClient";
  const errors = shapeProblems(args, argumentsType(type), ["transformClient"]);
  if (errors.length > 0) return { type, errors: [...errors, ...brokenBesideOfClient(errors, name, args)] };
  const client = resolveClientElsewhere(args);
  return byRules(type, client, brokenClientRules(name, args, client));
}

function byRules<S>(type: ComponentType, settings: S, { errors, warnings }: BrokenRules): Checked<S> {
  return errors.length > 0 ? { type, errors } : { type, settings, warnings };
}

/**
 * The settings that a check found. Throws an ArgumentsError with every problem; what is only doubtful is
 * logged as a warning.
 */
export function settled<S>(checked: Checked<S>, name: string, resource: pulumi.ComponentResource): S {
  if ("errors" in checked)
    throw new ArgumentsError(`${checked.type.split(":")[2]} "${name}"`, checked.errors, resource);
  for (const warning of checked.warnings) void pulumi.log.warn(describeProblem(warning), resource);
  return checked.settings;
}
