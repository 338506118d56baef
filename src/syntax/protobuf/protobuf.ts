import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'
import { excerpt, type LocatedProblem, problemList } from '../problem-list.ts'
import type { Entry, MappingNode, ScalarNode, Tree, TreeNode } from '../tree.ts'
import { tooDeep, tooManyValues } from '../unread-problems.ts'
import { protobufTokens, type Token, unescaped } from './protobuf-tokens.ts'

/** Reads a text as the text form of protocol buffers, up to its first error. A repeated field has an entry each time that it is written. */
export const parseProtobuf = (text: string, path: string, lines: LineIndex, limits: Limits = usualLimits): Tree => {
  const reader = readerOf(text, limits)
  const entries = reader.fields(undefined, 0)
  const problem = reader.problem()
  const problems = problemList(path, lines, problem === undefined ? [] : [problem])
  const isRead = entries.length > 0 && !beyond.has(problem?.code ?? '')
  const end = entries.at(-1)?.span.end ?? 0
  return {
    syntax: 'protobuf',
    ...(isRead && { root: { kind: 'mapping', span: { start: entries[0]?.keySpan.start ?? 0, end }, entries } }),
    problems,
    ...(problem !== undefined && { uncertainFrom: problem.from }),
  }
}

const beyond: ReadonlySet<string> = new Set(['syntax/too-deep', 'syntax/too-many-values'])

/** Where reading ended, which may be behind the place to be mended. */
type Stop = LocatedProblem & { readonly from: number }

interface Reader {
  readonly fields: (open: Token | undefined, level: number) => readonly Entry[]
  readonly problem: () => Stop | undefined
}

const readerOf = (text: string, limits: Limits): Reader => {
  const tokens = protobufTokens(text, limits.values * tokensOfValue)
  let next = 0
  let stop: Stop | undefined

  const written = (token: Token | undefined): string =>
    token === undefined ? '' : text.slice(token.span.start, token.span.end)
  const isSign = (signs: string): boolean => tokens[next]?.is === 'sign' && signs.includes(written(tokens[next]))
  const end = (): number => tokens[next - 1]?.span.end ?? 0

  /** Nothing is read behind the first error. */
  const fail = (problem: LocatedProblem, from: number): void => {
    stop ??= { ...problem, from }
    next = tokens.length
  }

  const unexpected = (): void => {
    const { is, span } = tokens[next] ?? { is: 'stray', span: { start: end(), end: end() } }
    fail((is === 'open-string' ? openString : notHere)(excerpt(text, span), span), span.start)
  }

  const last = tokens.at(-1)
  if (last !== undefined && tokens.length > limits.values * tokensOfValue)
    fail(tooManyValues(limits, last.span), last.span.start)

  const fields = (open: Token | undefined, level: number): readonly Entry[] => {
    const entries: Entry[] = []
    while (next < tokens.length && !isSign('}>')) {
      const entry = field(level)
      if (entry !== undefined) entries.push(entry)
      if (isSign(',;')) next += 1
    }
    if (open === undefined && next < tokens.length) unexpected()
    if (open !== undefined && next >= tokens.length) fail(unclosed(open.span), end())
    return entries
  }

  const field = (level: number): Entry | undefined => {
    const name = nameOf()
    if (name === undefined) return undefined
    const colon = isSign(':')
    if (colon) next += 1
    if (!colon && !isSign('{<')) unexpected()
    const value = readValue(level) ?? emptyAt(stop?.from ?? end())
    const { keySpan } = name
    return { ...name, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) }, value }
  }

  /** A word, or an extension in brackets. */
  const nameOf = (): Pick<Entry, 'key' | 'keySpan'> | undefined => {
    const [first, second, third] = tokens.slice(next, next + 3)
    if (first?.is === 'word') {
      next += 1
      return { key: written(first), keySpan: first.span }
    }
    if (written(first) === '[' && second?.is === 'word' && third !== undefined && written(third) === ']') {
      next += 3
      return { key: written(second), keySpan: { start: first?.span.start ?? 0, end: third.span.end } }
    }
    unexpected()
    return undefined
  }

  const readValue = (level: number): TreeNode | undefined => {
    const token = tokens[next]
    if (token === undefined) {
      if (stop === undefined) unexpected()
      return undefined
    }
    if (level > limits.depth) {
      fail(tooDeep(limits, token.span), token.span.start)
      return undefined
    }
    if (isSign('{<')) return message(token, level)
    if (isSign('[')) return list(token, level)
    if (token.is === 'string') return strings(token)
    if (token.is === 'word') {
      next += 1
      return scalarOf(written(token), token.span)
    }
    unexpected()
    return undefined
  }

  const message = (open: Token, level: number): MappingNode => {
    next += 1
    const entries = fields(open, level + 1)
    if (stop === undefined) next += 1
    return { kind: 'mapping', span: { start: open.span.start, end: stop?.from ?? end() }, entries }
  }

  const list = (open: Token, level: number): TreeNode => {
    next += 1
    const items: TreeNode[] = []
    while (next < tokens.length && !isSign(']')) {
      const item = readValue(level + 1)
      if (item !== undefined) items.push(item)
      if (isSign(',')) next += 1
      else if (!isSign(']') && stop === undefined) unexpected()
    }
    if (next >= tokens.length) fail(unclosed(open.span), end())
    else next += 1
    return { kind: 'sequence', span: { start: open.span.start, end: stop?.from ?? end() }, items }
  }

  /** Strings that stand side by side are one. */
  const strings = (first: Token): ScalarNode => {
    let whole = ''
    for (; tokens[next]?.is === 'string'; next += 1) whole += unescaped(written(tokens[next]))
    return { kind: 'scalar', span: { start: first.span.start, end: end() }, text: whole, value: whole }
  }

  return { fields, problem: () => stop }
}

const scalarOf = (text: string, span: Span): ScalarNode => {
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?f?$/i.test(text) ? Number.parseFloat(text) : undefined
  return { kind: 'scalar', span, text, value: number ?? (words.has(text) ? text === 'true' : text) }
}

/** A name, a colon, a value, a comma and a bracket. */
const tokensOfValue = 5

const words: ReadonlySet<string> = new Set(['true', 'false'])

const emptyAt = (at: number): ScalarNode => ({ kind: 'scalar', span: { start: at, end: at }, text: '', value: null })

const unclosed = (at: Span): LocatedProblem => ({
  code: 'syntax/protobuf-unclosed',
  what: 'this bracket is never closed',
  why: 'it cannot be told where its content ends; perhaps the file was cut off',
  fix: 'write the missing bracket',
  at,
})

const openString = (seen: string, at: Span): LocatedProblem => ({
  code: 'syntax/protobuf-unclosed-quote',
  what: `the text that begins with ${seen} is not closed on its line`,
  why: 'it cannot be told where the text ends, so nothing behind it was read',
  fix: 'write the closing quote; a line break inside a text is written \\n',
  at,
})

const notHere = (seen: string, at: Span): LocatedProblem => ({
  code: 'syntax/protobuf-unexpected',
  what: seen === '' ? 'something is missing at the end' : `"${seen}" cannot stand here`,
  why: 'the text cannot be read on from this place without guessing',
  fix: 'a field is a name, a colon and a value; or a name and fields in braces',
  at,
})
