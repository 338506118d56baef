import { joinedLines, linesOf, paragraphOf } from '../../syntax/markdown/inline-lines.ts'
import type { Block, Heading, Paragraph, Section } from '../../syntax/markdown/markdown-tree.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { pieceOfText } from '../text/piece.ts'
import { wordCount } from '../text/word-count.ts'
import { nameIn } from '../vocabulary/name-in-title.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** "**Model card - Kasuku**", "Datasheet: Kasuku": a first line in bold or plain letters that says what document it is and of what, where no heading is a title. */
export const titleInText = ({ blocks, children }: Section, vocabulary: Vocabulary): Heading | undefined => {
  const [first] = children
  if (children.some(({ heading }) => heading?.level === 1 && heading.via !== 'bold')) return undefined
  const above = blocks.find(({ kind }) => kind !== 'comment' && kind !== 'rule')
  const line = above === undefined ? boldOf(first?.heading) : lineOf(above)
  return line !== undefined && namesThing(line, vocabulary)
    ? { ...line, kind: 'heading', level: 1, via: 'bold' }
    : undefined
}

/** The line is no text of the document: nothing is summed up by it. */
export const withoutTitle = (root: Section, title: Heading | undefined): Section => {
  const at = root.blocks.findIndex(({ span }) => span.start === title?.span.start)
  const block = root.blocks[at]
  if (title === undefined || block?.kind !== 'paragraph') return root
  const rest = joinedLines(linesOf(block.inlines).slice(1))
  return { ...root, blocks: root.blocks.toSpliced(at, 1, ...(rest.length > 0 ? [paragraphOf(rest)] : [])) }
}

const boldOf = (heading: Heading | undefined): Heading | undefined => (heading?.via === 'bold' ? heading : undefined)

/** A line with a link leads elsewhere: "Model card | Paper". */
const lineOf = (block: Block): Paragraph | undefined => {
  if (block.kind !== 'paragraph') return undefined
  const [line] = linesOf(block.inlines)
  return line?.inlines.every(({ kind }) => kind === 'text' || kind === 'strong') ? paragraphOf(line.inlines) : undefined
}

/** A kind of document at one end, a name at the other, a mark between them, and no sentence. */
const namesThing = ({ text, span }: Pick<Paragraph, 'text' | 'span'>, vocabulary: Vocabulary): boolean => {
  if (text.length > longest || wordCount(text) > mostWords || /[.!?。！？|]/u.test(text.replace(/\d\.\d/g, '')))
    return false
  const name = nameIn(text, vocabulary)
  const around = text.replace(name, '')
  if (
    name === '' ||
    name === text.trim() ||
    !/[:：–—(（-]/u.test(around) ||
    !/^["'“«„(（]?[\p{Lu}\p{Lo}\p{N}]/u.test(name)
  )
    return false
  const found = { topic: knownTopic('name'), by: 'title', where: 'title', sure: 'alias' } as const
  return factOf(pieceOfText(name, span), found, vocabulary).state === 'answered'
}

const longest = 120
const mostWords = 14
