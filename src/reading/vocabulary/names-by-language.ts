import type { Source } from '../../model/source.ts'
import { keysOf, listsAt, readWordLists, textsAt } from '../phrases/word-lists.ts'
import { normaliseName } from '../text/normalise.ts'
import { englishFirst } from './english-first.ts'

/** How one language heads and labels a topic. */
export interface LanguageNames {
  readonly language: string
  /** As written, each once however it is spelt. */
  readonly names: readonly string[]
}

/** The headings and labels of each topic, language by language, from the lexicons among the files: for people who ask what is looked for. */
export const namesByLanguage = (files: readonly Source[]): ReadonlyMap<string, readonly LanguageNames[]> => {
  const names = new Map<string, LanguageNames[]>()
  for (const file of files.filter(({ path }) => /(?:^|\/)lexicon\.[^/]+$/.test(path)).toSorted(englishFirst)) {
    const { lists } = readWordLists(file)
    const language = listsAt(lists, 'language')
    for (const [topic, words] of keysOf(listsAt(lists, 'topics'))) {
      const own = once([...textsAt(words, 'headings'), ...textsAt(words, 'labels')])
      if (own.length === 0 || typeof language !== 'string') continue
      names.set(topic, [...(names.get(topic) ?? []), { language, names: own }])
    }
  }
  return names
}

const once = (names: readonly string[]): readonly string[] => {
  const known = names.map(normaliseName)
  return names.filter((_, at) => known.indexOf(known[at] ?? '') === at)
}
