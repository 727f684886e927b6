import { quoted } from "./refusal";

/** One line of the story, as it is told. */
export interface JourneyStep {
  /** What was tried, in words. */
  text: string;
  /** `not enforced here`: the endpoint accepts what AWS would refuse, or lacks what AWS has. */
  outcome: "passed" | "failed" | "not enforced here" | "skipped";
  /** What the endpoint said, or why; never a password, code, secret or token. */
  detail?: string;
  /** The name of the app client that it went through. */
  client?: string;
  /** Set where it shows, by the tokens of a person, that somebody has signed in. */
  signedIn?: true;
}

/** How a step ended. */
export type Verdict = Pick<JourneyStep, "outcome" | "detail">;

/** A step that is still to be taken. An error thrown by `run` ends the journey. */
export interface PlannedStep extends Pick<JourneyStep, "text" | "client" | "signedIn"> {
  run: () => Promise<Verdict>;
}

/** It happened in front of the reader. */
export const passed = (detail?: string): Verdict => ({ outcome: "passed", detail });

/** The pool does not do what its settings say. */
export const failed = (detail: string): Verdict => ({ outcome: "failed", detail });

/** The endpoint can't show it: `detail` says what it did, and what was done instead. */
export const notEnforced = (detail: string): Verdict => ({ outcome: "not enforced here", detail });

/** It can't be tried; `detail` says why. */
export const skipped = (detail: string): Verdict => ({ outcome: "skipped", detail });

/**
 * Takes the steps one after another and tells each as soon as it is over.
 * An unexpected error is a failed step, and those after it, which build on it, are skipped.
 */
export async function walk(plan: PlannedStep[], said: (step: JourneyStep) => void): Promise<JourneyStep[]> {
  const told: JourneyStep[] = [];
  let broken = false;
  for (const { run, ...step } of plan) {
    const verdict = broken ? skipped("an earlier step failed") : await run().catch(broke);
    told.push({ ...step, ...verdict });
    said(told[told.length - 1]);
  }
  return told;

  function broke(error: unknown): Verdict {
    broken = true;
    return failed(error instanceof Error ? quoted(error) : String(error));
  }
}
