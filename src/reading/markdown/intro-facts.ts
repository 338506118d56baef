import type { Fact } from '../../model/fact.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { Paragraph, Section } from '../../syntax/markdown/markdown-tree.ts'
import type { Context } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { pieceOfBlocks } from '../text/piece.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** The text between the title and the next heading is the summary, whatever else it says. */
export const introFacts = (section: Section, { vocabulary }: Context): readonly Fact[] => {
  const blocks = section.blocks.filter(block => block.kind === 'paragraph' && !isParticulars(block, vocabulary))
  const piece = pieceOfBlocks(blocks, section.span)
  if (piece.units.length === 0) return []
  return [
    factOf(
      piece,
      {
        topic: knownTopic('summary'),
        sure: 'heuristic',
        by: 'prose',
        where: 'introduction',
        via: { list: 'introduction', entry: '' },
      },
      vocabulary,
    ),
  ]
}

/** "Version: 1.0 Date: March 2025", "Status: Draft": lines of nothing but labels, each for a particular of the whole. */
const isParticulars = (block: Paragraph, vocabulary: Vocabulary): boolean => {
  const labels = labelsOf(block)
  const [first] = labels
  return (
    first !== undefined &&
    block.text.startsWith(first.name) &&
    labels.every(({ name }) => {
      const named = topicsOfLabel(name, vocabulary)
      return (
        named.length > 0 && named.every(({ topic }) => vocabulary.particulars.has(topic) || topic === releaseStatus)
      )
    })
  )
}

const releaseStatus = knownTopic('release-status')
