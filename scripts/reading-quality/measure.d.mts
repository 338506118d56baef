/** Types of `measure.mjs` for the tests. */
import type { Counts, Range, Shares } from './figures.mjs'

export interface Group {
  readonly name: string
  readonly counts: Counts
  readonly shares: Shares
  readonly wilson?: Range
}

export interface Measured {
  readonly total: Group
  readonly read: Group
  readonly topics: readonly Group[]
  readonly readTopics: readonly Group[]
  readonly formats: readonly Group[]
  readonly languages: readonly Group[]
}

export declare const measure: (
  labelled: readonly unknown[],
  records: readonly unknown[],
  languageOf: (path: string) => string,
  readFormats: readonly string[],
) => Measured
export declare const scoreLines: (measured: Measured) => readonly string[]
