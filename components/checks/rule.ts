import { isDeepStrictEqual } from "node:util";
import type { Unwrap } from "@pulumi/pulumi";
import type { Settings } from "../settings";
import { type Place, itemPath, memberPath } from "./path";
import { Problem, shown } from "./problem";
import { revealed } from "./secret";
import { inSight, unlessOutOfSight } from "./sight";
import { containsUnknown } from "./unknown";

/** The settings as a rule reads them, with every value that it names known. */
export type KnownSettings = Unwrap<Settings>;

/** What Cognito or its provider demands of one argument. */
export interface Rule<V = never> {
  /** Names the rule in the reference and in the tests. */
  id: string;
  /** The argument it is about; `*` stands for each key of a map, `[]` for each item of a list. */
  path: string;
  /** Other arguments it looks at that may be Outputs: where one is, the rule is skipped. */
  reads?: string[];
  /** Set where only keys, and what is given at all, are looked at: then values may be Outputs. */
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
  keys: string[];
  value: unknown;
}

/** What breaks a rule. */
export interface BrokenRules {
  /** What is refused. */
  errors: Problem[];
  /** What the user is told of. */
  warnings: Problem[];
}

/**
 * Everything that breaks a rule, errors apart from warnings; `args` tell defaults from what was written.
 * Rules read known secrets in plain text, which is never shown. Those that ask for a page that the settings
 * don't have, or for what is hidden, are skipped.
 *
 * @param hidden where what the settings have isn't what was written
 */
export function brokenRules(
  rules: readonly Rule[],
  settings: Partial<Settings>,
  args: object,
  hidden: readonly Place[] = [],
): BrokenRules {
  const broken: BrokenRules = { errors: [], warnings: [] };
  const known = inSight(revealed(settings), hidden) as KnownSettings;
  for (const rule of rules) {
    const problems = unlessOutOfSight(() => problemsOf(rule, known, settings, args));
    if (problems.length > 0) broken[rule.warning ? "warnings" : "errors"].push(...problems);
  }
  return broken;
}

function problemsOf(rule: Rule, known: KnownSettings, settings: object, args: object): Problem[] {
  if (rule.reads?.some((path) => matches(known, path).some(({ value }) => containsUnknown(value)))) return [];
  return matches(known, rule.path).flatMap(({ keys, value }) => {
    if (value === undefined || (!rule.presence && containsUnknown(value))) return [];
    return unlessOutOfSight(() => {
      const read = [value as never, known, keys] as const;
      if (rule.holds(...read)) return [];
      const detail = rule.detail ? ` (${rule.detail(...read)})` : "";
      const path = pathOf(rule.path, keys);
      const at = (root: object) =>
        matches(root, rule.path).find((match) => isDeepStrictEqual(match.keys, keys))?.value;
      const written = at(args);
      const received =
        written === undefined ? `${shown(at(settings), path)}, the default` : shown(written, path);
      return [{ path, reason: rule.says + detail, received }];
    });
  });
}

function matches(root: object, pattern: string): Match[] {
  return walk(root, stepsOf(pattern), 0, []);
}

function walk(value: unknown, pattern: string[], depth: number, keys: string[]): Match[] {
  const step = pattern.at(depth);
  if (step === undefined) return [{ keys, value }];
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  if (step !== "*" && step !== "[]") return walk(record[step], pattern, depth + 1, keys);
  if (step === "[]" && !Array.isArray(value)) return [];
  return Object.keys(value).flatMap((key) =>
    unlessOutOfSight(() => walk(record[key], pattern, depth + 1, [...keys, key])),
  );
}

const steps = new Map<string, string[]>();

function stepsOf(pattern: string): string[] {
  const known = steps.get(pattern) ?? pattern.replaceAll("[]", ".[]").split(".");
  steps.set(pattern, known);
  return known;
}

/** The path of one match, with the keys in place of the pattern's `*` and `[]`. */
function pathOf(pattern: string, keys: readonly string[]): string {
  const left = [...keys];
  return stepsOf(pattern).reduce((path, step) => {
    if (step === "[]") return itemPath(path, Number(left.shift()));
    return memberPath(path, step === "*" ? String(left.shift()) : step);
  }, "");
}
