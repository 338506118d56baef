import { nameKeys, plainName } from '../../model/plain-name.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Described } from './described.ts'

/** A name that a document says under a topic, in the ways in which it may be written elsewhere. */
export interface Mention {
  readonly topic: TopicId
  readonly keys: readonly string[]
}

// The brands enter here: topics under which a document names what its subject is made from.
export const dataTopics = [
  'training-data',
  'evaluation-data',
  'data-sources',
  'data-used',
] as readonly string[] as readonly TopicId[]
export const modelTopics = ['underlying-models', 'base-model'] as readonly string[] as readonly TopicId[]

/** Where documents say how their subject is called in a catalogue. */
export const identifierTopic = 'identifier' as string as TopicId

/** Names that typed values hold, and for running text every run of a few words, which may be one. */
export const mentionsIn = (evidence: Described, topics: readonly TopicId[]): readonly Mention[] =>
  evidence.facts
    .filter(({ topic, state }) => topics.includes(topic) && (state === 'answered' || state === 'reference-only'))
    .flatMap(fact => keysIn(fact).map(keys => ({ topic: fact.topic, keys })))

const keysIn = ({ value, text }: Described['facts'][number]): readonly (readonly string[])[] => {
  const names = value?.type === 'datasets' || value?.type === 'models' ? value.names : []
  return [...names.map(nameKeys), ...runs(text).map(run => [run])]
}

/** Up to six words at a time; a single word only where it is written like a name: `GlotCC`, `mc4`. */
const runs = (text: string): readonly string[] => {
  const words = text
    .split(/[\s,;:()]+/)
    .flatMap(word => {
      const plain = plainName(word)
      return plain === '' ? [] : [{ word, plain }]
    })
    .slice(0, mostWords)
  return words.flatMap(({ word, plain }, at) => {
    const keys = /[\d_-]|\p{Ll}\p{Lu}/u.test(word) ? [...nameKeys(word.replace(/[.!?]+$/, ''))] : []
    // Words that stand side by side have the plain name that they have one by one, put together.
    let run = plain
    for (let more = 1; more < longestName; more += 1) {
      run += words[at + more]?.plain ?? ''
      keys.push(run)
    }
    return keys
  })
}

const mostWords = 300
const longestName = 6
