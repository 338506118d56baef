import { hashed } from './hashed.ts'

/**
 * Lines for people in which none begins like a command to a build service: GitHub obeys a line that begins with `::` after any
 * blanks, and wrapping can put a text of a document there. Commands that begin with `##` are broken up by `show`, and again
 * here, where pieces have come together.
 */
export const uncommanded = (text: string): string =>
  text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replace(hashed, '#\\u{23}')
