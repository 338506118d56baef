/** Countries as `standards/topics/countries.yaml` lists them, ready to be looked for. */
export interface CountryNames {
  readonly codes: ReadonlySet<string>
  /** Any of the names, not inside a longer word. */
  readonly pattern: RegExp
}

/** `pairs` are [name, code]. */
export const countryNames = (pairs: readonly (readonly [string, string])[]): CountryNames => {
  const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const spaced = pairs.filter(([name]) => /^[\p{Script=Latin}]/u.test(name)).map(([name]) => literal(name))
  const unspaced = pairs.filter(([name]) => !/^[\p{Script=Latin}]/u.test(name)).map(([name]) => literal(name))
  // A country's name before the sign for "language" or "people" names those.
  const either = [`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`, `(?:${unspaced.join('|')})(?![語语文人])`]
  return {
    codes: new Set(pairs.map(([, code]) => code).filter(code => !words.has(code))),
    pattern: new RegExp(pairs.length === 0 ? '(?!)' : either.join('|'), 'u'),
  }
}

/** Two-letter codes count only alone or in brackets, where they are no words; these are read as words even there. */
export const namesCountry = (text: string, { codes, pattern }: CountryNames): boolean =>
  [...text.matchAll(/(?:^|[(:,]\s?)([A-Z]{2})(?=$|[),;.])/gm)].some(
    ([, code]) => code !== undefined && codes.has(code),
  ) || pattern.test(text)

const words: ReadonlySet<string> = new Set(['AI', 'ML', 'CV', 'ID', 'TV', 'PR', 'MS'])
