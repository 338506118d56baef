import type { Fact } from '../../model/fact.ts'
import type { Section } from '../../syntax/markdown/markdown-tree.ts'
import type { Context } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { pieceOfBlocks } from '../text/piece.ts'

/** The text between the title and the next heading is the summary, whatever else it says. */
export const introFacts = (section: Section, { vocabulary }: Context): readonly Fact[] => {
  const blocks = section.blocks.filter(block => block.kind === 'paragraph')
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
