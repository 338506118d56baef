import type { TopicId } from '../model/topic.ts'
import { listedTopic } from './known-topic.ts'
import type { Layers } from './layers.ts'
import type { Phrases } from './phrases.ts'
import { keysOf, listsAt } from './word-lists.ts'

/** A topic that is a claim about somebody named: it counts wherever a reader meets it, be it the text of a badge or a key of metadata. */
export interface Claim {
  readonly topic: TopicId
  readonly names: Phrases
  /** What the named is said to have done: a statement with a name and one of these makes the claim, in whatever order. */
  readonly acts: Phrases
  /** Words with which it is denied, asked, planned, or said of something else. */
  readonly denials: Phrases
  /** Words that begin a side clause: what is denied in it is not denied behind its comma. */
  readonly concessions: Phrases
  /** Words after which a statement begins anew, whatever was denied before them. */
  readonly turns: Phrases
  /** What only looks like a name or a denial: "City of Waco", "without reservation". */
  readonly passedOver: Phrases
}

export const readClaims = (lexicons: Layers): readonly Claim[] => {
  const topics = new Set(lexicons.roots.flatMap(root => keysOf(listsAt(root, 'claims')).map(([topic]) => topic)))
  return [...topics].map(topic => ({
    topic: listedTopic(topic),
    names: lexicons.phrases('claims', topic, 'names'),
    acts: lexicons.phrases('claims', topic, 'acts'),
    denials: lexicons.phrases('claims', topic, 'denials'),
    concessions: lexicons.phrases('claims', topic, 'concessions'),
    turns: lexicons.phrases('claims', topic, 'turns'),
    passedOver: lexicons.phrases('claims', topic, 'passed-over'),
  }))
}
