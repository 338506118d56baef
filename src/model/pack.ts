import type { IsoDate } from './judgement.ts'
import type { Rule } from './rule.ts'

/** A public text the rules of a pack read. */
export interface BasisText {
  readonly key: string
  readonly title: string
  readonly issuer: string
  readonly date: string
  readonly binding: boolean
  readonly url: string
  /** How well the text was read: whole, in part, in summary, or from memory. */
  readonly read: 'whole' | 'part' | 'summary' | 'memory'
}

export interface Theme {
  readonly id: string
  readonly title: string
}

/** A versioned set of rules. */
export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly authority: 'official' | 'derived'
  readonly asOf: IsoDate
  /** The fixed sentence about the pack's standing that every report carries. */
  readonly standing: string
  readonly basis: readonly BasisText[]
  readonly themes: readonly Theme[]
  /** In the order of their ids. */
  readonly rules: readonly Rule[]
  /** SHA-256 over the names and bytes of its files. */
  readonly digest: string
}
