import { once } from '../../model/once.ts'
import { isAscii } from '../normalise.ts'

/** Countries as `standards/topics/countries.yaml` lists them, ready to be looked for. */
export interface CountryNames {
  readonly codes: ReadonlySet<string>
  /** Is one of the names in a text, and not inside a longer word? */
  readonly areIn: (text: string) => boolean
}

/** `pairs` are [name, code]. The tables are made when a text needs them. */
export const countryNames = (pairs: readonly (readonly [string, string])[]): CountryNames => {
  const names = pairs.map(([name]) => name)
  const spaced = once(() => wordsByFirst(names.filter(name => !joined.test(name))))
  const unspaced = once(() => patternOf(names.filter(name => joined.test(name))))
  return {
    codes: new Set(pairs.map(([, code]) => code).filter(code => !words.has(code))),
    areIn: text => hasWords(text, spaced()) || (joined.test(text) && unspaced().test(text)),
  }
}

/** Two-letter codes count only alone or in brackets, where they are no words; these are read as words even there. */
export const namesCountry = (text: string, { codes, areIn }: CountryNames): boolean =>
  [...text.matchAll(/(?:^|[(:,]\s?)([A-Z]{2})(?=$|[),;.])/gm)].some(
    ([, code]) => code !== undefined && codes.has(code),
  ) || areIn(text)

const words: ReadonlySet<string> = new Set(['AI', 'ML', 'CV', 'ID', 'TV', 'PR', 'MS'])

/** Scripts in which a name does not stand between spaces, or carries an ending. */
const joined = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

/** The words of each name, by the first of them; a mark inside a name parts its words. */
const wordsByFirst = (names: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const [first, ...more] of names.map(wordsOf)) {
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), more])
  }
  return byFirst
}

const wordsOf = (text: string): readonly string[] => text.match(isAscii(text) ? /[A-Za-z]+/g : /[\p{L}\p{M}]+/gu) ?? []

const hasWords = (text: string, names: ReturnType<typeof wordsByFirst>): boolean => {
  const all = wordsOf(text)
  const begins = (first: string, at: number): boolean =>
    names.get(first)?.some(more => more.every((next, step) => all[at + 1 + step] === next)) === true
  return all.some((word, at) =>
    word.charCodeAt(0) < firstArabic ? begins(word, at) : withoutParticles(word).some(first => begins(first, at)),
  )
}

/** Arabic writes "and", "in" and "to" onto the word behind them. */
const withoutParticles = (word: string): readonly string[] => {
  const rest = word.replace(particle, '')
  return rest === word ? [word] : [word, rest, rest.replace(particle, '')]
}

const firstArabic = 0x600
const particle = /^[وفبلك](?=\p{Script=Arabic}{3})/u

/** A country's name beside the sign for "language" or "people" names those. */
const patternOf = (names: readonly string[]): RegExp => {
  const oneOf = (script: RegExp): string => names.filter(name => script.test(name)).join('|') || '(?!)'
  const forms = [
    `(?<!\\p{Script=Hangul})(?:${oneOf(/^\p{Script=Hangul}/u)})(?![어인말])`,
    `(?<!\\p{Script=Katakana})(?:${oneOf(/^\p{Script=Katakana}/u)})(?![\\p{Script=Katakana}ー語人])`,
    `(?:${oneOf(/^\p{Script=Han}/u)})(?![語语文人])`,
    `(?<!ภาษา|คน|ชาว)(?:${oneOf(/^\p{Script=Thai}/u)})`,
  ]
  return new RegExp(forms.join('|'), 'u')
}
