import { isAscii } from '../../model/ascii.ts'
import { once } from '../../model/once.ts'
import type { Layers } from '../phrases/layers.ts'
import type { Table } from '../phrases/shelf.ts'

/** Countries as `standards/topics/countries.yaml` lists them, ready to be looked for. */
export interface CountryNames {
  readonly codes: ReadonlySet<string>
  /** Is one of the names in a text, and not inside a longer word? */
  readonly areIn: (text: string) => boolean
}

/** What stands beside the names, by `standards/topics/countries.yaml`. */
export interface BesideCountries {
  /** Codes that are read as words even alone. */
  readonly words: readonly string[]
  /** Written onto the name behind them, as Arabic writes "and", "in" and "to". */
  readonly particles: readonly string[]
  /** Beside a name in a script without spaces they make another of it: of a language, or of people. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

/** `pairs` are [name, code]. What is made of them is made when a text needs it, where the build has not kept it. */
export const countryNames = (
  pairs: () => readonly (readonly [string, string])[],
  { words, particles, before, behind }: BesideCountries,
  { made, data, table }: Pick<Layers, 'made' | 'data' | 'table'>,
): CountryNames => {
  const named = (isJoined: boolean): readonly string[] =>
    pairs().flatMap(([name]) => (joined.test(name) === isJoined ? [name] : []))
  const byFirst = once(() => namesByFirst(named(false)))
  const letters = data('first letters', () => firstLetters(byFirst()))
  const pattern = data('unspaced', () => patternOf(named(true), before, behind))
  const spaced: NamesByFirst = {
    after: table('by-first-word', byFirst),
    plainBeginnings: once(() => new RegExp(`(?<![A-Za-z])[${letters()}][A-Za-z]*`, 'g')),
  }
  const unspaced = once(() => new RegExp(pattern(), 'u'))
  const particle = new RegExp(`^(?:${particles.join('|') || '(?!)'})(?=\\p{Script=Arabic}{3})`, 'u')
  return {
    codes: new Set(
      made('codes', () => [...new Set(pairs().map(([, code]) => code))].filter(code => !words.includes(code))),
    ),
    areIn: text => hasWords(text, spaced, particle) || (joined.test(text) && unspaced().test(text)),
  }
}

/** Two-letter codes count only alone or in brackets, where they are no words. */
export const namesCountry = (text: string, { codes, areIn }: CountryNames): boolean =>
  [...text.matchAll(/(?:^|[(:,]\s?)([A-Z]{2})(?=$|[),;.])/gm)].some(
    ([, code]) => code !== undefined && codes.has(code),
  ) || areIn(text)

/** Scripts in which a name does not stand between spaces, or carries an ending. */
const joined = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

/** The words of names, by the first of them; a mark inside a name parts its words. */
interface NamesByFirst {
  readonly after: Table
  /** Words of plain letters with which a name may begin, by their first letter, which hardly any word of a sentence has. */
  readonly plainBeginnings: () => RegExp
}

/** The other words of each name with spaces between. */
const namesByFirst = (names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const after = new Map<string, string[]>()
  for (const [first, ...more] of names.map(wordsOf)) {
    if (first === undefined) continue
    const known = after.get(first)
    if (known === undefined) after.set(first, [more.join(' ')])
    else known.push(more.join(' '))
  }
  return after
}

const firstLetters = (names: ReadonlyMap<string, unknown>): string =>
  [...new Set([...names.keys()].map(first => first.charAt(0)))].filter(isAscii).join('')

const wordsOf = (text: string): readonly string[] => text.match(isAscii(text) ? /[A-Za-z]+/g : /[\p{L}\p{M}]+/gu) ?? []

const hasWords = (text: string, { after, plainBeginnings }: NamesByFirst, particle: RegExp): boolean => {
  if (isAscii(text) && !text.match(plainBeginnings())?.some(first => after(first) !== undefined)) return false
  const all = wordsOf(text)
  const begins = (first: string, at: number): boolean =>
    after(first)?.some(more => more === '' || more.split(' ').every((next, step) => all[at + 1 + step] === next)) ===
    true
  return all.some((word, at) =>
    word.charCodeAt(0) < firstArabic
      ? begins(word, at)
      : withoutParticles(word, particle).some(first => begins(first, at)),
  )
}

/** One particle may stand before another. */
const withoutParticles = (word: string, particle: RegExp): readonly string[] => {
  const rest = word.replace(particle, '')
  return rest === word ? [word] : [word, rest, rest.replace(particle, '')]
}

const firstArabic = 0x600

/** The names of each script, and nothing longer that begins or ends with one. */
const patternOf = (names: readonly string[], before: readonly string[], behind: readonly string[]): string => {
  const oneOf = (script: RegExp): string => names.filter(name => script.test(name)).join('|') || '(?!)'
  const forms = [
    `(?<!\\p{Script=Hangul})(?:${oneOf(/^\p{Script=Hangul}/u)})`,
    `(?<!\\p{Script=Katakana})(?:${oneOf(/^\p{Script=Katakana}/u)})(?![\\p{Script=Katakana}ー])`,
    `(?:${oneOf(/^\p{Script=Han}/u)})`,
    `(?:${oneOf(/^\p{Script=Thai}/u)})`,
  ]
  const [left, right] = [before, behind].map(signs => signs.join('|') || '(?!)')
  return `(?<!${left})(?:${forms.join('|')})(?!${right})`
}
