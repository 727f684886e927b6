import { InvalidArgumentError, Option } from "commander";
import { parsedOptions } from "./commandOptions";
import { type StartedEmulator, startEmulator } from "./emulator/emulator";
import { runCommand } from "./run";
import { UserError } from "./userError";

// Where Pulumi.local.yaml looks for it; the port of LocalStack and MiniStack.
const usualPort = 4566;

async function main(): Promise<void> {
  const port = new Option("--port <number>", "the port that it listens on")
    .default(usualPort)
    .argParser(portNumber);
  const options = parsedOptions<{ port: number }>("emulator", "Keeps a local endpoint running.", [port]);
  const emulator = await startEmulator(options);
  process.stdout.write(howToUse(emulator.endpoint, options.port));
  await interrupted(emulator);
  await emulator.stop();
}

function portNumber(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1 || Number(text) > 65535) {
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  }
  return Number(text);
}

function howToUse(endpoint: string, port: number): string {
  const stackFile =
    port === usualPort
      ? "Pulumi.local.yaml names this endpoint"
      : `write ${endpoint} in Pulumi.local.yaml first`;
  return [
    `Cognito answers at ${endpoint} until Ctrl-C. What is made there is kept in memory only.`,
    "",
    `  npm start -- --endpoint ${endpoint}     goes through the lab there`,
    `  pulumi up --stack local                        makes the pool there; ${stackFile}`,
    "",
    "",
  ].join("\n");
}

/** Waits for Ctrl-C, which is how this command is meant to end. */
async function interrupted(emulator: StartedEmulator): Promise<void> {
  // The emulator itself doesn't keep this process running.
  const stay = setInterval(() => {}, 2 ** 30);
  try {
    await Promise.race([
      new Promise((resolve) => process.once("SIGINT", resolve)),
      emulator.ended.then((lines) => {
        throw new UserError(`The local endpoint has ended by itself:\n${lines}`);
      }),
    ]);
  } finally {
    clearInterval(stay);
  }
}

void runCommand(main);
