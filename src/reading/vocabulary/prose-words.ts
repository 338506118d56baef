import { once } from '../../model/once.ts'
import type { Layers } from '../phrases/layers.ts'
import { keysOf, listsAt, textsAt, type WordLists } from '../phrases/word-lists.ts'

/** How the language of running text is told: by its script, or by its commonest words. */
export interface ProseWords {
  /** Language → its commonest words, of the languages that have a lexicon. */
  readonly known: ReadonlyMap<string, readonly string[]>
  /** The same of those that have none. */
  readonly others: ReadonlyMap<string, readonly string[]>
  /** Script → the language that it tells; scripts of languages without a lexicon only. */
  readonly scripts: ReadonlyMap<string, string>
  /** Letter → the language that it tells, where none with a lexicon writes it. */
  readonly letters: ReadonlyMap<string, string>
  /** Word → the languages that have it among their commonest. */
  readonly languagesOf: () => ReadonlyMap<string, readonly string[]>
}

export const readProseWords = (lexicons: Layers, files: Layers): ProseWords => {
  const known = new Map(
    lexicons.data('words by language', () =>
      lexicons.roots().map(root => [languageOf(root), textsAt(root, 'words', 'function')] as const),
    )(),
  )
  const lists = (key: string): readonly Listed[] =>
    files
      .data(key, () => listsBy(files, key))()
      .filter(([language]) => !known.has(language))
  const others = new Map(lists('common-words'))
  const scripts = new Map(lists('scripts').flatMap(([language, names]) => names.map(name => [name, language] as const)))
  const letters = new Map(lists('letters').flatMap(([language, own]) => own.map(letter => [letter, language] as const)))
  return { known, others, scripts, letters, languagesOf: once(() => byWord([...known, ...others])) }
}

type Listed = readonly [string, readonly string[]]

const languageOf = (root: WordLists | undefined): string => {
  const language = listsAt(root, 'language')
  return typeof language === 'string' ? language : ''
}

const listsBy = ({ roots }: Layers, key: string): readonly Listed[] =>
  roots()
    .flatMap(root => keysOf(listsAt(root, key)))
    .map(([name, list]) => [name, textsAt(list)] as const)

const byWord = (lists: readonly Listed[]): ReadonlyMap<string, readonly string[]> => {
  const languages = new Map<string, string[]>()
  for (const [language, words] of lists) {
    for (const word of words) {
      const before = languages.get(word)
      if (before === undefined) languages.set(word, [language])
      else before.push(language)
    }
  }
  return languages
}
