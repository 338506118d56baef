import type { Fact } from '../../model/fact.ts'
import type { Entry } from '../../syntax/tree.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { keyRows } from './key-rows.ts'
import type { LaidKey } from './laid-keys.ts'
import { metadataFacts } from './metadata.ts'

/** What is said under each key, of each of its topics; of a key that is written twice, the last one is read, as everywhere. */
export const keyFacts = (
  keys: readonly LaidKey[],
  vocabulary: Vocabulary,
  uncertainFrom: number | undefined,
): readonly Fact[] => {
  const written = new Map<string, Entry[]>()
  for (const { entry } of keys) {
    const same = written.get(entry.key)
    if (same === undefined) written.set(entry.key, [entry])
    else same.push(entry)
  }
  return keys.flatMap(laid => {
    const same = written.get(laid.entry.key) ?? []
    if (same.at(-1) !== laid.entry) return []
    return keyRows(laid, vocabulary).flatMap(({ entry, row }) =>
      metadataFacts(
        { kind: 'mapping', span: entry.span, entries: [...same.slice(0, -1), entry] },
        [row],
        vocabulary,
        uncertainFrom,
      ),
    )
  })
}
