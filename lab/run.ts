import { serviceError } from "./serviceError";
import { UserError } from "./userError";

/**
 * Runs a command's main function and turns a failure into exit status 1.
 * A UserError's message is printed to stderr as it is, and what AWS refuses in plain words; anything else is
 * a fault of ours and comes with its stack.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  process.stdout.on("error", endWithReader);
  try {
    await main();
  } catch (error) {
    const text =
      error instanceof UserError
        ? error.message
        : (serviceError(error) ?? (error instanceof Error ? error.stack : String(error)));
    process.stderr.write(`\n${text}\n`);
    // Not process.exit(): what was printed before may still be on its way.
    process.exitCode = 1;
  }
}

/** Who reads only the beginning, as `head` does, wants no more: ends with the status of a broken pipe. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(141);
}
