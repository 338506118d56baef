import { oneOf } from '../text/one-of.ts'
/** A part of a date: year, month, day, the English name of a month, and a name listed in `dates.yaml`. */
export type Part = 'y' | 'm' | 'd' | 'M' | 'N'

/** A way to write a date, and what its groups hold. */
export interface Shape {
  readonly pattern: RegExp
  readonly order: readonly Part[]
}

/** Names of months and eras as `standards/topics/dates.yaml` lists them, ready to be looked for. */
export interface DateWords {
  readonly monthOf: (name: string) => number | undefined
  readonly shapes: readonly Shape[]
  /** The text with years of other eras as Gregorian ones: `令和8年` is `2026年`. */
  readonly inOurEra: (text: string) => string
}

type Pairs = readonly (readonly [string, string])[]

/** Both are [name, number]. */
export const dateWords = (months: Pairs, eras: Pairs): DateWords => {
  const byName = new Map(months.map(([name, month]) => [foldName(name), Number(month)]))
  const offsets = new Map(eras.map(([name, offset]) => [name, Number(offset)]))
  const era = new RegExp(`(${oneOf([...offsets.keys()])})\\s?(\\d{1,4}|元)(?!\\d)`, 'gu')
  return {
    monthOf: name => byName.get(foldName(name)),
    shapes: shapesWith(months.map(([name]) => name)),
    inOurEra: text =>
      text.replace(era, (_, name: string, year: string) =>
        String((year === '元' ? 1 : Number(year)) + (offsets.get(name) ?? 0)),
      ),
  }
}

/** Between a day, its month and its year may stand a full stop or a small word: `de`, `năm`. */
const shapesWith = (names: readonly string[]): readonly Shape[] => {
  const between = '[.,،]?\\s*(?:\\p{L}{2,4}\\.?\\s+)?'
  const named = (some: readonly string[]): string => `(?<!\\p{L})(${oneOf(some)})(?![\\p{L}\\p{M}\\d])`
  // Without a day, a short name may be any word: "test set 2024".
  const long = names.filter(name => name.length > 4 || !/^\p{Script=Latin}/u.test(name))
  return [
    {
      pattern: new RegExp(
        `(?<!\\d)(\\d{1,2})[.ºª]?\\s*(?:\\p{L}{2}\\s+)?${named(names)}${between}(\\d{4})(?!\\d)`,
        'giu',
      ),
      order: ['d', 'N', 'y'],
    },
    { pattern: new RegExp(`${named(long)}${between}(\\d{4})(?!\\d)`, 'giu'), order: ['N', 'y'] },
  ]
}

const foldName = (name: string): string => name.toLowerCase().normalize('NFC')
