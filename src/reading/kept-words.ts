import { normaliseText } from './normalise.ts'
import { keysOf, listSign, listsAt, textsAt, type WordLists } from './word-lists.ts'

/**
 * What the build keeps of a lexicon, so that a run need not make it again: every list as one text, and
 * phrases normalised, the marks that mean something among them left. For people who ask, the phrases of topics as they are written.
 */
export const keptWords = (lists: WordLists): WordLists =>
  listsAt(lists, 'language') === undefined
    ? joined(lists)
    : { ...keyed(joined(withNormal(lists))), ...asWritten(lists) }

const writtenKey = 'as-written'

/** The phrases of a topic as their lexicon writes them, whether the build has kept it or not. */
export const writtenAt = (lists: WordLists, topic: string, section: string): readonly string[] =>
  textsAt(lists, listsAt(lists, writtenKey, topic, section) === undefined ? 'topics' : writtenKey, topic, section)

const joined = (lists: WordLists): WordLists => {
  if (typeof lists === 'string') return lists
  return isList(lists)
    ? `${listSign}${textsAt({ lists }, 'lists').join('\n')}`
    : Object.fromEntries(keysOf(lists).map(([key, value]) => [key, joined(value)]))
}

const isList = (lists: WordLists): lists is readonly WordLists[] => Array.isArray(lists)

const withNormal = (lists: WordLists): WordLists =>
  Object.fromEntries(
    keysOf(lists).map(([key, value]) =>
      key === 'topics' ? [key, mapped(value, topicWords)] : [key, phrasesOnly.has(key) ? normalPhrases(value) : value],
    ),
  )

const mapped = (lists: WordLists, change: (value: WordLists) => WordLists): WordLists =>
  Object.fromEntries(keysOf(lists).map(([key, value]) => [key, change(value)]))

const topicWords = (words: WordLists): WordLists =>
  Object.fromEntries(
    keysOf(words).map(([section, value]) => (areNames(section) ? [section, value] : [section, normalPhrases(value)])),
  )

const areNames = (section: string): boolean => section === 'headings' || section === 'labels'

/** Only what normalising changes is kept twice. */
const asWritten = (lists: WordLists): Readonly<Record<string, WordLists>> => {
  const topics = keysOf(listsAt(lists, 'topics')).flatMap(([topic, words]) => {
    const changed = keysOf(words).filter(
      ([section, value]) => !areNames(section) && textsAt(value).some(text => normalPhrase(text) !== text),
    )
    return changed.length === 0 ? [] : [[topic, joined(Object.fromEntries(changed))] as const]
  })
  return { [writtenKey]: Object.fromEntries(topics) }
}

const keyed = (lists: WordLists): Readonly<Record<string, WordLists>> => Object.fromEntries(keysOf(lists))

/** Sections of a lexicon that are only looked for in normalised text. */
const phrasesOnly: ReadonlySet<string> = new Set(['hollow', 'boilerplate', 'none', 'withheld', 'roles', 'blank-for'])

const normalPhrases = (lists: WordLists): WordLists => {
  if (typeof lists === 'string') return normalPhrase(lists)
  return isList(lists) ? lists.map(normalPhrases) : mapped(lists, normalPhrases)
}

/** As phrases are kept: `…` and `#` stand between words, `*` and `?` at the end. */
export const normalPhrase = (phrase: string): string => {
  const end = /[*?]+$/.exec(phrase)?.[0] ?? ''
  const words = phrase
    .slice(0, phrase.length - end.length)
    .split(/([…#])/)
    .map(part => (/^[…#]$/.test(part) ? part : normaliseText(part)))
    .filter(part => part !== '')
  return words.join(' ') + end
}
