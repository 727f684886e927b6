import pc from "picocolors";
import { memberPath } from "../../components/checks/path";
import type { PoolPicture } from "../picture";
import { clientRequirements, type Requirement, requirements } from "./requirements";

/** What a security scanner would say of one thing. */
export interface Finding {
  /** Whose checks it is, with the scanners' own names for them. */
  checks: string[];
  /** What it belongs to, where there can be several: "App client whizclient". */
  subject?: string;
  /** Whether the pool passes; `outside` where it takes something outside the pool to pass. */
  state: "pass" | "fail" | "outside";
  /** What is so, or what is wrong. */
  text: string;
  /** The argument that changes it. */
  argument: string;
}

/**
 * What the scanners would find in the pool, in the order of the wizard's pages, the app clients at the end.
 */
export function findings(picture: PoolPicture): Finding[] {
  const ofPool = requirements.map((requirement) => finding(requirement, requirement.met(picture)));
  const ofClients = Object.entries(picture.clients).flatMap(([name, client]) =>
    clientRequirements.map((requirement) => ({
      ...finding(requirement, requirement.met(client)),
      subject: `App client ${name}`,
      argument: memberPath(memberPath("clients", name), requirement.argument),
    })),
  );
  return [...ofPool, ...ofClients];
}

function finding(requirement: Omit<Requirement, "met">, met: boolean): Finding {
  const { checks, wants, otherwise, argument, outside } = requirement;
  return {
    checks,
    state: met ? "pass" : outside ? "outside" : "fail",
    text: met ? wants : otherwise,
    argument,
  };
}

const marks = { fail: pc.yellow("!"), outside: pc.yellow("○") };

/** The findings as text: how many checks pass, and each that doesn't with the argument that changes it. */
export function printFindings(all: Finding[]): string {
  const passed = all.filter(({ state }) => state === "pass").flatMap(({ checks }) => checks);
  return [
    pc.bold("Security: what Prowler and AWS Security Hub would find"),
    `  ${pc.green("✔")} ${passed.length === 1 ? "1 check passes" : `${passed.length} checks pass`}`,
    ...all.flatMap(({ state, text, subject, argument, checks }) => {
      if (state === "pass") return [];
      const what = subject === undefined ? text : `${subject}: ${text}`;
      return [
        `  ${marks[state]} ${what}`,
        ...[`changed by ${argument}`, ...checks].map((line) => pc.dim(`    ${line}`)),
      ];
    }),
  ].join("\n");
}
