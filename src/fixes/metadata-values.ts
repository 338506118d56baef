import { type MetadataRow, saysTwoThings } from '../reading/metadata/metadata.ts'
import { entriesUnder } from '../reading/metadata/metadata-paths.ts'
import type { ScalarNode, TreeNode } from '../syntax/tree.ts'
import type { Card } from './fix.ts'
import { soundFront } from './sound-front.ts'

const soundWhole = ({ draft }: Card): TreeNode | undefined => {
  const { root, uncertainFrom } = draft.tree()
  return uncertainFrom === undefined ? root : undefined
}

/** The values of some keys of the metadata, each by itself; none that stands elsewhere under an anchor, or is said twice. */
export const metadataValues = (card: Card, wanted: (row: MetadataRow) => boolean): readonly ScalarNode[] => {
  const root = card.metadata === 'whole' ? soundWhole(card) : soundFront(card)?.tree.root
  return card.keys
    .filter(wanted)
    .filter(({ path }) => !saysTwoThings(root, path))
    .flatMap(({ path }) => entriesUnder(root, path))
    .flatMap(({ entry: { value } }) => (value.kind === 'sequence' ? value.items : [value]))
    .flatMap(node => (node.kind === 'scalar' ? [node] : []))
}
