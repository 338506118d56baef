import { CST, Lexer } from 'yaml'
import type { Span } from '../../model/span.ts'

/** A text in which every quoted value can be read to its end, and where that took a repair. */
export interface ClosedQuotes {
  readonly text: string
  readonly repaired: readonly Span[]
}

/**
 * YAML wants the later lines of a quoted value indented. Many cards do not do it, and the readers most cards are made
 * for do not mind; the library gives up there and misreads the rest. So these line ends become spaces: for a value it
 * is the same, no offset moves. A quote whose end is followed by more text on its line was closed by accident, and stays.
 */
export const closedQuotes = (text: string): ClosedQuotes => {
  const repaired: Span[] = []
  let closed = text
  for (let pass = 0; pass < passes; pass += 1) {
    const found = brokenQuotes(closed)
    if (found.length === 0) break
    closed = onOneLine(closed, found)
    repaired.push(...found)
  }
  return { text: closed, repaired }
}

/** After a broken value the library loses the thread, so a second look finds what the first one took for something else. */
const passes = 3

const brokenQuotes = (text: string): readonly Span[] => {
  const found: Span[] = []
  let offset = 0
  let past = 0
  let scalarFollows = false
  for (const lexeme of new Lexer().lex(text)) {
    const start = offset
    if (!signals.has(lexeme) || scalarFollows) offset += lexeme.length
    const quoted = !scalarFollows && (lexeme.startsWith('"') || lexeme.startsWith("'"))
    scalarFollows = !scalarFollows && lexeme === CST.SCALAR
    if (!quoted || start < past || closingQuote(lexeme, 0) === lexeme.length) continue
    const end = closingQuote(text, start)
    if (end === undefined || /^(?:---|\.\.\.)(?:\s|$)/m.test(text.slice(start, end))) continue
    if (!/^[ \t]*(?:[\r\n,\]}:]|#|$)/.test(text.slice(end, end + longestGap))) continue
    found.push({ start, end })
    past = end
  }
  return found
}

/** Lexemes that stand for no character of the text. */
export const signals: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.SCALAR, CST.FLOW_END])

/** White space that may stand between a closing quote and what ends its line or value. */
const longestGap = 200

/** The offset after the quote that closes the one at `start`. */
export const closingQuote = (text: string, start: number): number | undefined => {
  const quote = text.charAt(start)
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\' && quote === '"') at += 1
    else if (character === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at + 1
      at += 1
    }
  }
  return undefined
}

const onOneLine = (text: string, spans: readonly Span[]): string => {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[\r\n]/g, ' '))
    from = end
  }
  return [...parts, text.slice(from)].join('')
}
