import { availableParallelism } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** Another thread of this program, which runs `bin/judge.js`: plain data goes in, and plain data comes out. */
export interface Thread<Asked> {
  readonly ask: (asked: Asked) => void
  readonly end: () => void
}

/** What comes of a thread: what it says, and that it is gone, whatever ended it. */
export interface Hearing<Said> {
  readonly said: (said: Said) => void
  readonly gone: () => void
}

/** Starts a thread with what it needs to know. It prints nothing, and the process lasts until it is ended. */
export const startThread = <Asked, Said>(told: unknown, { said, gone }: Hearing<Said>): Thread<Asked> => {
  const thread = new Worker(new URL('../../bin/judge.js', import.meta.url), {
    workerData: told,
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes, stackSizeMb: stackMegabytes },
  })
  thread.on('message', said)
  // Out of memory, or a bug: what it was asked is done by whoever asked.
  thread.on('error', gone)
  thread.on('exit', gone)
  return { ask: asked => thread.postMessage(asked), end: () => void thread.terminate() }
}

/** A document leaves much that is used once: with more room, it is collected less often. */
const youngMegabytes = 64

/** A little less than the first thread has: what nests too deep for that one must not pass in another. */
const stackMegabytes = 1

/** Lets be heard what threads have said meanwhile. */
export const hearThreads = (): Promise<void> => new Promise(resolve => void setImmediate(resolve))

/** What this thread was told when it was started, and how it hears and answers. */
export const thisThread = <Told, Asked, Said>(): {
  readonly told: Told
  readonly hear: (asked: (asked: Asked) => void) => void
  readonly say: (said: Said) => void
} => {
  if (parentPort === null) throw new TypeError('this is no thread that another has started')
  const port = parentPort
  return {
    told: workerData as Told,
    hear: asked => void port.on('message', asked),
    say: said => port.postMessage(said),
  }
}

/** How many threads this machine, or what a container has of it, runs at once. */
export const threadsAtOnce = (): number => availableParallelism()
