import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Answer, ask } from '../src/shell/ask.ts'

/** What is typed at each question, and what comes of it; `end` is a terminal that was closed. */
const typed: readonly (readonly [what: string, keys: readonly string[], answer: Answer, questions: number])[] = [
  ['the return key', ['\r'], 'yes', 1],
  ['y', ['y\r'], 'yes', 1],
  ['YES with a blank', [' YES \r'], 'yes', 1],
  ['n', ['n\r'], 'no', 1],
  ['No', ['No\r'], 'no', 1],
  ['neither, and then a no', ['maybe\r', 'n\r'], 'no', 2],
  ['what begins like a no and is none', ['now\r', 'y\r'], 'yes', 2],
  ['Ctrl-C', ['\u0003'], 'interrupted', 1],
  ['Ctrl-C in the middle of a word', ['y\u0003'], 'interrupted', 1],
  ['Ctrl-D', ['\u0004'], 'closed', 1],
  ['the end of the input', ['end'], 'closed', 1],
]

describe('a question at a terminal', () => {
  it.each(typed)('%s', async (_, keys, answer, questions) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const left = [...keys]
    let asked = 0
    output.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('write it? ')) return
      asked += 1
      const next = left.shift()
      setImmediate(() => (next === 'end' ? input.end() : input.write(next ?? '\u0003')))
    })
    expect(await ask('write it? ', { input, output })).toBe(answer)
    expect(asked).toBe(questions)
    expect(left).toEqual([])
  })
})
