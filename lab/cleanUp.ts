const pending = new Set<() => void>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function cleanUp(): void {
  // The last first: a program ends before the folder goes that it writes to.
  for (const clean of [...pending].reverse()) {
    try {
      clean();
    } catch (error) {
      // Whatever can't be cleaned up must not keep the rest, and the process, from ending.
      process.stderr.write(`${String(error)}\n`);
    }
  }
  pending.clear();
}

function onSignal(signal: NodeJS.Signals): void {
  cleanUp();
  stopListening();
  // Ends the process as the signal would have without us, unless somebody else also decides about it.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function stopListening(): void {
  process.off("exit", cleanUp);
  for (const signal of signals) process.off(signal, onSignal);
}

/**
 * Has `clean` run when the process ends before its time: by Ctrl-C, SIGTERM, SIGHUP, an exception or exit().
 * `clean` must be synchronous.
 *
 * @returns what takes it back, for when the work went well
 */
export function whenEnding(clean: () => void): () => void {
  if (pending.size === 0) {
    process.on("exit", cleanUp);
    for (const signal of signals) process.on(signal, onSignal);
  }
  pending.add(clean);
  return () => {
    pending.delete(clean);
    if (pending.size === 0) stopListening();
  };
}
