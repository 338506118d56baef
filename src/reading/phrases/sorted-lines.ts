import { once } from '../../model/once.ts'

/** What stands behind a word in a text of sorted lines, each a word, a tab and what belongs to it: nothing has to be made of the text to look one up. */
export const lineAt = (word: string, text: string): string | undefined => {
  let [low, high] = [0, text.length]
  while (low < high) {
    const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const tab = text.indexOf('\t', start)
    const end = text.indexOf('\n', tab)
    const found = text.slice(start, tab)
    if (found === word) return text.slice(tab + 1, end)
    if (found < word) low = end + 1
    else high = start
  }
  return undefined
}

/** Lines for `lineAt`. */
export const sortedLines = (lines: readonly string[]): string =>
  lines
    .map(line => `${line}\n`)
    .toSorted()
    .join('')

/** All of them, a word and what stands behind it at a time. */
export const linesIn = (text: string): readonly (readonly [string, string])[] =>
  text === ''
    ? []
    : text
        .slice(0, -1)
        .split('\n')
        .map(line => {
          const tab = line.indexOf('\t')
          return [line.slice(0, tab), line.slice(tab + 1)]
        })

/** What stands behind a word in such a text. A run over one card asks for few words; from so many on, a table is made of them all. */
export const lookup = (textOf: () => string): ((word: string) => string | undefined) => {
  let asked = 0
  const text = once(textOf)
  const table = once(() => new Map(linesIn(text())))
  return word => {
    asked += 1
    return asked > many ? table().get(word) : lineAt(word, text())
  }
}

const many = 1000
