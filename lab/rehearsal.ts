import pc from "picocolors";
import { cognitoClient } from "./cognitoClient";
import { declaredPicture, livePicture } from "./cognito/picture";
import { cognitoResources } from "./cognito/resources";
import { droppedRotations } from "./cognito/rotation";
import { recordedIfUnsupported, UnsupportedOperation } from "./cognito/unsupported";
import { declaredPool } from "./declaredPool";
import { probeEndpoint } from "./endpoint";
import { type Emulator, startEmulator } from "./emulator/emulator";
import { journey, type JourneyStep } from "./journey/journey";
import { runProgram } from "./program";
import { printReview, reviewPage } from "./review";
import { serviceError } from "./serviceError";
import type { StackFile } from "./stackFile";
import { UserError } from "./userError";
import { countChecks, printChecks, validate } from "./validate";

/** How a rehearsal ended. */
export interface Rehearsal {
  /** The pool's id at the endpoint. */
  userPoolId: string;
  /** How many checks of validation failed. */
  failedChecks: number;
  /** How many could not be made, because the endpoint doesn't have what they read. */
  checksNotMade: number;
  /** The steps of the user's journey. */
  steps: JourneyStep[];
}

/**
 * The whole lab at a local endpoint: reviews what the program declares, makes it page by page, validates it,
 * and signs a user in. Without an endpoint that was given, one is started, and stopped at the end.
 */
export async function rehearse(
  stackFile: StackFile,
  given: string | undefined,
  say: (text: string) => void,
): Promise<Rehearsal> {
  const { picture, warnings } = await declaredPool(stackFile);
  for (const warning of warnings) say(pc.yellow(`⚠ ${warning}`));
  headline(say, "Review");
  say(printReview(reviewPage(picture)));

  const emulator = await open(given);
  try {
    return await makeAndUse(stackFile, emulator.endpoint, say);
  } finally {
    await emulator.stop();
  }
}

const poolType = "aws:cognito/userPool:UserPool";

async function makeAndUse(
  stackFile: StackFile,
  endpoint: string,
  say: (text: string) => void,
): Promise<Rehearsal> {
  const client = cognitoClient(endpoint, stackFile.region);
  const mayDropRotation = droppedRotations(client);
  headline(say, `Create pool, at ${endpoint}`);
  const { resources, outputs } = await runProgram(stackFile, async ({ type, name, inputs }) => {
    const what = `${type.split(":").pop() ?? type} ${pc.dim(name)}`;
    const not = (why: string) =>
      `  ${marks["not enforced here"]} ${what} ${pc.dim(`[not made here: ${why}]`)}`;
    const { elsewhere } = cognitoResources[type];
    let done = elsewhere ? not("it is none of Cognito's") : `  ${pc.green("✔")} ${what}`;
    const resource = recordedIfUnsupported(cognitoResources[type], (operation) => {
      // Without the pool there is nothing to rehearse.
      if (type === poolType) throw new UnsupportedOperation(operation);
      done = not(`the endpoint has no ${operation}`);
    });
    const made = await resource.create(client, name, inputs).catch((error: unknown) => {
      const why = error instanceof UserError ? error.message : serviceError(error);
      if (why === undefined) throw error;
      const left = /already exists/.test(why)
        ? "\nAn earlier run may have left it: start the endpoint anew."
        : "";
      throw new UserError(`${name} (${type}) can't be made. ${why}${left}`);
    });
    say(done);
    return made;
  });
  const declared = declaredPicture(resources);
  const userPoolId = String(outputs.userPoolId);

  headline(say, "Validation");
  const live = await livePicture(client, userPoolId, declared, mayDropRotation);
  const checks = validate(declared, live);
  say(printChecks(checks));

  headline(say, "A user's journey");
  const clientIds = outputs.clientIds as Record<string, string>;
  const clientSecrets = outputs.clientSecrets as Record<string, string>;
  const clients = Object.fromEntries(
    Object.entries(clientIds).map(([name, clientId]) => [
      name,
      { clientId, clientSecret: clientSecrets[name] },
    ]),
  );
  const steps = await journey(
    { endpoint, region: stackFile.region, userPoolId, clients, picture: declared },
    (step) => say(printStep(step)),
  );
  const { failed, notMade } = countChecks(checks);
  return { userPoolId, failedChecks: failed, checksNotMade: notMade, steps };
}

async function open(given: string | undefined): Promise<Emulator> {
  if (given === undefined) return startEmulator();
  await probeEndpoint(given);
  return { endpoint: given, stop: async () => {} };
}

const marks: Record<JourneyStep["outcome"], string> = {
  passed: pc.green("✔"),
  failed: pc.red("✘"),
  "not enforced here": pc.yellow("○"),
  skipped: pc.dim("–"),
};

function printStep({ text, outcome, detail, client }: JourneyStep): string {
  const who = client === undefined ? "" : pc.dim(` (${client})`);
  const state = outcome === "not enforced here" || outcome === "skipped" ? ` ${pc.dim(`[${outcome}]`)}` : "";
  const more = detail === undefined ? "" : `\n    ${pc.dim(detail)}`;
  return `  ${marks[outcome]} ${text}${who}${state}${more}`;
}

function headline(say: (text: string) => void, text: string): void {
  say(`\n${pc.bold(pc.cyan(text))}\n`);
}
