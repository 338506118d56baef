import type { LineIndex } from '../../model/line-index.ts'
import type { Source } from '../../model/source.ts'
import { blocksOf } from './markdown-blocks.ts'
import { boldHeadings } from './markdown-bold.ts'
import { blockTokens } from './markdown-library.ts'
import { unlisted } from './markdown-listed.ts'
import { looseHeadings } from './markdown-loose.ts'
import { placesOf } from './markdown-places.ts'
import { placeIn, type Reading } from './markdown-reading.ts'
import { sectionsOf } from './markdown-sections.ts'
import type { Block, MarkdownTree } from './markdown-tree.ts'

/** Reads the Markdown of a source from an offset on, which is where its front matter ends. Never throws: an unreadable text is a problem. */
export const parseMarkdown = (source: Source, lines: LineIndex, from: number): MarkdownTree => {
  const start = Math.max(from, lines.lineSpan(1).start)
  try {
    return tree(source, lines, start)
  } catch {
    return unreadable(source, lines, start)
  }
}

const tree = (source: Source, lines: LineIndex, from: number): MarkdownTree => {
  const { reading, blocks } = visibleBlocks(source, lines, from)
  const headed = boldHeadings(looseHeadings(blocks.flatMap(unlisted), source.text))
  return {
    root: sectionsOf(headed, { start: from, end: source.text.length }),
    comments: reading.comments.toSorted((one, other) => one.start - other.start),
    problems: reading.problems,
  }
}

interface Read {
  readonly reading: Reading
  readonly blocks: readonly Block[]
}

/** A comment without an end, in a list say, hides the rest of the file and not only the rest of the list. */
const visibleBlocks = (source: Source, lines: LineIndex, from: number): Read => {
  const { text } = source
  const whole = readBlocks(source, lines, from, text.length)
  const open = whole.reading.openComments.length === 0 ? undefined : Math.min(...whole.reading.openComments)
  const hidden = whole.reading.comments.find(comment => comment.start === open)
  if (open === undefined || hidden === undefined || text.slice(hidden.end).trim() === '') return whole
  const rest = { start: open, end: text.length }
  const { reading, blocks } = readBlocks(source, lines, from, open)
  reading.comments.push(rest)
  reading.problems.push(
    ...whole.reading.problems.filter(problem => problem.code === 'syntax/unclosed-comment').slice(0, 1),
  )
  return { reading, blocks: [...blocks, { kind: 'comment', span: rest }] }
}

const readBlocks = (source: Source, lines: LineIndex, from: number, to: number): Read => {
  const reading: Reading = {
    path: source.path,
    text: source.text,
    lines,
    places: placesOf(source.text.slice(0, to), lines, from),
    references: { references: Object.create(null) },
    comments: [],
    problems: [],
    openComments: [],
  }
  return { reading, blocks: blocksOf(blockTokens(reading.places.text, reading.references), reading) }
}

const unreadable = (source: Source, lines: LineIndex, from: number): MarkdownTree => {
  const span = { start: from, end: source.text.length }
  return {
    root: { span, blocks: [], children: [] },
    comments: [],
    problems: [
      {
        code: 'syntax/markdown-unreadable',
        what: 'the Markdown text could not be read',
        why: 'its structure is beyond what the reader can follow, so nothing in it can be judged',
        fix: 'simplify its lists, quotes and HTML, or split the file',
        at: placeIn({ path: source.path, lines }, { start: from, end: from }),
      },
    ],
  }
}
