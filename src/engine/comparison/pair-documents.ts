import type { DocumentResult } from '../../model/report.ts'
import { type Pair, pairAlike } from './pair-alike.ts'
import { traitsOf } from './traits-of.ts'

/** A document in two results, or in one of them alone. */
export interface DocumentPair {
  readonly before?: DocumentResult
  readonly after?: DocumentResult
  readonly by: Pair<unknown, unknown>['by']
}

/** Which document of one result is which of the other: by its name, its bytes, or what it says. */
export const pairDocuments = (
  before: readonly DocumentResult[],
  after: readonly DocumentResult[],
): readonly DocumentPair[] => {
  const known = (result: DocumentResult) => ({ ...traitsOf(result), result })
  const alike = pairAlike(before.map(known), after.map(known))
  return [
    ...alike.pairs.map(pair => ({ before: pair.before.result, after: pair.after.result, by: pair.by })),
    ...alike.before.map(one => ({ before: one.result, by: 'name' as const })),
    ...alike.after.map(one => ({ after: one.result, by: 'name' as const })),
  ]
}
