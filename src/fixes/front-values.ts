import { type MetadataRow, saysTwoThings } from '../reading/metadata.ts'
import { entriesUnder } from '../reading/metadata-paths.ts'
import type { FrontMatter } from '../syntax/front-matter.ts'
import type { ScalarNode } from '../syntax/tree.ts'
import type { Card } from './fix.ts'

/** The front matter, where all of it could be read: what stands after an error is not what it seems. */
export const soundFront = ({ draft }: Pick<Card, 'draft'>): FrontMatter | undefined => {
  const front = draft.frontMatter()
  return front !== undefined && front.tree.uncertainFrom === undefined ? front : undefined
}

/** The values of some keys of the front matter, each by itself; none that stands elsewhere under an anchor, or is said twice. */
export const frontValues = (card: Card, wanted: (row: MetadataRow) => boolean): readonly ScalarNode[] => {
  const root = soundFront(card)?.tree.root
  return card.keys
    .filter(wanted)
    .filter(({ path }) => !saysTwoThings(root, path))
    .flatMap(({ path }) => entriesUnder(root, path))
    .flatMap(({ entry: { value } }) => (value.kind === 'sequence' ? value.items : [value]))
    .flatMap(node => (node.kind === 'scalar' ? [node] : []))
}
