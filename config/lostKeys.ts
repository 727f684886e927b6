import * as pulumi from "@pulumi/pulumi";
import type { NamedType } from "../components/checks/door";
import { nearest } from "../components/checks/nearest";
import { pageOf } from "../components/checks/path";
import { configSet } from "./configSet";
import { isConfigSecret, memberOf } from "./stackSecrets";

/** A configuration key that nothing reads, so that what it says would be lost silently. */
export interface LostKey {
  /** The whole key. */
  key: string;
  /** The page that it was meant for, as it was written. */
  meant: string;
  /** Why nothing reads it, and what to do. */
  reason: string;
}

/** The keys of a namespace that is all but the project's, and paths that were set as keys of their own. */
export function lostKeys(type: NamedType): LostKey[] {
  const project = pulumi.getProject();
  const members = Object.keys(type.properties ?? {});
  return Object.keys(pulumi.runtime.allConfig()).flatMap((key) => {
    const namespace = key.slice(0, key.indexOf(":"));
    if (namespace === project) return isPath(memberOf(key), members) ? [pathAsKey(key)] : [];
    return nearest(namespace, [project]) === undefined ? [] : [wrongNamespace(key, project, members)];
  });
}

/** Whether the key is a path, which `pulumi config set` makes a key of its own where `--path` is left out. */
function isPath(key: string, members: string[]): boolean {
  return /^\w+(\.[\w-]+|\[\d+\]|\["[^"]*"\])+$/.test(key) && members.includes(pageOf(key));
}

function pathAsKey(key: string): LostKey {
  const set = configSet(isConfigSecret(key) ? "--secret" : "", key);
  const reason = `is a single key, which nothing reads: pulumi config rm '${key}', and ${set}`;
  return { key, meant: pageOf(memberOf(key)), reason };
}

function wrongNamespace(key: string, project: string, members: string[]): LostKey {
  const member = memberOf(key);
  const right = `${project}:${nearest(member, members) ?? member}`;
  return { key, meant: member, reason: `is in a namespace that nothing reads; did you mean ${right}?` };
}
