import pc from "picocolors";
import { options, parsedOptions } from "./commandOptions";
import { localEndpoint } from "./endpoint";
import { rehearse } from "./rehearsal";
import { runCommand } from "./run";
import { readStackFile } from "./stackFile";

const { stack, endpoint } = parsedOptions<{ stack: string; endpoint?: string }>(
  "start",
  "Makes the stack's user pool at a local endpoint, reviews and validates it, and signs a user in.",
  [options.stack(), options.endpoint("a local endpoint that is running already; one is started otherwise")],
);

void runCommand(async () => {
  const given = localEndpoint(endpoint);
  const rehearsal = await rehearse(readStackFile(stack), given, console.log);
  const { userPoolId, failedChecks, checksNotMade, steps } = rehearsal;
  const failedSteps = steps.filter(({ outcome }) => outcome === "failed").length;
  if (failedChecks + failedSteps > 0) {
    console.log(pc.red(`\n✘ ${failedChecks} checks and ${failedSteps} steps failed`));
    process.exitCode = 1;
    return;
  }
  const passed = checksNotMade === 0 ? "Every check" : "Every check that this endpoint could tell";
  console.log(pc.green(`\n✔ ${passed} passed, and a user signed in.`));
  if (given !== undefined) {
    console.log(
      `The pool stays there: npm run validate -- --stack ${stack} --pool-id ${userPoolId} --endpoint ${given}`,
    );
  }
});
