import { once } from '../../model/once.ts'
import type { Topic, TopicId } from '../../model/topic.ts'
import type { Layers } from '../phrases/layers.ts'
import type { NameMap } from '../phrases/name-table.ts'
import type { Shelf } from '../phrases/shelf.ts'
import { keysOf, listsAt, textsAt, type WordLists } from '../phrases/word-lists.ts'
import { normaliseName } from '../text/normalise.ts'
import { frameKey, wordsOfFrame } from './frame-keys.ts'
import type { Vocabulary } from './vocabulary.ts'

type TopicNames = Pick<
  Vocabulary,
  'headings' | 'labels' | 'mistyped' | 'written' | 'searched' | 'asks' | 'cues' | 'unless' | 'frames'
>

/** How authors head, label and word what they say on each topic; the section `topics` of the lexicons. */
export const readTopicNames = (lexicons: Layers, topics: ReadonlyMap<TopicId, Topic>, shelf: Shelf): TopicNames => {
  const worded = once(() => wordedIn(lexicons, topics))
  const pairs = (section: string) => () =>
    worded().flatMap(({ topic, words }) => textsAt(words, section).map(text => [text, topic] as const))
  const written = lexicons.table('written', () => asWritten(worded()))
  // Every message about a missing topic needs these few, and hardly any run the others.
  const searched = lexicons.table(
    'searched',
    () => new Map([...asWritten(worded())].map(([topic, names]) => [topic, names.slice(0, mostSearched)])),
  )
  const { headings, labels, slips } = shelf.names(() => ({
    headings: byName(worded(), ['headings']),
    labels: byName(worded(), ['headings', 'labels']),
  }))
  return {
    headings,
    labels,
    mistyped: (topic, heading) => slips(heading).has(topic),
    written: topic => written(topic) ?? [],
    searched: topic => searched(topic) ?? [],
    asks: lexicons.listOf('asks', () =>
      pairs('asks')().map(([ask, topic]) => (ask.endsWith(' …') ? [ask.slice(0, -2), `${topic}…`] : [ask, topic])),
    ),
    cues: lexicons.listOf('cues', () =>
      pairs('cues')().map(([cue, topic]) => [cue, cue.endsWith('?') ? `${topic}?` : topic]),
    ),
    unless: lexicons.listOf('unless', pairs('unless')),
    frames: lexicons.listOf('frames', () =>
      pairs('frames')().map(([entry, topic]) => [wordsOfFrame(entry), frameKey(topic, entry)]),
    ),
  }
}

/** Names that a message tells. */
export const mostSearched = 4

const wordedIn = (lexicons: Layers, topics: ReadonlyMap<TopicId, Topic>): readonly Worded[] =>
  lexicons
    .roots()
    .flatMap(root => keysOf(listsAt(root, 'topics')))
    .flatMap(([key, words]) => {
      const topic = topics.get(key as TopicId)?.id // a name from a file enters; held against the list at once
      return topic === undefined ? [] : [{ topic, words }]
    })

interface Worded {
  readonly topic: TopicId
  readonly words: WordLists
}

/** Several topics may share a name; each is kept once, in the order of the files. */
const byName = (worded: readonly Worded[], sections: readonly string[]): NameMap => {
  const topics = new Map<string, TopicId[]>()
  for (const { topic, words } of worded) {
    for (const name of sections.flatMap(section => textsAt(words, section)).map(normaliseName)) {
      const before = topics.get(name)
      if (before === undefined) topics.set(name, [topic])
      else if (!before.includes(topic)) before.push(topic)
    }
  }
  return topics
}

const asWritten = (worded: readonly Worded[]): ReadonlyMap<TopicId, readonly string[]> => {
  const all = new Map<TopicId, readonly string[]>()
  for (const { topic, words } of worded)
    all.set(topic, [...(all.get(topic) ?? []), ...textsAt(words, 'headings'), ...textsAt(words, 'labels')])
  return all
}
