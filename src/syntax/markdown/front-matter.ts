import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Parsed } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { type LocatedProblem, problemList } from '../problem-list.ts'
import type { Tree } from '../tree.ts'
import { tooLong } from '../unread-problems.ts'
import { parseYaml } from '../yaml/yaml.ts'
import { notAMapping, secondMetadata, unclosed } from './front-matter-problems.ts'

/** The metadata block between two `---` lines at the head of a Markdown file. */
export interface FrontMatter {
  /** Both fences included, and a second block right behind the first. */
  readonly span: Span
  /** What stands between the fences. */
  readonly content: Span
  /**
   * Parsed; its spans point into the whole source, and it is uncertain from a second block on. Without a root when
   * nothing but comments stands there, or it could not be read.
   */
  readonly tree: Tree
}

/**
 * As wide as any reader takes it: a byte order mark, blank lines before and blanks after the fences are allowed. A
 * block that holds no mapping is text between two rules. The problems are about a block that was meant as metadata and
 * is none; those of its YAML stand in the tree.
 */
export const readFrontMatter = (
  source: Source,
  lines: LineIndex,
  limits: Limits = usualLimits,
): Parsed<FrontMatter | undefined> => {
  const { text, path } = source
  const none = (...problems: readonly LocatedProblem[]): Parsed<undefined> => ({
    value: undefined,
    problems: problemList(path, lines, problems),
  })
  const first = firstLine(text, lines)
  if (first === undefined || !isFence(text, lines.lineSpan(first), longFence)) return none()

  const opening = lines.lineSpan(first)
  const meant = beginsWithKey(text, lines, first + 1)
  const usual = isFence(text, opening, fence)
  if (!usual && (first === lines.count || !isMetadataKey(text, lines.lineSpan(first + 1)))) return none()
  const last = closingLine(text, lines, first + 1, usual ? closingFence : longFence)
  if (last === undefined) return meant && usual ? none(unclosed(opening)) : none()

  const content = { start: lines.lineSpan(first + 1).start, end: lines.lineSpan(last).start }
  const found = (tree: Tree): Parsed<FrontMatter> => ({
    value: {
      span: { start: opening.start, end: lines.lineSpan(secondBlock(text, lines, last + 1) ?? last).end },
      content,
      tree,
    },
    problems: [],
  })
  if (content.end - content.start > limits['front-matter'])
    return meant
      ? found(tooLongTree(source, lines, tooLong(content.end - content.start, limits, opening), content))
      : none()

  const second = secondBlock(text, lines, last + 1)
  const alone = parseYaml(text, path, lines, content, limits)
  const tree = second === undefined ? alone : besideAnother(alone, source, lines, [last + 1, second])
  const ranOn = runsIntoText(text, lines, first + 1, tree.uncertainFrom)
  if (isMetadata(tree) && !ranOn && (meant || tree.uncertainFrom === undefined)) return found(tree)
  if (isBracketedList(tree, text)) return { ...found(tree), problems: problemList(path, lines, [notAMapping(opening)]) }
  if (ranOn) return meant ? none(unclosed(opening)) : none()
  return tree.uncertainFrom !== undefined && holdsKey(text, lines, first + 1, last)
    ? none(notAMapping(opening))
    : none()
}

/** Keys right behind the closing fence, and another fence: two blocks of metadata, of which readers take one or the other. */
const secondBlock = (text: string, lines: LineIndex, from: number): number | undefined => {
  let line = from
  while (line <= lines.count && isMetadataKey(text, lines.lineSpan(line))) line += 1
  return line > from && line <= lines.count && isFence(text, lines.lineSpan(line), fence) ? line : undefined
}

const besideAnother = (
  tree: Tree,
  { path }: Source,
  lines: LineIndex,
  [first, last]: readonly [number, number],
): Tree => {
  const at = { start: lines.lineSpan(first).start, end: lines.lineSpan(last).end }
  return {
    ...tree,
    problems: [...tree.problems, ...problemList(path, lines, [secondMetadata(at)])],
    uncertainFrom: Math.min(tree.uncertainFrom ?? at.start, at.start),
  }
}

