import { type DocumentKind, documentKinds } from '../../model/document.ts'
import { packLanguage } from '../../model/locale.ts'
import type { Source } from '../../model/source.ts'
import type { TopicId } from '../../model/topic.ts'
import { readWordLists, textsAt, type WordLists } from '../phrases/word-lists.ts'

/** What a blank card says itself, in one language; English where the lexicon of that language says nothing. */
export interface SkeletonWords {
  /** A title with a name in it that is none. */
  readonly title: Readonly<Record<DocumentKind, string>>
  /** Heads what is told in a word or two. */
  readonly details: string
  /** What stands where an answer is to be written. */
  readonly blank: string
  /** What to do with it all; `{packs}` stands for what it was made for. */
  readonly guide: string
  /** Headings and labels of a topic, the best known first, those of the language before the English ones. */
  readonly names: (topic: TopicId) => readonly string[]
}

/** The words for blank cards in a language that has a lexicon; `known` are those languages, where it has none. */
export const skeletonWords = (
  lexicons: readonly Source[],
  language: string,
): SkeletonWords | { readonly known: readonly string[] } => {
  // A file is named by its language: only those that are used are read.
  const byLanguage = new Map(lexicons.flatMap(file => languageOf(file).map(tag => [tag.toLowerCase(), file] as const)))
  const own = formsOf(language).flatMap(form => byLanguage.get(form) ?? [])[0]
  if (own === undefined) return { known: lexicons.flatMap(languageOf).toSorted() }
  const english = byLanguage.get(packLanguage)
  const layers = [...new Set([own, english ?? own])].flatMap(file => readWordLists(file).lists ?? [])
  const word = (key: string): string => layers.flatMap(lexicon => textsAt(lexicon, 'skeleton', key))[0] ?? ''
  const titles = documentKinds.map(kind => [kind, word(kind)] as const)
  return {
    // Every kind is among the entries.
    title: Object.fromEntries(titles) as Record<DocumentKind, string>,
    details: word('details'),
    blank: word('blank'),
    guide: word('guide'),
    names: topic => layers.flatMap(lexicon => namesIn(lexicon, topic)),
  }
}

/** A tag, and what a lexicon for it may be called: `zh-TW` is written as `zh-Hant` is, and `pt-BR` as `pt`. */
const formsOf = (tag: string): readonly string[] => {
  const [language = '', ...more] = tag.toLowerCase().split('-')
  const script =
    more.find(subtag => subtag.length === 4) ?? more.flatMap(region => scripts[`${language}-${region}`] ?? [])[0]
  return [tag.toLowerCase(), ...(script ? [`${language}-${script}`] : []), language]
}

/** Where the place says how a language is written. */
const scripts: Readonly<Record<string, string>> = { 'zh-tw': 'hant', 'zh-hk': 'hant', 'zh-mo': 'hant' }

const namesIn = (lexicon: WordLists, topic: TopicId): readonly string[] => [
  ...textsAt(lexicon, 'topics', topic, 'headings'),
  ...textsAt(lexicon, 'topics', topic, 'labels'),
]

const languageOf = ({ path }: Source): readonly string[] => /(?:^|\/)lexicon\.([^/]+)\.yaml$/.exec(path)?.slice(1) ?? []
