import type { TopicId } from '../../model/topic.ts'
import type { Entry, ScalarNode, TreeNode } from '../../syntax/tree.ts'
import { leavesOf, nodeAt, oneOrMore } from '../../syntax/tree-walk.ts'
import { joinPieces, type Piece } from '../text/piece.ts'
import { pieceAsSeen, pieceOfProse, plainPiece } from '../text/prose.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isTold, tellingLeaves } from './telling-leaves.ts'

/** How a metadata value is read: as text, or as one of the typed values. */
export type MetadataReading =
  | 'text'
  /** Sentences, or Markdown, which may speak of other topics as well. */
  | 'prose'
  /** One of the answers that a form offers: it says that something was done, and nothing of how. */
  | 'choice'
  /** One of the values that a form knows: it is short, and may use the words of its key. */
  | 'value'
  /** Things in a list, each by its `name`. */
  | 'names'
  | 'license'
  | 'languages'
  | 'datasets'
  | 'models'
  | 'model-index'
  /** A list of measured results, each a mapping of its own. */
  | 'results'
  /** Those of such a list that were measured on slices; a list of fewer than two slices sets nothing side by side. */
  | 'slices'
  /** The same, where one slice is set beside the whole. */
  | 'some-slice'
  /** Measured results by name: `{ mean_dice: 0.96 }`. */
  | 'measures'
  | 'grams'
  | 'yes'
  | 'fields'
  /** Digits of a checksum, which no address and no word is. */
  | 'checksum'
  /** A name by which the file points to what stands elsewhere, and nowhere in it. */
  | 'pointer'

/** What is read of a value. The place is key and value, so that a reader sees which key it is; the text is the values alone. */
export const pieceOfEntry = (
  { value, span }: Entry,
  as: MetadataReading,
  topic: TopicId,
  vocabulary: Vocabulary,
): Piece => {
  const { leaves, items } = partsOf(value, as, topic, vocabulary)
  const pieceOf = as === 'prose' ? pieceOfProse : as === 'text' ? pieceAsSeen : plainPiece
  const pieces = leaves.map(leaf => ({ ...pieceOf(leaf), items: 1 }))
  return { ...joinPieces(pieces, span), span, items }
}

/** The scalars that are read, and how many things they belong to. */
interface Parts {
  readonly leaves: readonly ScalarNode[]
  readonly items: number
}

const partsOf = (value: TreeNode, as: MetadataReading, asked: TopicId, vocabulary: Vocabulary): Parts => {
  if (!inOwnWords.has(as)) return partsIn(value, leavesOf(value))
  const topic = vocabulary.topics.get(asked)
  if (as === 'names') {
    const named = oneOrMore(value).map(item => nodeAt(item, 'name') ?? item)
    return partsIn(
      value,
      named.flatMap(name => tellingLeaves(name, topic, vocabulary)),
    )
  }
  const leaves = tellingLeaves(value, topic, vocabulary)
  return value.kind === 'sequence'
    ? { leaves, items: value.items.filter(item => isTold(item, topic, vocabulary)).length }
    : partsIn(value, leaves)
}

const partsIn = (value: TreeNode, leaves: readonly ScalarNode[]): Parts => ({
  leaves,
  items: value.kind === 'sequence' ? value.items.length : leaves.length,
})

/** Readings of what somebody wrote; the others know the keys of what they read. */
const inOwnWords: ReadonlySet<MetadataReading> = new Set(['text', 'prose', 'choice', 'value', 'names', 'yes'])
