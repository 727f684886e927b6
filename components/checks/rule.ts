import type { Unwrap } from "@pulumi/pulumi";
import type { Settings } from "../settings";
import { itemPath, memberPath } from "./path";
import { Problem, shown } from "./problem";
import { containsUnknown } from "./unknown";

/** The settings as a rule reads them, with every value that it names known. */
export type KnownSettings = Unwrap<Settings>;

/** What Cognito or its provider demands of one argument. */
export interface Rule<V = never> {
  /** Names the rule in the reference and in the tests. */
  id: string;
  /** The argument it is about; `*` stands for each key of a map, `[]` for each item of a list. */
  path: string;
  /** Other arguments it looks at that may be Outputs: while one is, the rule waits. */
  reads?: string[];
  /** Set where only keys, and what is given at all, are looked at: then it doesn't matter that a value is an Output. */
  presence?: true;
  /** The rule in words, read after the path: "must be 6 to 99". */
  says: string;
  /** Where the rule comes from. */
  source: string;
  /** Set where reports differ or nothing breaks: the user is told, and the deployment goes on. */
  warning?: true;
  /** Whether a value that is given, and known, obeys. `keys` are what the path's `*` and `[]` stand for. */
  holds(value: V, settings: KnownSettings, keys: string[]): boolean;
  /** What exactly is wrong, where `says` and the value don't tell. */
  detail?(value: V, settings: KnownSettings, keys: string[]): string;
}

interface Match {
  path: string;
  keys: string[];
  value: unknown;
}

/** Everything that breaks a rule, errors apart from warnings; `args` tell defaults from what was written. */
export function brokenRules(
  rules: readonly Rule[],
  settings: Settings,
  args: object,
): { errors: Problem[]; warnings: Problem[] } {
  const broken = { errors: [] as Problem[], warnings: [] as Problem[] };
  for (const rule of rules) {
    if (rule.reads?.some((path) => matches(settings, path).some(({ value }) => containsUnknown(value))))
      continue;
    for (const { path, keys, value } of matches(settings, rule.path)) {
      if (value === undefined || (!rule.presence && containsUnknown(value))) continue;
      const known = [value as never, settings as KnownSettings, keys] as const;
      if (rule.holds(...known)) continue;
      const detail = rule.detail ? ` (${rule.detail(...known)})` : "";
      const written = matches(args, rule.path).some(
        (match) => match.path === path && match.value !== undefined,
      );
      const received = shown(value, path) + (written ? "" : ", the default");
      broken[rule.warning ? "warnings" : "errors"].push({ path, reason: rule.says + detail, received });
    }
  }
  return broken;
}

function matches(root: object, pattern: string): Match[] {
  const steps = pattern.replaceAll("[]", ".[]").split(".");
  return steps.reduce<Match[]>(
    (found, step) => found.flatMap((match) => next(match, step)),
    [{ path: "", keys: [], value: root }],
  );
}

function next({ path, keys, value }: Match, step: string): Match[] {
  if (typeof value !== "object" || value === null) return [];
  if (step === "[]") {
    if (!Array.isArray(value)) return [];
    return value.map((item: unknown, index) => ({
      path: itemPath(path, index),
      keys: [...keys, String(index)],
      value: item,
    }));
  }
  if (step === "*") {
    return Object.entries(value).map(([key, member]: [string, unknown]) => ({
      path: memberPath(path, key),
      keys: [...keys, key],
      value: member,
    }));
  }
  return [{ path: memberPath(path, step), keys, value: (value as Record<string, unknown>)[step] }];
}
