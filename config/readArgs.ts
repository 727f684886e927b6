import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { listProblems } from "../components/checks/argumentsError";
import { brokenBeside } from "../components/checks/beside";
import { NamedType, TypeSpec, argumentsType, namedType, shapeProblems } from "../components/checks/door";
import type { Problem } from "../components/checks/problem";
import type { CognitoUserPoolArgs } from "../components/cognitoUserPoolArgs";
import { lostKeys } from "./lostKeys";
import { otherRegions } from "./otherRegions";
import { Reading, readValue } from "./readValue";
import { asWritten, memberOf, stackFileName } from "./stackSecrets";

/**
 * The component's arguments from the stack's configuration: one key for each member, in the project's
 * namespace, such as `cognito-user-pool:signIn`.
 * Throws one RunError with everything that is wrong with them, by the paths of the stack's file: what doesn't
 * have the shape of the arguments, what breaks a rule, and secrets in plain text in a stack other than local.
 *
 * @param folder the project's folder, where the stack's file is
 */
export function readArgs(folder = join(__dirname, "..")): CognitoUserPoolArgs {
  const stack = pulumi.getStack();
  const prefix = `${pulumi.getProject()}:`;
  const plainSecrets = stack === "local";
  const reading: Reading = { plainSecrets, prefix, problems: [], inPlainText: [], hidden: new Set() };
  const type = argumentsType("cognito-user-pool:index:CognitoUserPool");

  const lost = lostKeys(type);
  const entries = Object.entries(pulumi.runtime.allConfig())
    .filter(([key]) => key.startsWith(prefix) && !lost.some((one) => one.key === key))
    .map(([key, text]) => {
      const path = memberOf(key);
      const member = memberType(type, path);
      if (member === undefined) return [path, text];
      const value = parsed(text, member);
      const place = { path, written: asWritten(folder, stack, key, value) };
      return [path, readValue(value, member, place, reading)];
    });
  const args = Object.fromEntries(entries) as Record<string, unknown>;

  const wrong = wrongShape(args, type, reading);
  const elsewhere = lost.map(({ meant }) => meant);
  const broken = brokenBeside(wrong, pulumi.getProject(), args, elsewhere);
  const inFile = [...reading.inPlainText, ...wrong, ...broken, ...otherRegions(args)];
  const problems = [
    ...lost.map(({ key, reason }) => ({ path: key, reason })),
    ...inFile.map((problem) => inTheFile(problem, reading)),
  ];
  if (problems.length === 0) return args;
  throw new pulumi.RunError(listProblems(stackFileName(stack), problems));
}

function memberType({ properties = {} }: NamedType, name: string): TypeSpec | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** Pulumi gives every value of the first level as text, as JSON where it isn't a scalar; "" where empty. */
function parsed(text: string, type: TypeSpec): unknown {
  if (text === "") return null;
  const isText = type.type === "string" || (type.$ref !== undefined && namedType(type.$ref).enum);
  if (isText) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function wrongShape(args: Record<string, unknown>, type: NamedType, { problems }: Reading): Problem[] {
  const said = new Set(problems.map(({ path }) => path));
  return [...problems, ...shapeProblems(args, type).filter(({ path }) => !said.has(path))];
}

function inTheFile({ path, reason, received }: Problem, { hidden, prefix }: Reading): Problem {
  const isIn = (at: string) => [".", "["].some((next) => at.startsWith(path + next));
  const holdsHidden = hidden.has(path) || [...hidden].some(isIn);
  return {
    path: prefix + path,
    reason,
    received: received !== undefined && holdsHidden ? "[secret]" : received,
  };
}
