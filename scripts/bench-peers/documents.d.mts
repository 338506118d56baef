/** Types of `documents.mjs` for the tests. */
export interface MadeDocument {
  readonly path: string
  readonly text: string
  /** In which way one answer was spoilt, or only written otherwise. */
  readonly how: string
  readonly faulty: boolean
  readonly question: string
}

export declare const documents: (count: number) => {
  readonly cards: readonly MadeDocument[]
  readonly disclosures: readonly MadeDocument[]
}
