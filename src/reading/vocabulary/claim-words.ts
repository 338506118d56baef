import { isAscii } from '../../model/ascii.ts'
import type { TopicId } from '../../model/topic.ts'
import { listedTopic } from '../phrases/known-topic.ts'
import type { Layers } from '../phrases/layers.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { keysOf, listsAt } from '../phrases/word-lists.ts'
import { normaliseText } from '../text/normalise.ts'

/** A topic that is a claim about somebody named: it counts wherever a reader meets it, be it the text of a badge or a key of metadata. */
export interface Claim {
  readonly topic: TopicId
  readonly names: Phrases
  /** How names begin, in lower-case letters of ASCII: what is written in ASCII and has none of these has no name either. */
  readonly beginnings: RegExp
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
  const claimed = (): readonly string[] =>
    lexicons.roots().flatMap(root => keysOf(listsAt(root, 'claims')).map(([topic]) => topic))
  const topics = new Set(lexicons.made('claims', claimed))
  return [...topics].map(topic => ({
    topic: listedTopic(topic),
    names: lexicons.phrases('claims', topic, 'names'),
    beginnings: new RegExp(
      lexicons
        .made(`claims.${topic} beginnings`, () => beginningsOf(lexicons.all('claims', topic, 'names')))
        .join('|') || '(?!)',
    ),
    acts: lexicons.phrases('claims', topic, 'acts'),
    denials: lexicons.phrases('claims', topic, 'denials'),
    concessions: lexicons.phrases('claims', topic, 'concessions'),
    turns: lexicons.phrases('claims', topic, 'turns'),
    passedOver: lexicons.phrases('claims', topic, 'passed-over'),
  }))
}

/** A few letters alone begin too many words: `W A C O` begins with two, `tổ chức` with both of its words. */
const beginningsOf = (names: readonly string[]): readonly string[] => {
  const starts = names
    .map(name => normaliseText(name).split(' '))
    .map(([first = '', second = '']) =>
      first.length > fewest || second === '' ? first : `${first}[^a-z0-9]+${second}`,
    )
    .filter(start => isAscii(start))
  return [...new Set(starts)]
}

const fewest = 3
