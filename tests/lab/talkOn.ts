// A command that never stops printing.
import { setImmediate } from "node:timers/promises";
import { runCommand } from "../../lab/run";

void runCommand(async () => {
  for (;;) {
    console.log("line");
    await setImmediate();
  }
});
