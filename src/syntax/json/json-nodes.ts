import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'
import { duplicateKeys } from '../duplicate-keys.ts'
import { firstOfLines, type LocatedProblem } from '../problem-list.ts'
import type { Entry, ScalarNode, TreeNode } from '../tree.ts'
import { isStructural, jsonProblem } from './json-problems.ts'

/** Builds nodes from what a JSON parser meets on its way; all spans are places in the whole text. */
export interface JsonNodes {
  readonly open: (kind: 'mapping' | 'sequence', at: Span) => void
  readonly key: (key: string, at: Span) => void
  readonly separator: (at: Span) => void
  readonly literal: (value: ScalarNode['value'], at: Span) => void
  /** At the closing bracket, or where it was missed. */
  readonly close: (at: Span) => void
  readonly error: (name: string, at: Span) => void
  readonly result: () => {
    readonly root?: TreeNode
    readonly problems: readonly LocatedProblem[]
    readonly uncertainFrom?: number
  }
}

/** A mapping or sequence whose closing bracket has not been met, or a root that has not been met. */
interface Open {
  readonly kind: 'mapping' | 'sequence' | 'text'
  readonly span: Span
  readonly entries: Entry[]
  readonly items: TreeNode[]
  /** The key that has no value yet. */
  key?: { readonly key: string; readonly keySpan: Span; readonly valueAt: number } | undefined
}

export const jsonNodes = (text: string, lines: LineIndex): JsonNodes => {
  const problems: LocatedProblem[] = []
  const outermost: Open = { kind: 'text', span: { start: 0, end: 0 }, entries: [], items: [] }
  const stack: Open[] = []
  let cutOff: number | undefined
  let comma: Span | undefined
  let closed: Span | undefined
  let nameMissed = false
  /** What no JSON value looks like (`NaN`, `None`): taken as the value when none follows. */
  let stray: Span | undefined

  const top = (): Open => stack.at(-1) ?? outermost

  const put = (value: TreeNode): void => {
    const { kind, items, entries, key } = top()
    stray = undefined
    comma = undefined
    if (kind !== 'mapping') items.push(value)
    else if (key !== undefined) {
      const { valueAt: _, ...named } = key
      entries.push({ ...named, span: { start: key.keySpan.start, end: value.span.end }, value })
      top().key = undefined
    }
  }

  const putStray = (at: Span): void => {
    const written = text.slice(at.start, at.end)
    put({ kind: 'scalar', span: at, text: written, value: notNumbers.get(written) ?? written })
  }

  /** A key without a value gets an empty one, where the value would stand. */
  const endEntry = (): void => {
    const { key } = top()
    if (key === undefined) return
    if (stray !== undefined) putStray(stray)
    else put({ kind: 'scalar', span: { start: key.valueAt, end: key.valueAt }, text: '', value: null })
  }

  const tell = (name: string, at: Span): void => {
    problems.push(jsonProblem(name, text, at))
  }

  /** The parser misses something: a stray word before it has been told, and a missing name is also a missing value to it. */
  const missed = (name: string, at: Span): void => {
    const known = stray !== undefined || (nameMissed && name === 'ValueExpected')
    nameMissed = name === 'PropertyNameExpected'
    if (stray !== undefined && (top().kind !== 'mapping' || top().key !== undefined)) putStray(stray)
    if (known) return
    if (comma !== undefined && /[\]}]/.test(text.charAt(at.start))) tell('TrailingComma', comma)
    else tell(name, at)
  }

  return {
    open: (kind, span) => {
      stray = undefined
      comma = undefined
      stack.push({ kind, span, entries: [], items: [] })
    },
    key: (key, keySpan) => {
      endEntry()
      comma = undefined
      stray = undefined
      top().key = { key, keySpan, valueAt: keySpan.end }
    },
    separator: at => {
      const { key } = top()
      if (text.charAt(at.start) === ',') {
        endEntry()
        comma = at
      } else if (key !== undefined) top().key = { ...key, valueAt: at.end }
    },
    literal: (value, at) => {
      const written = typeof value === 'string' ? value : text.slice(at.start, at.end)
      put({ kind: 'scalar', span: at, text: written, value })
    },
    close: ({ end }) => {
      endEntry()
      if (stray !== undefined && top().kind === 'sequence') putStray(stray)
      const frame = stack.pop()
      if (frame === undefined) return
      const { kind, entries, items } = frame
      const span = { start: frame.span.start, end: Math.max(frame.span.end, end) }
      closed = frame.span
      put(kind === 'mapping' ? { kind, span, entries } : { kind: 'sequence', span, items })
      for (const problem of duplicateKeys(entries, 'json', lines)) problems.push(problem)
    },
    error: (name, at) => {
      if (name === 'ValueExpected' || name === 'PropertyNameExpected') missed(name, at)
      else if (name === 'InvalidSymbol') {
        const joined = stray?.end === at.start ? { start: stray.start, end: at.end } : at
        if (joined !== at) problems.pop()
        stray = joined
        tell(notNumbers.has(text.slice(joined.start, joined.end)) ? 'NotANumber' : name, joined)
      } else if (name === 'CloseBraceExpected' || name === 'CloseBracketExpected') {
        cutOff ??= at.start
        tell(name, closed ?? at)
      } else tell(name, at)
    },
    result: () => {
      const [root] = outermost.items
      const structural = firstOfLines(problems.filter(isStructural), lines)
      const uncertainFrom = Math.min(structural[0]?.at.start ?? Infinity, cutOff ?? Infinity)
      return {
        ...(root && { root }),
        problems: [...structural, ...problems.filter(problem => !isStructural(problem))],
        ...(uncertainFrom < Infinity && { uncertainFrom }),
      }
    },
  }
}

/** What Python writes and JSON has no word for. */
const notNumbers: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])
