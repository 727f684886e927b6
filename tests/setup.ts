import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { prepareEmulator } from "../lab/emulator/prepare";

// V8 optimizes what has run for a while: in a run of seconds that pays for the hottest alone.
setFlagsFromString("--interrupt-budget=1000000");

/** On the first run the local endpoint is installed, which takes longer than a test may. */
export async function mochaGlobalSetup(): Promise<void> {
  await prepareEmulator();
}

let quick = false;

export const mochaHooks = {
  /** Runs where tests do, and for each of their files. */
  beforeAll(): void {
    if (!quick) makePromisesQuick();
    quick = true;
  },
};

// Pulumi's SDK writes down a stack trace at every promise, each frame traced back to TypeScript: of a run of
// the tests that is a tenth.
function makePromisesQuick(): void {
  const debuggable = createRequire(__filename)("@pulumi/pulumi/runtime/debuggable") as {
    debuggablePromise(...args: unknown[]): unknown;
  };
  const { debuggablePromise } = debuggable;
  debuggable.debuggablePromise = (...args) => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      return debuggablePromise(...args);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
}
