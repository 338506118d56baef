import { normaliseText } from './normalise.ts'
import type { Pairs, Phrases } from './phrases.ts'
import { keysOf, listsAt, textsAt, type WordLists } from './word-lists.ts'

/** Files of one form, laid over each other: each adds to what the others list, none takes anything away. */
export interface Layers {
  readonly roots: readonly (WordLists | undefined)[]
  /** All that is listed under a path of keys. */
  readonly all: (...path: readonly string[]) => readonly string[]
  /** The same, normalised, to be compared with a whole text. */
  readonly named: (...path: readonly string[]) => ReadonlySet<string>
  /** The same, to be looked for in running text. */
  readonly phrases: (...path: readonly string[]) => Phrases
  /** A list of other phrases, looked for together with these. */
  readonly listOf: (pairs: () => Pairs) => Phrases
  /** [text, key] for all lists that stand by keys under a path. */
  readonly byKey: (...path: readonly string[]) => Pairs
}

export const layersOf = (roots: readonly (WordLists | undefined)[], listOf: Layers['listOf']): Layers => {
  const all = (...path: readonly string[]): readonly string[] => roots.flatMap(root => textsAt(root, ...path))
  return {
    roots,
    all,
    named: (...path) => new Set(all(...path).map(normaliseText)),
    phrases: (...path) => listOf(() => all(...path).map(text => [text, text] as const)),
    listOf,
    byKey: (...path) =>
      roots
        .flatMap(root => keysOf(listsAt(root, ...path)))
        .flatMap(([key, value]) => textsAt(value).map(text => [text, key] as const)),
  }
}
