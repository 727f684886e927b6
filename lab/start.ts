import { closing } from "./closing";
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
  const { passed, text } = closing(rehearsal);
  console.log(`\n${text}`);
  if (!passed) process.exitCode = 1;
  else if (given !== undefined) {
    const where = `--stack ${stack} --pool-id ${rehearsal.userPoolId} --endpoint ${given}`;
    console.log(`The pool stays there: npm run validate -- ${where}`);
  }
});
