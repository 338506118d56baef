import { splitAtColon } from '../../syntax/label-names.ts'
import { labelsOf } from '../../syntax/labels.ts'
import { linesOf, paragraphOf } from '../../syntax/markdown/inline-lines.ts'
import type { Block, Heading, Inline, List, Paragraph, Section } from '../../syntax/markdown/markdown-tree.ts'
import { trimmedInlines } from '../../syntax/text-cut.ts'
import { visibleText } from '../../syntax/visible.ts'
import { leadOf } from '../text/lead.ts'
import { dialogueLabel, splitAtAnswer, withoutAnswerLabel } from '../vocabulary/dialogue-labels.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** `Q: Who made it?` heads what stands behind `A:`, and nothing after it, however the two are set. */
export const withAsked = (section: Section, vocabulary: Vocabulary): Section => {
  const children = section.children.map(child => withAsked(child, vocabulary))
  const own = replies(section, vocabulary)
  const found = askedIn(own, vocabulary)
  if (found !== undefined)
    return { ...section, blocks: found.rest, children: [...found.asked.map(sectionOf), ...children] }
  const isSame = own === section.blocks && children.every((child, at) => child === section.children[at])
  return isSame ? section : { ...section, blocks: own, children }
}

/** Below a heading that asks, the label of the answer is no part of it: "A: None" denies as "None" does. */
const replies = ({ heading, blocks }: Section, vocabulary: Vocabulary): readonly Block[] => {
  const [first, ...rest] = blocks
  if (heading === undefined || first?.kind !== 'paragraph' || !/[?？؟]/.test(heading.text)) return blocks
  const said = withoutAnswerLabel(first.inlines, vocabulary)
  return said === first.inlines ? blocks : [...paragraphsOf(said), ...rest]
}

interface Asked {
  readonly heading: Heading
  readonly answer: Block[]
  /** The label of an answer stood there, whatever is behind it. */
  replied: boolean
}

const askedIn = (
  all: readonly Block[],
  vocabulary: Vocabulary,
): { readonly rest: readonly Block[]; readonly asked: readonly Asked[] } | undefined => {
  const blocks = all.flatMap(block => dissolved(block, vocabulary, false))
  const rest: Block[] = []
  const asked: Asked[] = []
  let open: Asked | undefined
  for (const block of blocks) {
    const turns = block.kind === 'paragraph' ? turnsOf(block, vocabulary) : []
    if (turns.some(({ by }) => by === 'question') || (turns.length > 0 && open !== undefined)) {
      for (const turn of turns) {
        if (turn.by === 'question') open = { heading: headingOf(turn.said), answer: [], replied: false }
        if (turn.by === 'question' && open !== undefined) asked.push(open)
        else if (turn.by === 'answer' && open !== undefined) open = replied(open, turn.said)
        else rest.push(...paragraphsOf(turn.said))
      }
    } else if (open !== undefined && mayAnswer(block, open)) {
      open.answer.push(block)
      open = undefined
    } else {
      rest.push(block)
      if (block.kind !== 'comment') open = undefined
    }
  }
  return asked.length === 0 ? undefined : { rest, asked }
}

/** An empty answer may go on in a list; text behind it may be anything. */
const replied = (asked: Asked, said: readonly Inline[]): Asked | undefined => {
  asked.answer.push(...paragraphsOf(said))
  asked.replied = true
  return asked.answer.length === 0 ? asked : undefined
}

const mayAnswer = (block: Block, { replied }: Asked): boolean =>
  block.kind === 'list' ||
  block.kind === 'table' ||
  block.kind === 'code' ||
  (block.kind === 'paragraph' && !replied && labelsOf(block).length === 0 && leadOf(block) === undefined)

/** What one side says, from its label to that of the other. */
interface Turn {
  readonly by: 'question' | 'answer' | 'nobody'
  readonly said: readonly Inline[]
}

/** None where nobody is labelled. */
const turnsOf = (paragraph: Paragraph, vocabulary: Vocabulary): readonly Turn[] => {
  if (!labelsOf(paragraph).some(({ name }) => dialogueLabel(name, vocabulary) !== undefined)) return []
  const turns: { by: Turn['by']; said: readonly Inline[] }[] = []
  for (const { before, inlines } of linesOf(paragraph.inlines)) {
    const last = turns.at(-1)
    const begun = turnsIn(inlines, vocabulary)
    if (begun.length > 0) turns.push(...begun)
    else if (last === undefined) turns.push({ by: 'nobody', said: inlines })
    else last.said = [...last.said, ...before, ...inlines]
  }
  return turns.every(({ by }) => by === 'nobody') ? [] : turns
}

/** A letter before a colon may label anything: what it asks has a mark that says so. */
const turnsIn = (line: readonly Inline[], vocabulary: Vocabulary): readonly Turn[] => {
  const split = splitAtColon(line)
  const by = split === undefined ? undefined : dialogueLabel(split.text, vocabulary)
  if (split === undefined || by === undefined) return []
  if (by === 'answer') return [{ by, said: split.value }]
  if (!/[?？؟]/.test(visibleText(split.value))) return []
  const { question, answer } = splitAtAnswer(split.value, vocabulary)
  return [{ by, said: question }, ...(answer === undefined ? [] : [{ by: 'answer', said: answer } as const])]
}

/** A list of nothing but questions and answers is no list of things. */
const dissolved = (block: Block, vocabulary: Vocabulary, within: boolean): readonly Block[] => {
  if (block.kind !== 'list' || !isDialogue(block, vocabulary, within)) return [block]
  return block.items.flatMap(({ blocks }) => blocks.flatMap(inner => dissolved(inner, vocabulary, true)))
}

const isDialogue = ({ items }: List, vocabulary: Vocabulary, within: boolean): boolean => {
  const turns = items.map(({ blocks: [first] }) =>
    first?.kind === 'paragraph' ? turnsOf(first, vocabulary).map(({ by }) => by) : [],
  )
  return (
    turns.every(([first]) => first !== undefined && first !== 'nobody') &&
    (within || turns.some(([first]) => first === 'question'))
  )
}

const headingOf = (said: readonly Inline[]): Heading => ({
  ...paragraphOf(trimmedInlines(said)),
  kind: 'heading',
  level,
  via: 'bold',
})

/** Below all headings of Markdown. */
const level = 7

const paragraphsOf = (said: readonly Inline[]): readonly Paragraph[] => {
  const paragraph = paragraphOf(trimmedInlines(said))
  return paragraph.text === '' ? [] : [paragraph]
}

const sectionOf = ({ heading, answer }: Asked): Section => {
  const end = answer.at(-1)?.span.end ?? heading.span.end
  return { heading, span: { start: heading.span.start, end }, blocks: answer, children: [] }
}
