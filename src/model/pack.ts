import type { IsoDate } from './judgement.ts'
import type { Rule } from './rule.ts'

export const authorities = ['official', 'derived'] as const
/** Who stands behind a pack: `official`, the issuer of the texts itself; `derived`, somebody who read them. */
export type Authority = (typeof authorities)[number]

export const readDepths = ['whole', 'part', 'summary', 'memory'] as const
/** How well a text was read: whole, in part, in summary, or from memory. */
export type ReadDepth = (typeof readDepths)[number]

/** A public text the rules of a pack read. */
export interface BasisText {
  readonly key: string
  readonly title: string
  readonly issuer: string
  readonly date: string
  readonly binding: boolean
  readonly url: string
  readonly read: ReadDepth
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
  readonly authority: Authority
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
