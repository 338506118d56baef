import type { Topic, TopicId } from '../model/topic.ts'
import type { Layers } from './layers.ts'
import { normaliseName } from './normalise.ts'
import { phrases } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'
import { keysOf, listsAt, textsAt } from './word-lists.ts'

type TopicNames = Pick<Vocabulary, 'headings' | 'labels' | 'written' | 'asks' | 'cues' | 'unless'>

/** How authors head, label and word what they say on each topic; the section `topics` of the lexicons. */
export const readTopicNames = (lexicons: Layers, topics: ReadonlyMap<TopicId, Topic>): TopicNames => {
  const worded = lexicons.roots
    .flatMap(root => keysOf(listsAt(root, 'topics')))
    .flatMap(([key, value]) => {
      const topic = topics.get(key as TopicId)?.id // a name from a file enters; held against the list at once
      if (topic === undefined) return []
      const headings = textsAt(value, 'headings')
      const labels = textsAt(value, 'labels')
      const names = headings.map(normaliseName)
      const of = (section: string) => textsAt(value, section).map(text => [text, topic] as const)
      return [
        {
          topic,
          headings: names,
          labels: [...names, ...labels.map(normaliseName)],
          written: [...headings, ...labels],
          asks: of('asks'),
          cues: of('cues').map(([cue]) => [cue, cue.endsWith('?') ? `${topic}?` : topic] as const),
          unless: of('unless'),
        },
      ]
    })
  return {
    headings: byName(worded.map(({ topic, headings }) => ({ topic, names: headings }))),
    labels: byName(worded.map(({ topic, labels }) => ({ topic, names: labels }))),
    written: asWritten(worded),
    asks: phrases(worded.flatMap(({ asks }) => asks)),
    cues: phrases(worded.flatMap(({ cues }) => cues)),
    unless: phrases(worded.flatMap(({ unless }) => unless)),
  }
}

interface Named {
  readonly topic: TopicId
  readonly names: readonly string[]
}

/** Several topics may share a name; each is kept once, in the order of the files. */
const byName = (named: readonly Named[]): ReadonlyMap<string, readonly TopicId[]> => {
  const topics = new Map<string, readonly TopicId[]>()
  for (const { topic, names } of named) {
    for (const name of names) {
      const before = topics.get(name) ?? []
      if (!before.includes(topic)) topics.set(name, [...before, topic])
    }
  }
  return topics
}

const asWritten = (
  worded: readonly { readonly topic: TopicId; readonly written: readonly string[] }[],
): ReadonlyMap<TopicId, readonly string[]> => {
  const all = new Map<TopicId, readonly string[]>()
  for (const { topic, written } of worded) all.set(topic, [...(all.get(topic) ?? []), ...written])
  return all
}
