import { labelsOf } from '../../syntax/labels.ts'
import type { Block } from '../../syntax/markdown/markdown-tree.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'

/** Whether all entries of a list or table name what they are about themselves, each of them something that `isOther`. */
export const speaksOfOthers = (
  block: Block,
  vocabulary: Vocabulary,
  isOther: (named: readonly NameMatch[]) => boolean,
): boolean => {
  const names = (label: string): boolean => {
    const named = topicsOfLabel(label, vocabulary)
    return named.length > 0 && isOther(named)
  }
  switch (block.kind) {
    case 'list':
      return block.items.every(item => labelsOf(item).some(({ name }) => names(name)))
    case 'table':
      return block.rows.every(({ cells }) => names(cells[0]?.text ?? ''))
    default:
      return false
  }
}

/**
 * What stands below a heading and may answer it. Below "Limitations" a list of license, authors and version answers nothing; hardware,
 * data or bias may well be what is limited, and below "Training data" or "Citation" particulars may be those of the data or the paper.
 */
export const withoutParticulars = (
  blocks: readonly Block[],
  topics: readonly NameMatch[],
  vocabulary: Vocabulary,
): readonly Block[] => {
  const { particulars, untoldByParticulars: untold } = vocabulary
  if (topics.length === 0 || !topics.every(({ topic }) => untold.has(topic))) return blocks
  const kept = blocks.filter(
    block => !speaksOfOthers(block, vocabulary, named => named.every(({ topic }) => particulars.has(topic))),
  )
  return kept.length === blocks.length ? blocks : kept
}
