import { lastAtOrBefore } from '../model/last-at-or-before.ts'
import type { Span } from '../model/span.ts'
import { type Escape, escapeAt } from './escapes.ts'
import type { ScalarNode } from './tree.ts'

/** The text of a YAML or JSON value, such as Markdown in a JSON string, with the way back to the source. */
export interface EmbeddedText {
  readonly text: string
  /** The source offset of an offset into `text`; of a character that was escaped, where its escape begins. */
  readonly at: (offset: number) => number
  /** False when the text could not be followed through the source: every offset is then the place of the whole value. */
  readonly exact: boolean
}

/** Follows a value through its quotes, escapes, indentation and folded lines. */
export const embeddedText = ({ text, span }: ScalarNode, source: string): EmbeddedText => {
  const runs = followed(text, source, span)
  if (runs === undefined) return { text, at: offset => (offset < text.length ? span.start : span.end), exact: false }
  const starts = runs.map(run => run.from)
  const at = (offset: number): number => {
    const index = lastAtOrBefore(starts.length, index => starts[index] ?? 0, offset)
    const run = runs[index]
    return run === undefined ? span.start : Math.min(run.to + (run.still ? 0 : offset - run.from), span.end)
  }
  return { text, at, exact: true }
}

/** From an offset of the text on, characters stand side by side from an offset of the source on, or all at that one place. */
interface Run {
  readonly from: number
  readonly to: number
  readonly still: boolean
}

type Style = 'double' | 'single' | 'plain' | 'block'

/** Where each character stands; `undefined` as soon as text and source differ in more than blanks and escapes. */
const followed = (text: string, source: string, { start, end }: Span): readonly Run[] | undefined => {
  const style = styleAt(source, start)
  const runs: Run[] = []
  let at = style === 'block' ? afterBlockHead(source, start) : style === 'plain' ? start : start + 1
  let from = 0
  let lineStart = style === 'block'
  while (from < text.length) {
    if (lineStart) at += surplusIndent(text, from, source, at)
    if (style === 'double') at = afterContinuation(source, at)
    const alike = alikeFrom(text, from, source, at)
    if (alike > 0) {
      put(runs, { from, to: at, still: false })
      lineStart = false
      from += alike
      at += alike
      continue
    }
    const step = stepAt(text, from, source, at, style)
    if (step === undefined) return undefined
    put(runs, { from, to: step.to, still: step.still })
    lineStart = style === 'block' && text[from] === '\n'
    from += step.units
    at = step.next
  }
  put(runs, { from, to: at, still: true })
  const rest = source.slice(style === 'double' ? afterContinuation(source, at) : at, end)
  return /^\s*["']?$/.test(rest) ? runs : undefined
}

const styleAt = (source: string, start: number): Style => styles.get(source[start] ?? '') ?? 'plain'

const styles: ReadonlyMap<string, Style> = new Map([
  ['"', 'double'],
  ["'", 'single'],
  ['|', 'block'],
  ['>', 'block'],
])

/** `|` or `>` with its signs and comment, and the line end behind them. */
const afterBlockHead = (source: string, start: number): number =>
  start + (/^[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n|$)/.exec(source.slice(start, start + 400))?.[0].length ?? 0)

/** Blanks at the start of a line that are indentation and no text: those that the text has are the last of them. */
const surplusIndent = (text: string, from: number, source: string, at: number): number =>
  Math.max(0, blanksAt(source, at) - blanksAt(text, from))

const blanksAt = (text: string, from: number): number => {
  let end = from
  while (text[end] === ' ' || text[end] === '\t') end += 1
  return end - from
}

/** In double quotes a backslash at the end of a line joins it with the next, blanks and all. */
const afterContinuation = (source: string, at: number): number => {
  if (source[at] !== '\\' || !isLineEnd(source[at + 1])) return at
  const end = at + (source.startsWith('\r\n', at + 1) ? 3 : 2)
  return afterContinuation(source, end + blanksAt(source, end))
}

/** How many characters follow that mean themselves in every style: all but blanks, backslashes and quotes. */
const alikeFrom = (text: string, from: number, source: string, at: number): number => {
  let length = 0
  for (; from + length < text.length; length += 1) {
    const code = text.charCodeAt(from + length)
    if (code <= blank || code === backslash || code === quote || code !== source.charCodeAt(at + length)) break
  }
  return length
}

const [blank, quote, backslash] = [0x20, 0x27, 0x5c]

interface Step {
  /** Where the next characters of the text stand, and how many they are. */
  readonly to: number
  readonly units: number
  /** The source after them. */
  readonly next: number
  readonly still: boolean
}

const stepAt = (text: string, from: number, source: string, at: number, style: Style): Step | undefined => {
  const char = text[from] ?? ''
  if (style === 'double' && source[at] === '\\') return escaped(text, from, escapeAt(source, at), at)
  if (style === 'single' && char === "'" && source.startsWith("''", at))
    return { to: at, units: 1, next: at + 2, still: true }
  const fold = style === 'block' ? undefined : foldAt(source, at)
  if (fold !== undefined) return escaped(text, from, fold, at)
  if (char === '\n' && source[at] === '\r')
    return { to: at, units: 1, next: at + (source[at + 1] === '\n' ? 2 : 1), still: true }
  if (source[at] === char) return { to: at, units: 1, next: at + 1, still: false }
  if (/[ \n]/.test(char) && (at >= source.length || isLineEnd(source[at])))
    return { to: at, units: 1, next: at + (source.startsWith('\r\n', at) ? 2 : 1), still: true }
  const skipped = afterBlanks(source, at)
  return skipped === at ? undefined : stepAt(text, from, source, skipped, style)
}

/** Outside blocks, line ends with the blanks around them are one space, or as many line ends as there are empty lines. */
const foldAt = (source: string, at: number): Escape | undefined => {
  const blanks = afterBlanks(source, at)
  const lineEnds = source.slice(at, blanks).match(/\r\n?|\n/g)?.length ?? 0
  return lineEnds === 0 ? undefined : { text: lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1), length: blanks - at }
}

const isLineEnd = (char: string | undefined): boolean => char === '\n' || char === '\r'

/** Over the blanks that folding drops. */
const afterBlanks = (source: string, at: number): number => {
  let end = at
  while (end < source.length && /[ \t\r\n]/.test(source[end] ?? '')) end += 1
  return end
}

const escaped = (text: string, from: number, sign: Escape | undefined, at: number): Step | undefined =>
  sign !== undefined && text.startsWith(sign.text, from)
    ? { to: at, units: sign.text.length, next: at + sign.length, still: true }
    : undefined

/** A run goes on while its characters stand side by side. */
const put = (runs: Run[], run: Run): void => {
  const last = runs.at(-1)
  if (last !== undefined && !last.still && !run.still && last.to + run.from - last.from === run.to) return
  runs.push(run)
}
