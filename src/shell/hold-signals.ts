/**
 * From the first thing that is written, a signal waits for the end of the writing that it falls into, which is one turn of the event
 * loop; then it ends the process as it would have. Before that the system ends it at once: a handler would have to wait for a parse
 * that may never come back. `kill -9` waits for nothing, and may leave a file `.NAME.*.tmp`, which no run ever reads.
 */
export const holdSignals = (): void => {
  if (held) return
  held = true
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.kill(process.pid, signal))
}

let held = false

/** A turn of the event loop, in which a signal that came during the writing is heard. */
export const hearSignals = (): Promise<void> => new Promise(done => setImmediate(done))
