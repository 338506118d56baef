import { append } from '../append.ts'
import { textCut } from '../text-cut.ts'
import { visibleText } from '../visible.ts'
import { type Line, linesOf, paragraphOf } from './inline-lines.ts'
import { markdownLimits } from './markdown-limits.ts'
import { cover } from './markdown-reading.ts'
import type { Block, Heading, Inline, Paragraph } from './markdown-tree.ts'

/**
 * Lines that authors mean as headings and Markdown does not: `##NoSpace`, `##模型`, `＃＃ 标题`. Where proper headings of the same level
 * stand in the text, and the line runs on into a sentence, every reader sees that it is none.
 */
export const looseHeadings = (blocks: readonly Block[], source: string): readonly Block[] => {
  const proper = new Set(blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : [])))
  return blocks.flatMap(block =>
    block.kind === 'paragraph' && /[#＃]/.test(block.text) ? looseParts(block, source, proper) : [block],
  )
}

const looseParts = (paragraph: Paragraph, source: string, proper: ReadonlySet<number>): readonly Block[] => {
  const lines = linesOf(paragraph.inlines)
  const meant = lines.map(line => looseHeading(line, source))
  const headings = meant.map((heading, at) => {
    const runsOn = at + 1 < lines.length && meant[at + 1] === undefined
    return heading !== undefined && runsOn && proper.has(heading.level) ? undefined : heading
  })
  if (headings.every(heading => heading === undefined)) return [paragraph]
  const blocks: Block[] = []
  let rest: Inline[] = []
  const flush = (): void => {
    if (rest.length > 0) blocks.push(paragraphOf(rest))
    rest = []
  }
  lines.forEach((line, index) => {
    const heading = headings[index]
    if (heading === undefined) append(rest, [...(rest.length > 0 ? line.before : []), ...line.inlines])
    else {
      flush()
      blocks.push(heading)
    }
  })
  flush()
  return blocks
}

const looseHeading = (line: Line, source: string): Heading | undefined => {
  const [first, ...others] = line.inlines
  if (first?.kind !== 'text') return undefined
  const marks = /^([#＃]{1,6})(?![#＃])[ \u3000]*/.exec(first.text)
  const level = marks?.[1]?.length ?? 0
  if (marks === null || !/[#＃]/.test(source[first.span.start] ?? '')) return undefined
  const title = textCut(first, marks[0].length)
  const inlines = withoutClosingMarks(title.text === '' ? others : [title, ...others])
  const text = visibleText(inlines)
  if (text === '' || (level === 1 && !isTitle(text))) return undefined
  return { kind: 'heading', span: cover(first.span, line.inlines), level, inlines, text, via: 'loose' }
}

/** One mark alone may be a hash tag, a channel or a number. */
const isTitle = (text: string): boolean =>
  /^\p{L}/u.test(text) && !/\s[#＃]\S/.test(text) && text.split(' ').length <= markdownLimits.hashHeadingWords

const withoutClosingMarks = (inlines: readonly Inline[]): readonly Inline[] => {
  const last = inlines.at(-1)
  if (last?.kind !== 'text') return inlines
  let end = last.text.length
  while (end > 0 && /[#＃\s]/.test(last.text[end - 1] ?? '')) end -= 1
  return [...inlines.slice(0, -1), textCut(last, 0, end)]
}
