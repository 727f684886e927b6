import { type Emulator, startEmulator } from "../lab/emulator/emulator";

let starting: Promise<Emulator> | undefined;

/**
 * The URL of the local endpoint that all tests of this process share, started at the first call.
 * It ends with the process, which it doesn't keep running.
 */
export async function sharedEmulator(): Promise<string> {
  starting ??= startEmulator();
  return (await starting).endpoint;
}
