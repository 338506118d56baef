/** Countries as `standards/topics/countries.yaml` lists them, ready to be looked for. */
export interface CountryNames {
  readonly codes: ReadonlySet<string>
  /** Any of the names, not inside a longer word. */
  readonly pattern: RegExp
}

/** `pairs` are [name, code]. */
export const countryNames = (pairs: readonly (readonly [string, string])[]): CountryNames => {
  const named = scripts.map(script => ({
    ...script,
    names: pairs.map(([name]) => name).filter(name => scripts.find(({ first }) => first.test(name)) === script),
  }))
  return {
    codes: new Set(pairs.map(([, code]) => code).filter(code => !words.has(code))),
    pattern: new RegExp(
      named
        .filter(({ names }) => names.length > 0)
        .map(({ names, before, after }) => `${before}(?:${names.map(literal).join('|')})${after}`)
        .join('|') || '(?!)',
      'u',
    ),
  }
}

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Script {
  /** What a name in the script begins with. */
  readonly first: RegExp
  readonly before: string
  readonly after: string
}

/**
 * How a name stands apart from the words around it. Behind a country's name the sign for "language" or "people" names those,
 * in Thai it stands before; Arabic writes small words onto the front, Korean onto the end.
 */
const scripts: readonly Script[] = [
  { first: /^\p{Script=Han}/u, before: '', after: '(?![語语文人])' },
  {
    first: /^\p{Script=Katakana}/u,
    before: '(?<![\\p{Script=Katakana}ー])',
    after: '(?![\\p{Script=Katakana}ー語人])',
  },
  { first: /^\p{Script=Thai}/u, before: '(?<!ภาษา|คน|ชาว)', after: '' },
  { first: /^\p{Script=Hangul}/u, before: '(?<!\\p{L})', after: '(?![어인말])' },
  { first: /^\p{Script=Arabic}/u, before: '(?<!\\p{L})[وفبلك]{0,2}', after: '(?![\\p{L}\\p{M}])' },
  { first: /^/u, before: '(?<![\\p{L}\\p{M}])', after: '(?![\\p{L}\\p{M}])' },
]

/** Two-letter codes count only alone or in brackets, where they are no words; these are read as words even there. */
export const namesCountry = (text: string, { codes, pattern }: CountryNames): boolean =>
  [...text.matchAll(/(?:^|[(:,]\s?)([A-Z]{2})(?=$|[),;.])/gm)].some(
    ([, code]) => code !== undefined && codes.has(code),
  ) || pattern.test(text)

const words: ReadonlySet<string> = new Set(['AI', 'ML', 'CV', 'ID', 'TV', 'PR', 'MS'])
