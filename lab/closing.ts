import pc from "picocolors";
import type { Rehearsal } from "./rehearsal";
import { counted } from "./settings/words";

/** The last line of a rehearsal, and whether all went well: what failed, or what was seen and what wasn't. */
export function closing({ failedChecks, checksNotMade, steps }: Omit<Rehearsal, "userPoolId">): {
  passed: boolean;
  text: string;
} {
  const count = (wanted: string) => steps.filter(({ outcome }) => outcome === wanted).length;
  const failedSteps = count("failed");
  if (failedChecks + failedSteps > 0) {
    const failed = `${counted(failedChecks, "check")} and ${counted(failedSteps, "step")} failed`;
    return { passed: false, text: pc.red(`✘ ${failed}`) };
  }
  const which = checksNotMade === 0 ? "" : " that this endpoint could tell";
  const signedIn = steps.some((step) => step.signedIn && step.outcome === "passed");
  const skipped = count("skipped");
  const left = skipped === 0 ? "" : ` (${counted(skipped, "step")} skipped)`;
  const who = signedIn ? "and a user signed in" : "but nobody signed in";
  return { passed: true, text: pc.green(`✔ Every check${which} passed, ${who}${left}.`) };
}
