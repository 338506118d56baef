import { type DocumentKind, documentKinds } from '../../model/document.ts'
import type { TopicId } from '../../model/topic.ts'
import { listedTopic } from '../phrases/known-topic.ts'
import type { Layers } from '../phrases/layers.ts'
import type { Pairs, Phrases } from '../phrases/phrases.ts'
import { keysOf, listsAt, textsAt } from '../phrases/word-lists.ts'
import { normaliseText } from '../text/normalise.ts'

/** How documents tell that a condition of rules holds, beside headings, labels and cues, and under which headings cues tell of something else. */
export interface Conditions {
  readonly metadataValues: readonly MetadataValues[]
  readonly conditionCode: readonly ConditionCode[]
  /** What speaks on the first topic answers the second. */
  readonly implied: readonly (readonly [TopicId, TopicId])[]
  /** Topics under whose headings a sentence states no condition: it warns of one, or tells of something else. */
  readonly conditionFree: ReadonlySet<TopicId>
  /** The same for any topic: topics under whose headings a sentence with its cue speaks of another thing. */
  readonly notUnder: ReadonlyMap<TopicId, ReadonlySet<TopicId>>
  /** Topics that a card of a model answers of the model alone, although data have them as well. */
  readonly ofModel: ReadonlySet<TopicId>
  /** Words that deny the sentence they stand in. */
  readonly denials: Phrases
}

/** A metadata key that answers a topic by some of its values only: `pipeline_tag` says whether content is generated. */
export interface MetadataValues {
  readonly topic: TopicId
  /** Keys from the root down; a list on the way is gone through. */
  readonly path: readonly string[]
  /** Normalised; a `*` at the end takes what follows. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** Signs in a code block of one kind of document that answer a topic. */
export interface ConditionCode {
  readonly topic: TopicId
  readonly kind: DocumentKind
  readonly signs: readonly string[]
}

export const readConditions = (lexicons: Layers, signals: Layers, metadata: Layers): Conditions => ({
  metadataValues: metadata.data('metadata-values', () => readMetadataValues(metadata))(),
  conditionCode: signals.data('condition-code', () =>
    signals
      .roots()
      .flatMap(root => keysOf(listsAt(root, 'condition-code')))
      .flatMap(([key, value]) =>
        documentKinds.map(kind => ({ topic: listedTopic(key), kind, signs: textsAt(value, kind) })),
      ),
  )(),
  implied: signals.byKey('implied').map(([to, from]) => [listedTopic(from), listedTopic(to)] as const),
  conditionFree: new Set(signals.all('condition-free').map(listedTopic)),
  notUnder: byTopic(signals.byKey('not-under')),
  ofModel: new Set(signals.all('of-model').map(listedTopic)),
  denials: lexicons.phrases('words', 'denials'),
})

/** [topic above, topic below] → topic below → topics above. */
const byTopic = (pairs: Pairs): ReadonlyMap<TopicId, ReadonlySet<TopicId>> => {
  const all = new Map<TopicId, Set<TopicId>>()
  for (const [above, below] of pairs) {
    const known = all.get(listedTopic(below)) ?? new Set()
    all.set(listedTopic(below), known.add(listedTopic(above)))
  }
  return all
}

/** `text-generation`, `Text Generation` and `text_generation` are one value. */
export const normaliseValue = (text: string): string => normaliseText(text.replaceAll('_', ' '))

/** The section `metadata-values` of `standards/topics/metadata.yaml`: topic → key → values. */
const readMetadataValues = ({ roots }: Layers): readonly MetadataValues[] =>
  roots()
    .flatMap(root => keysOf(listsAt(root, 'metadata-values')))
    .flatMap(([topic, keys]) =>
      keysOf(keys).map(([key, value]) => ({
        topic: listedTopic(topic),
        path: key.split('.'),
        yes: textsAt(value, 'yes').map(normalisePattern),
        no: textsAt(value, 'no').map(normalisePattern),
      })),
    )

const normalisePattern = (text: string): string =>
  text.endsWith('*') ? `${normaliseValue(text.slice(0, -1))}*` : normaliseValue(text)
