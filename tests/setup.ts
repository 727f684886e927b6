import { prepareEmulator } from "../lab/emulator/prepare";

// Pulumi's SDK asks for a stack trace at every promise, and each frame is traced back to TypeScript.
Error.stackTraceLimit = 5;

/** On the first run the local endpoint is installed, which takes longer than a test may. */
export async function mochaGlobalSetup(): Promise<void> {
  await prepareEmulator();
}
