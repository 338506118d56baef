import { Composer, CST, type Document, Lexer, Parser, Schema } from 'yaml'
import type { Limits } from '../../model/limits.ts'
import type { Span } from '../../model/span.ts'
import type { LocatedProblem } from '../problem-list.ts'
import { tooDeep, tooManyAliases, tooManyValues, unreadable } from '../unread-problems.ts'
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
export const yamlDocuments = ({ text, start }: YamlPart, limits: Limits): YamlReading => {
  const place = ({ start: from, end }: Span): Span => ({ start: start + from, end: start + end })
  // Every error of the library keeps the stack it was made on: of tens of thousands, more memory than the text takes.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const first = composed(text, limits)
    const broken = 'documents' in first && first.documents.some(({ errors }) => errors.some(isUnclosedQuote))
    const quotes = broken ? closedQuotes(text) : { text, repaired: [] }
    const reading = quotes.repaired.length > 0 ? composed(quotes.text, limits) : first
    if ('beyond' in reading)
      return { unread: reading.beyond(limits, place({ start: reading.stoppedAt, end: reading.stoppedAt })) }
    return { documents: reading.documents, repairedQuotes: quotes.repaired.map(place) }
  } catch (error) {
    return { unread: unreadable('YAML', error, place({ start: 0, end: text.length })) }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** What was too much, and where that was seen. */
interface Stopped {
  readonly beyond: (limits: Limits, at: Span) => LocatedProblem
  readonly stoppedAt: number
}

/** The parser's own stack says how deep it is, before the composer calls itself once per level; values are counted before nodes are made. */
const composed = (text: string, limits: Limits): { readonly documents: readonly Document.Parsed[] } | Stopped => {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let [values, aliases, pieces] = [0, 0, 0]
  let before = ''
  for (const lexeme of withoutLineComments(new Lexer().lex(text))) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    pieces += 1
    if (marksValue.has(lexeme)) values += 1
    // A text may begin with a star, and follows a sign of its own.
    else if (lexeme.startsWith('*') && before !== CST.SCALAR) aliases += 1
    before = lexeme
    if (parser.stack.length > limits.depth) return { beyond: tooDeep, stoppedAt: parser.offset }
    if (aliases > limits.aliases) return { beyond: tooManyAliases, stoppedAt: parser.offset }
    if (values > limits.values || pieces > limits.values * piecesOfValue)
      return { beyond: tooManyValues, stoppedAt: parser.offset }
  }
  for (const token of parser.end()) tokens.push(token)
  return { documents: Array.from(composer().compose(tokens, true, text.length)) }
}

const marksValue: ReadonlySet<string> = new Set(['-', ':', ',', '?'])

/** Blanks, line ends and signs that stand around one value; of more, a text holds little else. */
const piecesOfValue = 12

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
