import type { Span } from '../../model/span.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { Section } from '../../syntax/markdown/markdown-tree.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { type EntryText, flowText } from '../../syntax/yaml/yaml-append.ts'
import { hasComments, inlineMark, keysBelow } from './inline-waivers.ts'

/** A text with an inline waiver in it, and the line on which that stands. */
export interface PlacedInline {
  readonly text: string
  readonly line: number
}

/**
 * Writes a waiver as a comment into a document: before the innermost key or below the innermost heading that holds all these
 * lines, else where it speaks of the whole document. Nothing where the syntax has no comments.
 */
export const placeInline = (draft: Draft, lines: readonly number[], entry: EntryText): PlacedInline | undefined => {
  const { path, text } = draft.source
  if (!hasComments(path)) return undefined
  const said = `${inlineMark} ${flowText(entry)}`
  if (/\.ya?ml$/i.test(path)) return atKey(draft, draft.tree().root, lines, said, bodyStart(text))
  const front = draft.frontMatter()
  if (front !== undefined && lines.every(line => isIn(line, front.content, draft)))
    return atKey(draft, front.tree.root, lines, said, front.content.start)
  return belowHeading(draft, lines, said)
}

const atKey = (
  draft: Draft,
  root: TreeNode | undefined,
  lines: readonly number[],
  said: string,
  top: number,
): PlacedInline | undefined => {
  const keys = keysBelow(root, '').filter(({ entry }) => lines.every(line => isIn(line, entry.span, draft)))
  const start = keys.at(-1)?.entry.keySpan.start
  const first = keysBelow(root, '')[0]?.entry.keySpan.start
  // Above the first key it would speak of the whole document.
  if (start === undefined || start === first) return put(draft, top, `# ${said}`, '')
  const { line } = draft.lines.positionAt(start)
  const lineStart = draft.lines.lineSpan(line).start
  const before = draft.source.text.slice(lineStart, start)
  return /^\s*(?:- *)?$/.test(before)
    ? put(draft, lineStart, `${/^\s*/.exec(before)?.[0] ?? ''}# ${said}`, '')
    : put(draft, top, `# ${said}`, '')
}

const belowHeading = (draft: Draft, lines: readonly number[], said: string): PlacedInline => {
  const { root } = draft.markdown()
  const comment = `<!-- ${said} -->`
  let section: Section | undefined
  for (let below: Section | undefined = root; below !== undefined; ) {
    below = below.children.find(({ span }) => lines.every(line => isIn(line, span, draft)))
    section = below ?? section
  }
  const heading = section?.heading
  if (heading === undefined) return put(draft, root.span.start, comment, '\n')
  const after = draft.lines.positionAt(Math.max(heading.span.start, heading.span.end - 1)).line + 1
  const at = after <= draft.lines.count ? draft.lines.lineSpan(after).start : draft.source.text.length
  return put(draft, at, `\n${comment}`, /^\s*\n/.test(draft.source.text.slice(at)) ? '' : '\n')
}

const put = (draft: Draft, at: number, said: string, more: string): PlacedInline => {
  const { text } = draft.source
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text.slice(0, at)
  const glue = before === '' || before.endsWith('\n') || before === '\ufeff' ? '' : eol
  const written = `${glue}${said.replaceAll('\n', eol)}${eol}${more.replaceAll('\n', eol)}`
  const line = (before + glue + said.slice(0, said.search(/\S/))).split('\n').length
  return { text: before + written + text.slice(at), line }
}

const isIn = (line: number, { start, end }: Span, { lines }: Draft): boolean =>
  lines.positionAt(start).line <= line && line <= lines.positionAt(Math.max(start, end - 1)).line

const bodyStart = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0)
