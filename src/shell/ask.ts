import { createInterface } from 'node:readline/promises'

/** Whether there is somebody to ask: without a terminal on both ends a question would wait for ever. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Asks on standard error, so that standard output stays what it is; anything but a no is a yes, and so is no answer. */
export const agreed = async (question: string): Promise<boolean> => {
  const asked = createInterface({ input: process.stdin, output: process.stderr })
  try {
    // Whoever closes the terminal has agreed to nothing.
    const closed = new Promise<string>(done => asked.once('close', () => done('no')))
    return !/^\s*n/i.test(await Promise.race([asked.question(question), closed]))
  } finally {
    asked.close()
  }
}
