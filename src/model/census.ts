import type { Declared } from './circumstances.ts'
import type { DocumentKind } from './document.ts'
import type { Outcome } from './finding.ts'
import type { IsoDate } from './judgement.ts'
import type { Problem } from './problem.ts'
import type { Verdict } from './report.ts'
import type { Gate, Level } from './rule.ts'

/** A file of cards. */
export interface CensusInput {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** A rule that is asked of single documents, with the words of it that a summary shows. */
export interface CensusRule {
  readonly id: string
  readonly theme: string
  readonly title: string
  readonly level: Level
}

/** All that a census depends on: two with the same head come to the same, byte for byte. */
export interface CensusHead {
  readonly record: 'census'
  readonly format: 'waco-census'
  readonly version: 1
  readonly tool: string
  readonly asOf: IsoDate
  readonly failOn: Gate
  readonly strict: boolean
  readonly packs: readonly {
    readonly ref: string
    readonly digest: string
    readonly profile?: string
    readonly standing: string
  }[]
  readonly declared: readonly (Declared extends ReadonlyMap<infer _, infer Fact> ? Fact : never)[]
  /** Rules in force that are asked of single documents, in the order of their ids; those about several documents are only counted. */
  readonly rules: readonly CensusRule[]
  readonly themes: readonly { readonly id: string; readonly title: string }[]
  readonly rulesAboutSeveral: number
  readonly inputs: readonly CensusInput[]
  readonly columns: { readonly id?: string; readonly text?: string; readonly name: string }
}

/** What one document of a card came to, rule by rule. */
export interface CensusDocument {
  readonly kind: DocumentKind
  readonly format: string
  readonly outcomes: Readonly<Record<string, Outcome>>
}

/** What became of one row of an input. */
export interface CensusCard {
  readonly record: 'card'
  /** Which of the inputs, counted from 0, and which row of it, from 1. */
  readonly input: number
  readonly row: number
  readonly id: string | null
  /** Of the text; absent where there was none. */
  readonly sha256?: string
  readonly bytes?: number
  /** The same text has stood in an earlier row. */
  readonly duplicate: boolean
  /** The language that most of the text is in; `und`: it shows too little of any. */
  readonly language?: string
  readonly verdict: Verdict
  readonly exit: number
  /** None where nothing was judged. */
  readonly documents: readonly CensusDocument[]
  /** Codes of what is wrong with it. */
  readonly problems: readonly string[]
}

/** The last line: without it, a census was cut. */
export interface CensusEnd {
  readonly record: 'end'
  readonly cards: number
  /** What kept an input from being read to its end. */
  readonly problems: readonly Problem[]
}

/** Documents, how they came out, and how the rules that were asked of them did. */
export interface CensusGroup {
  readonly name: string
  readonly documents: number
  readonly pass: number
  readonly fail: number
}

export interface CensusSummary {
  readonly head: CensusHead
  readonly cards: number
  readonly judged: number
  readonly notJudged: number
  readonly duplicates: number
  readonly documents: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Codes of problems, by how many cards have them, the most frequent first. */
  readonly problems: readonly { readonly code: string; readonly cards: number }[]
  readonly rules: readonly (CensusRule & { readonly outcomes: Readonly<Record<Outcome, number>> })[]
  readonly themes: readonly CensusGroup[]
  readonly kinds: readonly CensusGroup[]
  readonly formats: readonly CensusGroup[]
  readonly languages: readonly CensusGroup[]
  /** What kept an input from being read to its end. */
  readonly cut: readonly Problem[]
}
