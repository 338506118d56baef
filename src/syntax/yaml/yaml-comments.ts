import { CST, Lexer } from 'yaml'
import type { Span } from '../../model/span.ts'
import { signals } from './yaml-quotes.ts'

/** The comments in a part of a text, without their `#` and what stands before it; a `#` inside a value begins none. Trees have no comments. */
export const yamlComments = (text: string, at: Span): readonly Span[] => {
  const comments: Span[] = []
  let offset = at.start
  let scalarFollows = false
  for (const lexeme of new Lexer().lex(text.slice(at.start, at.end))) {
    if (lexeme.startsWith('#') && !scalarFollows) comments.push({ start: offset + 1, end: offset + lexeme.length })
    if (!signals.has(lexeme) || scalarFollows) offset += lexeme.length
    scalarFollows = !scalarFollows && lexeme === CST.SCALAR
  }
  return comments
}
