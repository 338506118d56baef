import { splitAtColon } from '../label-names.ts'
import { visibleText } from '../visible.ts'
import { markdownLimits } from './markdown-limits.ts'
import type { Block, Heading, Inline, Paragraph } from './markdown-tree.ts'

/** Paragraphs that are wholly bold and short are headings for their authors: one level below the real heading above them. */
export const boldHeadings = (blocks: readonly Block[]): readonly Block[] => {
  let level = 0
  return blocks.map((block, index) => {
    if (isBoundary(block)) level = block.level
    if (block.kind !== 'paragraph' || !isBoldTitle(block) || isOnlyAnswer(blocks, index, block)) return block
    return boldHeading(block, level + 1)
  })
}

/** A heading without visible text divides nothing. */
export const isBoundary = (block: Block): block is Heading => block.kind === 'heading' && block.text !== ''

const boldHeading = (paragraph: Paragraph, level: number): Heading => ({
  ...paragraph,
  kind: 'heading',
  level,
  via: 'bold',
})

const isBoldTitle = (paragraph: Paragraph): boolean => {
  const inlines = paragraph.inlines.filter(inline => !isNothing(inline))
  const [strong, colon] = inlines
  if (strong === undefined || inlines.length > 2 || !isBold(strong)) return false
  if (colon !== undefined && !(colon.kind === 'text' && /^\s*[:：﹕]\s*$/.test(colon.text))) return false
  return isTitle(paragraph.text) && !holdsValue(paragraph)
}

/** `**Limitations**<br>`: authors put a line end behind a title to set it off. */
const isNothing = (inline: Inline): boolean =>
  inline.kind === 'break' ||
  inline.kind === 'comment' ||
  inline.kind === 'html' ||
  inline.kind === 'image' ||
  (inline.kind === 'text' && inline.text.trim() === '')

/** Bold, or bold inside italics. */
const isBold = (inline: Inline): boolean => {
  if (inline.kind === 'strong') return isOneLine(inline.inlines)
  const inner = inline.kind === 'emphasis' ? inline.inlines.filter(one => !isNothing(one)) : []
  return inner.length === 1 && inner[0]?.kind === 'strong'
}

const isOneLine = (inlines: readonly Inline[]): boolean =>
  inlines
    .slice(
      inlines.findIndex(inline => !isNothing(inline)),
      inlines.findLastIndex(inline => !isNothing(inline)),
    )
    .every(({ kind }) => kind !== 'break')

/** `**License: MIT**` is a label with its value, and `**Q: Who made it?**` a question. */
const holdsValue = (paragraph: Paragraph): boolean => {
  const value = visibleText(splitAtColon(paragraph.inlines)?.value ?? [])
  return value !== '' && !/[?？؟]$/.test(value)
}

/** Not a sentence, and not a blank such as `[More Information Needed]`. */
const isTitle = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) &&
  (asks(text) ||
    (text.length <= markdownLimits.boldHeadingLetters && text.split(' ').length <= markdownLimits.boldHeadingWords)) &&
  (!/[.。।۔;；؛,，،]$/.test(text) || /[?？؟]/.test(text)) &&
  !/^[[［].*[\]］]$/.test(text)

/** The questions of data sheets are bold, and longer than titles. */
const asks = (text: string): boolean =>
  /[?？؟]/.test(text) && text.split(' ').length <= markdownLimits.boldQuestionWords

/** A bold paragraph that is all a section holds is its answer, unless a colon announces more. */
const isOnlyAnswer = (blocks: readonly Block[], index: number, paragraph: Paragraph): boolean => {
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  if (/[:：﹕]$/.test(paragraph.text)) return false
  return before !== undefined && isBoundary(before) && (after === undefined || isBoundary(after))
}
