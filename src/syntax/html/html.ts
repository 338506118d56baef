import type { Span } from '../../model/span.ts'
import { append } from '../append.ts'
import { type Extract, joinedExtract } from '../markdown/markdown-places.ts'
import { placeIn, type Reading } from '../markdown/markdown-reading.ts'
import type { Block } from '../markdown/markdown-tree.ts'
import { htmlBlocks, type Inserts } from './html-blocks.ts'
import { type HtmlGroup, htmlGroups } from './html-groups.ts'
import { openRawText } from './html-scan.ts'
import { hiddenElements } from './html-tags.ts'

/** What stands in one container: a finished block, or a piece of HTML that may begin or end elements around its neighbours. */
export type FlowPart =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'html'; readonly extract: Extract }

/** The blocks of a container with the HTML in it read; `top` when headings there make sections. */
export const htmlFlow = (parts: readonly FlowPart[], reading: Reading, top: boolean): readonly Block[] => {
  const pieces = parts.map(part => (part.kind === 'html' ? part.extract.text : undefined))
  const blocks: Block[] = []
  for (const group of htmlGroups(pieces))
    append(blocks, groupBlocks(group, parts.slice(group.first, group.last + 1), reading, top))
  return blocks
}

const groupBlocks = (
  group: HtmlGroup,
  parts: readonly FlowPart[],
  reading: Reading,
  top: boolean,
): readonly Block[] => {
  if (group.kind === 'markdown') return parts.flatMap(part => (part.kind === 'block' ? [part.block] : []))
  if (group.tooDeep) return tooDeep(parts, reading)
  const inserts: Inserts = new Map()
  const extracts: Extract[] = []
  let length = 0
  for (const part of parts) {
    if (part.kind === 'block') inserts.set(length, part.block)
    const extract = part.kind === 'html' ? withoutOpenRawText(part.extract) : insertion(part.block.span)
    extracts.push(extract)
    length += extract.text.length
  }
  const [only] = parts
  const alone = parts.length === 1 && only?.kind === 'html'
  return htmlBlocks(alone ? only.extract : joinedExtract(extracts), inserts, reading, top)
}

/** What shows tags as text ends with its piece: what stands for Markdown after it must stay a tag. What hides its text goes on. */
const withoutOpenRawText = ({ text, at }: Extract): Extract => {
  const open = openRawText(text)
  if (open === undefined || hiddenElements.has(open.name)) return { text, at }
  if (open.name !== 'plaintext')
    return { text: `${text}</${open.name}>`, at: offset => at(Math.min(offset, text.length)) }
  return { text: `${text.slice(0, open.start)}${text.slice(open.start).replace(/plaintext/i, plainTag)}`, at }
}

/** As long as `plaintext`, which nothing can end. */
const plainTag = 'waco-text'

/** Stands for a Markdown block among the HTML around it, and says how much of it there was. */
const insertion = (span: Span): Extract => ({
  text: insertedTag,
  at: offset => (offset < insertedTag.length ? span.start : span.end),
})

const insertedTag = '<waco-insert></waco-insert>'

/** Reading such HTML could cost far more than its size; its text is not judged, and that is said. */
const tooDeep = (parts: readonly FlowPart[], reading: Reading): readonly Block[] => {
  const first = parts.find(part => part.kind === 'html')
  if (first !== undefined) {
    reading.problems.push({
      code: 'syntax/markdown-html-too-deep',
      what: 'HTML is nested too deep, or one tag has too many attributes',
      why: 'reading it could take far longer than its size allows, so the text inside these tags is left out',
      fix: 'close the open elements, or write this part in Markdown',
      at: placeIn(reading, { start: first.extract.at(0), end: first.extract.at(first.extract.text.trimEnd().length) }),
    })
  }
  return parts.flatMap(part => (part.kind === 'block' ? [part.block] : []))
}
