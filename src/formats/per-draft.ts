import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'

/** What several formats ask of a text is found out once for each draft, and forgotten with it. A run has one vocabulary. */
export const perDraft = <T>(
  find: (draft: Draft, vocabulary: Vocabulary) => T,
): ((draft: Draft, vocabulary: Vocabulary) => T) => {
  const found = new WeakMap<Draft, { readonly by: Vocabulary; readonly value: T }>()
  return (draft, vocabulary) => {
    const known = found.get(draft)
    if (known?.by === vocabulary) return known.value
    const value = find(draft, vocabulary)
    found.set(draft, { by: vocabulary, value })
    return value
  }
}
