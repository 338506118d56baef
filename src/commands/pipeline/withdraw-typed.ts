import type { Command } from './command.ts'
import { withdrawEarlier } from './withdraw-earlier.ts'

/**
 * Removes the reports of an earlier run that a command line names, before it is known whether it can be understood: one that is
 * refused leaves no old verdict either. What else is named on the line may be input, and stays.
 */
export const withdrawTyped = ({ options }: Command, words: readonly string[]): void => {
  if (!options.some(({ flags }) => flags.includes('--output <format[=path]>'))) return
  const line = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  const outputs = line.flatMap((word, at) => outputIn(word, line[at + 1]))
  const others = words.filter(word => !outputs.some(output => word.endsWith(output)))
  const values = others.flatMap(word => [word, word.slice(word.indexOf('=') + 1)])
  // What cannot be removed is told by whoever writes there.
  withdrawEarlier(outputs.flatMap(pathIn), values)
}

/** `-o json=a.json`, `-ojson=a.json`, `--output json=a.json`, `--output=json=a.json` */
const outputIn = (word: string, next: string | undefined): readonly string[] =>
  word === '-o' || word === '--output'
    ? [next ?? []].flat()
    : (/^(?:--output=|-o(?=.))(.*)$/s.exec(word)?.slice(1) ?? [])

const pathIn = (output: string): readonly string[] => /^[^=]+=(.+)$/s.exec(output)?.slice(1) ?? []
