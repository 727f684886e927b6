// Prepares the emulator in the folder that is named.
import { prepareEmulator } from "../../../lab/emulator/prepare";

void prepareEmulator(process.argv[2]);
