// Starts a local endpoint without ever stopping it, and prints its URL. With an argument it stays itself.
import { startEmulator } from "../../../lab/emulator/emulator";

void startEmulator().then((emulator) => {
  process.stdout.write(`${emulator.endpoint}\n`);
  if (process.argv.length > 2) setInterval(() => {}, 60_000);
});
