import pc from "picocolors";
import { excerpt, pageWidth } from "./columns";
import { knownLater, type PoolPicture } from "./picture";
import { none, pages, valueOf } from "./settings";
import type { Collection, Setting, SettingsPage } from "./settings/setting";

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
  /** What the live pool has. */
  found: string | string[];
  /** Whether the two are alike; what another resource makes, and nobody can foretell, only has to be there. */
  passed: boolean;
}

type Compared = Omit<Check, "step" | "task">;

/**
 * Every setting of the declared pool against the live one's, in the order of the lab's tasks. An app client,
 * group or user that is declared but missing is one failed check; so is a live app client or group that
 * nobody declared. Live users that aren't declared are no difference: people sign up.
 */
export function validate(declared: PoolPicture, live: PoolPicture): Check[] {
  return pages.flatMap((page) => checksOf(page, declared, live));
}

function checksOf(page: SettingsPage, declared: PoolPicture, live: PoolPicture): Check[] {
  const compare = (setting: Setting) => compareSetting(setting, declared, live);
  return page.sections
    .flatMap((section) =>
      Array.isArray(section) ? section.map(compare) : compareCollection(section, declared, live),
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
      ? collection.settings(name).map((setting) => compareSetting(setting, declared, live))
      : [present(name, collection.argument(name), true)],
  );
  const others = Object.keys(found).filter((name) => collection.complete && !(name in expected));
  return [...declaredOnes, ...others.map((name) => present(name, collection.argument(name), false))];
}

function compareSetting(setting: Setting, declared: PoolPicture, live: PoolPicture): Compared {
  const expected = valueOf(setting, declared);
  const found = valueOf(setting, live);
  return {
    label: setting.subject === undefined ? setting.label : `${setting.subject}: ${setting.label}`,
    ...(setting.argument !== undefined && { argument: setting.argument }),
    expected,
    found,
    passed: expected === knownLater ? found !== none : JSON.stringify(expected) === JSON.stringify(found),
  };
}

/** The checks as text, one a line under the headline of their step, and a line that counts them. */
export function printChecks(checks: Check[]): string {
  const steps = [...new Set(checks.map(({ step }) => step))];
  const lines = steps.flatMap((step) => [
    pc.bold(step),
    ...checks.filter((check) => check.step === step).map(printCheck),
    "",
  ]);
  const failed = checks.filter(({ passed }) => !passed).length;
  const total = checks.length === 1 ? "1 check" : `${checks.length} checks`;
  const closing = failed === 0 ? pc.green(`✔ ${total}, all passed`) : pc.red(`✘ ${total}, ${failed} failed`);
  return [...lines, closing].join("\n");
}

/** A failed check may be wider than the page: nothing of what differs should be lost. */
function printCheck({ label, argument, expected, found, passed }: Check): string {
  const [wanted, seen] = [expected, found].map((value) => [value].flat().join(", "));
  if (passed) {
    const left = `  ✔ ${label}: `;
    return `  ${pc.green("✔")} ${label}: ${pc.dim(excerpt(wanted, Math.max(20, pageWidth - left.length)))}`;
  }
  const start = wanted.split("").findIndex((character, index) => character !== seen[index]);
  const [before, after] = [wanted, seen].map((text) => excerpt(text, 60, start < 0 ? wanted.length : start));
  const where = argument === undefined ? "" : pc.dim(` (${argument})`);
  return `  ${pc.red("✘")} ${label}: expected ${pc.green(before)}, found ${pc.red(after)}${where}`;
}
