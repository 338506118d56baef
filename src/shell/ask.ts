import { createInterface } from 'node:readline/promises'

/** Whether there is somebody to ask: without a terminal on both ends a question would wait for ever. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** `closed`: the terminal is gone, and with it whoever could have agreed; `interrupted`: Ctrl-C. */
export type Answer = 'yes' | 'no' | 'closed' | 'interrupted'

/** Where it is asked: on standard error, so that standard output stays what it is. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

const ours: Terminal = { input: process.stdin, output: process.stderr }

/** Asks until the answer is a yes or a no; the return key alone is a yes. */
export const ask = async (question: string, { input, output }: Terminal = ours): Promise<Answer> => {
  const asked = createInterface({ input, output, terminal: true })
  try {
    const gone = new Promise<Answer>(done => {
      asked.once('SIGINT', () => done('interrupted'))
      asked.once('close', () => done('closed'))
    })
    for (;;) {
      const said = await Promise.race([asked.question(question).then(answerIn), gone])
      if (said !== undefined) return said
    }
  } finally {
    asked.close()
  }
}

/** Nothing for what is neither. */
const answerIn = (line: string): Answer | undefined => {
  const word = line.trim().toLowerCase()
  if (word === '' || word === 'y' || word === 'yes') return 'yes'
  return word === 'n' || word === 'no' ? 'no' : undefined
}