/** A mapping; or nothing at all; or something beyond our limits, which is too large to be a paragraph. */
const isMetadata = ({ root, problems, uncertainFrom }: Tree): boolean =>
  root === undefined
    ? uncertainFrom === undefined || problems.some(({ code }) => unreadCodes.has(code))
    : root.kind === 'mapping'

/** `[…]` and nothing else: no author draws two rules around brackets, and a list with dashes may well be text. */
const isBracketedList = ({ root, uncertainFrom }: Tree, text: string): boolean =>
  root?.kind === 'sequence' && uncertainFrom === undefined && text.charAt(root.span.start) === '['

const unreadCodes: ReadonlySet<string> = new Set([
  'syntax/too-deep',
  'syntax/too-many-values',
  'syntax/too-many-aliases',
  'syntax/unreadable',
])

const tooLongTree = ({ path }: Source, lines: LineIndex, problem: LocatedProblem, { start }: Span): Tree => ({
  syntax: 'yaml',
  problems: problemList(path, lines, [problem]),
  uncertainFrom: start,
})

const firstLine = (text: string, lines: LineIndex): number | undefined => {
  for (let line = 1; line <= lines.count; line += 1) if (!isBlank(text, lines.lineSpan(line))) return line
  return undefined
}

const closingLine = (text: string, lines: LineIndex, from: number, closing: RegExp): number | undefined => {
  for (let line = from; line <= lines.count; line += 1) if (isFence(text, lines.lineSpan(line), closing)) return line
  return undefined
}

const fence = /^---(?!-)/
const closingFence = /^(?:---(?!-)|\.\.\.)/
/** Some draw it longer; as a rule of that length may stand above any text, a key of metadata must follow right behind. */
const longFence = /^-{3,80}(?!-)/

const isFence = (text: string, { start, end }: Span, fences: RegExp): boolean => {
  const dashes = fences.exec(text.slice(start, Math.min(end, start + longestFence)))?.[0].length
  return dashes !== undefined && isBlank(text, { start: start + dashes, end })
}

const longestFence = 81

/** Also of no-break and wide spaces, and of characters that have no width. */
const isBlank = (text: string, { start, end }: Span): boolean => !/[^\s\p{Cf}]/u.test(text.slice(start, end))

/** Whether the first line that says something is `key:` or `key: value`: then somebody meant metadata. */
const beginsWithKey = (text: string, lines: LineIndex, from: number): boolean => {
  for (let line = from; line <= lines.count; line += 1) {
    const span = lines.lineSpan(line)
    if (!isBlank(text, span) && text.charAt(span.start) !== '#') return isKey(text, span)
  }
  return false
}

const holdsKey = (text: string, lines: LineIndex, from: number, to: number): boolean => {
  for (let line = from; line < to; line += 1) if (isKey(text, lines.lineSpan(line))) return true
  return false
}

const isMetadataKey = (text: string, span: Span): boolean =>
  isKey(text, span) && /^[a-z_]/.test(text.slice(span.start, span.start + 1))

const isKey = (text: string, { start, end }: Span): boolean =>
  /^\s{0,8}["']?[\p{L}_][\p{L}\p{N}_.-]{0,60}["']?:(?:\s|$)/u.test(text.slice(start, Math.min(end, start + 80)))

/**
 * A Markdown heading is a comment to YAML. Where one stands after a blank line, text and no key follows it, and YAML
 * stumbles over that, the block was never closed and ran on into the text, up to some later rule.
 */
const runsIntoText = (text: string, lines: LineIndex, from: number, error: number | undefined): boolean => {
  if (error === undefined) return false
  let afterBlank = false
  let afterHeading = false
  for (let line = from; line <= lines.count && lines.lineSpan(line).start <= error; line += 1) {
    const span = lines.lineSpan(line)
    const blank = isBlank(text, span)
    if (afterBlank && /^#{1,6} \S/.test(text.slice(span.start, span.start + 9))) afterHeading = true
    else if (!blank && text.charAt(span.start) !== '#') {
      if (afterHeading && !isKey(text, span)) return true
      afterHeading = false
    }
    afterBlank = blank
  }
  return false
}
