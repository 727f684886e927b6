import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import type { StackFile } from "../stackFile";

const project = "cognito-user-pool";

/** The key of the stack's configuration for a place in the arguments. */
export function configKey(path: string): string {
  return `${project}:${path}`;
}

/** The arguments as a stack's configuration, in which secrets may stand in plain text. */
export function asStack(args: CognitoUserPoolArgs, region = "us-east-1"): StackFile {
  const entries = Object.entries(args).map(([member, value]: [string, unknown]) => [
    configKey(member),
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return {
    stack: "local",
    project,
    config: Object.fromEntries(entries) as Record<string, string>,
    secretKeys: new Set(),
    region,
  };
}
