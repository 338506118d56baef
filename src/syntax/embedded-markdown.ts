import { type LineIndex, lineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Position, Span } from '../model/span.ts'
import { type EmbeddedText, embeddedText } from './embedded-text.ts'
import { parseMarkdown } from './markdown/markdown.ts'
import type { MarkdownTree } from './markdown/markdown-tree.ts'
import type { ScalarNode } from './tree.ts'

/**
 * Reads a text inside YAML or JSON as Markdown; every place in the tree is one of the file. `marked` writes marks that
 * were lost on the way into the text back over blanks, so that it stays as long as it is.
 */
export const embeddedMarkdown = (
  node: ScalarNode,
  source: Source,
  lines: LineIndex,
  marked: (text: string) => string = text => text,
): MarkdownTree => {
  const embedded = embeddedText(node, source.text)
  const text = marked(embedded.text)
  const own = lineIndex(text)
  const { root, comments, problems } = parseMarkdown({ ...source, text }, own, 0)
  const position = ({ line, column }: Position): Position =>
    lines.positionAt(embedded.at(own.lineSpan(line).start + column - 1))
  return {
    root: moved(root, embedded),
    comments: comments.map(span => movedSpan(span, embedded)),
    problems: problems.map(problem => movedProblem(problem, position)),
  }
}

const movedSpan = ({ start, end }: Span, { at }: EmbeddedText): Span => {
  const from = at(start)
  return { start: from, end: Math.max(from, at(end)) }
}

/** The same tree with its spans moved: what else it holds has no place. */
const moved = <T>(part: T, embedded: EmbeddedText): T => {
  if (Array.isArray(part)) return part.map(one => moved(one, embedded)) as T // the same list with moved members
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) =>
    key === 'span' ? [key, movedSpan(value, embedded)] : [key, moved(value, embedded)],
  )
  return Object.fromEntries(entries) as T // the same keys with values of the same types
}

const movedProblem = (problem: Problem, position: (at: Position) => Position): Problem => {
  const { start, end } = problem.at
  return {
    ...problem,
    at: {
      ...problem.at,
      ...(start === undefined ? {} : { start: position(start) }),
      ...(end === undefined ? {} : { end: position(end) }),
    },
  }
}
