import { isDeepStrictEqual } from "node:util";
import pc from "picocolors";
import { excerpt, pageWidth } from "./columns";
import { knownLater, type PoolPicture, Unreadable } from "./picture";
import { inText } from "./review";
import { none, pages, valueOf } from "./settings";
import type { Collection, Setting, SettingsPage } from "./settings/setting";
import { counted } from "./settings/words";

/** Whether one setting of a live pool is what the program declares. */
export interface Check {
  /** The wizard's step: "Step 1: Configure sign-in experience". */
  step: string;
  /** The number of the lab's task; none for what comes after the tasks. */
  task?: number;
  /** The console's words: "Password minimum length", "App client whizclient: Client secret". */
  label: string;
  /** Where it is chosen in the component's arguments; none where the component has no argument for it. */
  argument?: string;
  /** What the program declares, in the console's words; "None" where it isn't set. */
  expected: string | string[];
  /** What the live pool has, or why that can't be told. */
  found: string | string[];
  /**
   * Whether the two are alike; what another resource makes, and nobody can foretell, only has to be there.
   * Null where the check could not be made, because nobody here can tell; `found` says why.
   */
  passed: boolean | null;
}

type Compared = Omit<Check, "step" | "task">;

/**
 * Every setting of the declared pool against the live one's, in the order of the lab's tasks. An app client,
 * identity provider, group or user that is declared but missing is one failed check; so is a live app client,
 * identity provider or group that nobody declared. Live users that aren't declared are no difference: people
 * sign up. What an endpoint can't tell, since it doesn't have it, is a check that wasn't made, or none at all
 * where nothing is declared.
 */
export function validate(
  declared: PoolPicture,
  live: PoolPicture,
  of: readonly SettingsPage[] = pages,
): Check[] {
  return of.flatMap((page) => checksOf(page, declared, live));
}

function checksOf(page: SettingsPage, declared: PoolPicture, live: PoolPicture): Check[] {
  const compare = (setting: Setting) => compareSetting(setting, declared, live);
  return page.sections
    .flatMap((section) =>
      Array.isArray(section) ? section.flatMap(compare) : compareCollection(section, declared, live),
    )
    .map((compared) => ({
      step: page.title,
      ...(page.task !== undefined && { task: page.task }),
      ...compared,
    }));
}

function compareCollection(collection: Collection, declared: PoolPicture, live: PoolPicture): Compared[] {
  const expected = declared[collection.members];
  const found = live[collection.members];
  const present = (name: string, argument: string, isExpected: boolean): Compared => ({
    label: `${collection.kind} ${name}`,
    argument,
    expected: isExpected ? "Present" : none,
    found: isExpected ? none : "Present",
    passed: false,
  });
  const declaredOnes = Object.keys(expected).flatMap((name) =>
    name in found
      ? collection.settings(name, declared).flatMap((setting) => compareSetting(setting, declared, live))
      : [present(name, collection.argument(name, declared), true)],
  );
  const others = Object.keys(found).filter((name) => collection.complete && !(name in expected));
  return [...declaredOnes, ...others.map((name) => present(name, collection.argument(name, live), false))];
}

function compareSetting(setting: Setting, declared: PoolPicture, live: PoolPicture): Compared[] {
  const [wanted, value] = [valueOf(setting, declared), valueOf(setting, live)];
  const [expected, found] = [inText(wanted), inText(value)];
  const unreadable = value instanceof Unreadable;
  // Nobody can have set what the endpoint doesn't know.
  if (unreadable && expected === none) return [];
  const alike = wanted === knownLater ? found !== none : isDeepStrictEqual(wanted, value);
  const encrypted = !alike && differsInSecrets([wanted].flat(), [value].flat());
  const compared = {
    label: setting.subject === undefined ? setting.label : `${setting.subject}: ${setting.label}`,
    ...(setting.argument !== undefined && { argument: setting.argument }),
    expected,
    found: encrypted ? "it is encrypted, and only Pulumi can read it" : found,
    passed: unreadable || encrypted ? null : alike,
  };
  return [compared];
}

/** Whether the two may be alike but for what is encrypted. */
function differsInSecrets(wanted: unknown[], found: unknown[]): boolean {
  const readable = wanted.filter((item) => item === inText(String(item)));
  return (
    readable.length < wanted.length &&
    wanted.length === found.length &&
    readable.every((item) => found.includes(item))
  );
}

/** How many checks ended how. */
export function countChecks(checks: Check[]): { total: number; failed: number; notMade: number } {
  const count = (outcome: boolean | null) => checks.filter(({ passed }) => passed === outcome).length;
  return { total: checks.length, failed: count(false), notMade: count(null) };
}

/** The checks as text, one a line under the headline of their step, and a line that counts them. */
export function printChecks(checks: Check[]): string {
  const steps = [...new Set(checks.map(({ step }) => step))];
  const lines = steps.flatMap((step) => [
    pc.bold(step),
    ...checks.filter((check) => check.step === step).map(printCheck),
    "",
  ]);
  return [...lines, closing(checks)].join("\n");
}

function closing(checks: Check[]): string {
  const { total, failed, notMade } = countChecks(checks);
  const all = counted(total, "check");
  const untold = notMade === 0 ? "" : `, ${notMade} not made`;
  if (failed > 0) return pc.red(`✘ ${all}, ${failed} failed${untold}`);
  return pc.green(`✔ ${all}, ${notMade === 0 ? "all" : total - notMade} passed${untold}`);
}

/** A failed check may be wider than the page: nothing of what differs should be lost. */
function printCheck({ label, argument, expected, found, passed }: Check): string {
  const [wanted, seen] = [expected, found].map((value) => [value].flat().join(", "));
  if (passed === null)
    return `  ${pc.yellow("○")} ${label}: expected ${wanted} ${pc.dim(`[not checked: ${seen}]`)}`;
  if (passed) {
    const left = `  ✔ ${label}: `;
    return `  ${pc.green("✔")} ${label}: ${pc.dim(excerpt(wanted, Math.max(20, pageWidth - left.length)))}`;
  }
  const start = wanted.split("").findIndex((character, index) => character !== seen[index]);
  const [before, after] = [wanted, seen].map((text) => excerpt(text, 60, start < 0 ? wanted.length : start));
  const where = argument === undefined ? "" : pc.dim(` (${argument})`);
  return `  ${pc.red("✘")} ${label}: expected ${pc.green(before)}, found ${pc.red(after)}${where}`;
}
