import { memberPath } from "../../components/checks/path";
import { secretMembers } from "../../components/checks/problem";
import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import { configSet } from "../../config/configSet";
import { configKey } from "./asStack";

/** The arguments without secrets, and for each how to set it: no file holds one in plain text. */
export function withoutSecrets(args: CognitoUserPoolArgs): { args: CognitoUserPoolArgs; remarks: string[] } {
  const remarks: string[] = [];
  const stripped = (value: unknown, path: string): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const members = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      const place = memberPath(path, key);
      if (!secretMembers.has(key) || typeof member !== "string") return [[key, stripped(member, place)]];
      remarks.push(configSet("--secret", configKey(place)));
      return [];
    });
    return Object.fromEntries(members);
  };
  return { args: stripped(args, "") as CognitoUserPoolArgs, remarks };
}
