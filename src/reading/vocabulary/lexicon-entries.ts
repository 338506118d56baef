import type { MatchList } from '../../model/match.ts'
import type { Source } from '../../model/source.ts'
import type { TopicId } from '../../model/topic.ts'
import { listsAt, readWordLists, textsAt } from '../phrases/word-lists.ts'
import { normaliseName } from '../text/normalise.ts'

const sections = ['headings', 'labels', 'asks', 'cues', 'unless', 'frames'] as const
export type LexiconSection = (typeof sections)[number]

/** What one lexicon lists for a topic, as it is written there. */
export interface LexiconEntry {
  readonly language: string
  readonly section: LexiconSection
  readonly text: string
}

/** All entries of a topic, language by language: for people who ask what was looked for, and what matched. */
export type LexiconEntries = (topic: TopicId) => readonly LexiconEntry[]

export const lexiconEntries = (files: readonly Source[]): LexiconEntries => {
  const lexicons = files
    .filter(({ path }) => /(?:^|\/)lexicon\.[^/]+$/.test(path))
    .flatMap(file => readWordLists(file).lists ?? [])
    .map(lists => ({ language: languageOf(listsAt(lists, 'language')), lists }))
  const known = new Map<TopicId, readonly LexiconEntry[]>()
  return topic => {
    const before = known.get(topic)
    if (before !== undefined) return before
    const entries = lexicons.flatMap(({ language, lists }) =>
      sections.flatMap(section => textsAt(lists, 'topics', topic, section).map(text => ({ language, section, text }))),
    )
    known.set(topic, entries)
    return entries
  }
}

/** The entry that a match refers to: names are compared as reading does. */
export const entryOf = (
  entries: readonly LexiconEntry[],
  list: MatchList | 'unless',
  wanted: string,
): LexiconEntry | undefined =>
  list === 'headings' || list === 'labels'
    ? entries.find(
        ({ section, text }) => (section === 'headings' || section === list) && normaliseName(text) === wanted,
      )
    : entries.find(({ section, text }) => section === list && text === wanted)

const languageOf = (lists: ReturnType<typeof listsAt>): string => (typeof lists === 'string' ? lists : 'und')
