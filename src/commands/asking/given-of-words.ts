import type { Given } from './command.ts'

/** A command line that could not be understood, as far as it can be: any word may be an operand, or the value of the option before it. */
export const givenOfWords = (words: readonly string[]): Given => {
  const line = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  const texts = (option: string): readonly string[] =>
    line.flatMap((word, at) => {
      const value = word.startsWith(`--${option}=`) ? word.slice(option.length + 3) : undefined
      const isNamed = word === `--${option}` || (option === 'output' && word === '-o')
      const short = option === 'output' ? /^-o(.+)$/s.exec(word)?.[1] : undefined
      return (isNamed ? line[at + 1] : (value ?? short)) ?? []
    })
  return { operands: words, texts, text: option => texts(option).at(-1), on: option => line.includes(`--${option}`) }
}
