import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import type { StackFile } from "../stackFile";

/** The arguments as a stack's configuration, in which secrets may stand in plain text. */
export function asStack(args: CognitoUserPoolArgs, region = "us-east-1"): StackFile {
  const entries = Object.entries(args).map(([member, value]: [string, unknown]) => [
    `cognito-user-pool:${member}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return {
    stack: "local",
    project: "cognito-user-pool",
    config: Object.fromEntries(entries) as Record<string, string>,
    secretKeys: new Set(),
    region,
  };
}
