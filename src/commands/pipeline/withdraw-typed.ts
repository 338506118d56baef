import type { Command } from '../asking/command.ts'
import { pathIn } from './path-in.ts'
import { withdrawEarlier } from './withdraw-earlier.ts'

/**
 * Removes what an earlier run has left where a command line says to write, reports and what is signed or packed of them, before it is
 * known whether the line can be understood: one that is refused leaves no old verdict either. What else is named on the line may be
 * input, and stays.
 */
export const withdrawTyped = ({ options }: Command, words: readonly string[]): void => {
  const has = (flags: string): boolean => options.some(option => option.flags.includes(flags))
  const [reports, evidence] = [has('--output <format[=path]>'), has('--to <file>')]
  if (!reports && !evidence) return
  const line = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  const named = line.map((word, at) => {
    const output = reports ? valueIn(word, line[at + 1], '-o', '--output') : undefined
    if (output !== undefined) return { ...output, paths: pathIn(output.text) }
    const to = evidence ? valueIn(word, line[at + 1], undefined, '--to') : undefined
    return to && { ...to, paths: [to.text] }
  })
  const others = words.filter((_, at) => named[at] === undefined && named[at - 1]?.isNext !== true)
  const values = others.flatMap(word => [word, word.slice(word.indexOf('=') + 1)])
  // What cannot be removed is told by whoever writes there.
  withdrawEarlier(
    named.flatMap(name => name?.paths ?? []),
    values,
  )
}

interface Value {
  readonly text: string
  /** It is the next word. */
  readonly isNext: boolean
}

/** `-o json=a.json`, `-ojson=a.json`, `--output json=a.json`, `--output=json=a.json` */
const valueIn = (
  word: string,
  next: string | undefined,
  short: string | undefined,
  long: string,
): Value | undefined => {
  if (word === short || word === long) return next === undefined ? undefined : { text: next, isNext: true }
  if (word.startsWith(`${long}=`)) return { text: word.slice(long.length + 1), isNext: false }
  return short !== undefined && word.startsWith(short) && !word.startsWith('--')
    ? { text: word.slice(short.length), isNext: false }
    : undefined
}
