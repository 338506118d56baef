import { Composer, CST, type Document, Lexer, Parser, Schema } from 'yaml'
import type { Span } from '../model/span.ts'
import { limits } from './limits.ts'
import type { LocatedProblem } from './problem-list.ts'
import { tooDeep, unreadable } from './unread-problems.ts'
import { isUnclosedQuote } from './yaml-problems.ts'
import { closedQuotes, signals } from './yaml-quotes.ts'

/** A part of a source as the YAML library gets it: every offset in `text` plus `start` is one in the source. */
export interface YamlPart {
  readonly text: string
  readonly start: number
}

/** What the library made of a text, or the one problem that kept it from being read at all. */
export type YamlReading =
  | { readonly documents: readonly Document.Parsed[]; readonly repairedQuotes: readonly Span[] }
  | { readonly unread: LocatedProblem }

/** Line ends as YAML 1.2 has them, which the library does not: a lone CR is one. A byte order mark has no width. */
export const yamlPart = (text: string, { start, end }: Span): YamlPart => {
  const from = start === 0 && text.startsWith('\uFEFF') && end > 0 ? 1 : start
  return { text: text.slice(from, end).replace(/\r(?!\n)/g, '\n'), start: from }
}

/** The boundary of the library: it may throw and overflow, and nothing above this line will notice. */
export const yamlDocuments = ({ text, start }: YamlPart): YamlReading => {
  const place = ({ start: from, end }: Span): Span => ({ start: start + from, end: start + end })
  try {
    const first = composed(text)
    const broken = 'documents' in first && first.documents.some(({ errors }) => errors.some(isUnclosedQuote))
    const quotes = broken ? closedQuotes(text) : { text, repaired: [] }
    const reading = quotes.repaired.length > 0 ? composed(quotes.text) : first
    if ('deepAt' in reading) return { unread: tooDeep(place({ start: reading.deepAt, end: reading.deepAt })) }
    return { documents: reading.documents, repairedQuotes: quotes.repaired.map(place) }
  } catch (error) {
    return { unread: unreadable('YAML', error, place({ start: 0, end: text.length })) }
  }
}

/** The parser's own stack says how deep it is, before the composer calls itself once per level. */
const composed = (text: string): { readonly documents: readonly Document.Parsed[] } | { readonly deepAt: number } => {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of withoutLineComments(new Lexer().lex(text))) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > limits.levels) return { deepAt: parser.offset }
  }
  for (const token of parser.end()) tokens.push(token)
  return { documents: Array.from(composer().compose(tokens, true, text.length)) }
}

/** `uniqueKeys` is quadratic, and the known tags are a plain object in which `constructor` would be one. */
const composer = (): Composer => {
  const schema = new Schema({ schema: 'core', resolveKnownTags: false })
  schema.knownTags = Object.create(null)
  return new Composer({ uniqueKeys: false, prettyErrors: false, schema })
}

/**
 * A comment on a line of its own becomes white space of the same length: a tree has no comments, and the library's
 * search for the owner of each is quadratic after a block scalar (40,000 lines took 2.4 s).
 */
function* withoutLineComments(lexemes: Iterable<string>): Generator<string> {
  let atLineStart = true
  let scalarFollows = false
  let indent: string[] = []
  for (const lexeme of lexemes) {
    const opens = atLineStart && !scalarFollows ? lexeme.charAt(0) : ''
    if (opens === ' ' || opens === '\t') {
      indent.push(lexeme)
      continue
    }
    if (opens === '#') yield ' '.repeat(indent.join('').length + lexeme.length)
    else {
      yield* indent
      yield lexeme
    }
    indent = []
    atLineStart = lexeme.endsWith('\n') || (atLineStart && signals.has(lexeme))
    scalarFollows = !scalarFollows && lexeme === CST.SCALAR
  }
  yield* indent
}
