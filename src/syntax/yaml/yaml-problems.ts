import { type ErrorCode, type YAMLError, YAMLWarning } from 'yaml'
import type { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { excerpt, type LocatedProblem } from '../problem-list.ts'
import { yamlReason } from './yaml-reasons.ts'

/** What the library reports, in our words. `openedBefore` leads from the end of an unclosed text to its beginning. */
export const yamlProblem = (
  { code, message, pos }: YAMLError,
  text: string,
  part: Span,
  openedBefore: ReadonlyMap<number, number>,
): LocatedProblem => {
  const start = Math.min(part.start + Math.max(pos[0], 0), part.end)
  const end = Math.min(Math.max(part.start + pos[1], start), part.end)
  const opened = /^Missing closing|must end with a|end with a [\]}]$/.test(message)
    ? openedBefore.get(start)
    : undefined
  const from = opened ?? start
  return { ...wordsFor(code)(excerpt(text, { start: from, end: part.end }), message, code), at: { start: from, end } }
}

/** Whether the library's reading after this place is a guess. A tag, an anchor or a directive touches one value only. */
export const isStructural = (error: YAMLError): boolean =>
  !(error instanceof YAMLWarning) && !['TAG_RESOLVE_FAILED', 'BAD_ALIAS', 'BAD_DIRECTIVE'].includes(error.code)

/** What a tag makes of its value, nobody here knows; other readers may refuse the whole text. */
export const isUnknownTag = ({ code }: YAMLError): boolean => code === 'TAG_RESOLVE_FAILED'

/** Errors that only say that the library has lost the thread before. */
export const isAftermath = ({ message }: YAMLError): boolean => message.includes('token in YAML stream')

export const isUnclosedQuote = ({ message }: YAMLError): boolean => message.startsWith('Missing closing')

/** A quoted value that runs on to the end of the text. */
export const unclosedQuote = (text: string, at: Span): LocatedProblem => ({ ...openQuote(excerpt(text, at)), at })

/** A quoted value whose later lines stand further left than they may. */
export const unindentedQuote = (text: string, at: Span): LocatedProblem => ({
  code: 'syntax/yaml-unindented-quote',
  what: `the text that begins with ${excerpt(text, at)} goes on in lines that are not indented`,
  why: 'it was read to its closing quote, as some readers do; others refuse the whole text here',
  fix: 'indent the lines that follow, or write \\n where a line ends',
  at,
})

/** `*name` without `&name` before it. */
export const unresolvedAlias = (name: string, at: Span): LocatedProblem => ({
  code: 'syntax/yaml-unresolved-alias',
  what: `"*${name}" refers to "&${name}", and no such anchor stands before it`,
  why: 'YAML takes a value that begins with "*" for a reference, so there is no value here',
  fix: `if it is meant as text, put it in quotes: "*${name}"`,
  at,
})

/** A second document in the same file. */
export const severalDocuments = (count: number, at: Span): LocatedProblem => ({
  code: 'syntax/yaml-several-documents',
  what: `the file holds ${count} YAML documents, and the next one begins here`,
  why: 'only the first one with a value is read',
  fix: 'split the file, or remove the line "---" between the parts',
  at,
})

/** A text that asks for rules of an older YAML, in which `no` is a truth value and `010` is eight. */
export const otherVersion = (version: string, at: Span): LocatedProblem => ({
  code: 'syntax/yaml-version',
  what: `the text says that it is YAML ${version}`,
  why: 'it was read as YAML 1.2, in which some values mean something else, such as yes, no and 010',
  fix: 'take the line that begins with "%YAML" out, and put such values in quotes',
  at,
})

type Words = Pick<Problem, 'code' | 'what' | 'why' | 'fix'>
type Wording = (seen: string, message: string, code: ErrorCode) => Words

const wordsFor = (code: ErrorCode): Wording => wordings[code] ?? unexpected

const unexpected: Wording = (seen, message, code) => ({
  code: 'syntax/yaml-syntax',
  what: seen === '' ? 'something is missing at the end' : `"${seen}" cannot stand here`,
  why: message.endsWith('at node end')
    ? 'the value before it has ended, so YAML cannot be read on from this place'
    : `YAML cannot be read on from this place: ${yamlReason(code, message)}`,
  fix: 'if it is meant as text, put the whole value in quotes',
})

const colon: Wording = seen => {
  if (!/:(\s|$)/.test(seen)) return { ...indent(seen), what: `what follows "${seen}" is indented more than its key` }
  return {
    code: 'syntax/yaml-unquoted-colon',
    what: `"${seen}" holds a colon and is not in quotes`,
    why: 'YAML takes what stands before the colon for a key, and the lines after it for a part of its value',
    fix: `put the value in quotes: ${seen.includes('"') ? `'${seen}'` : `"${seen}"`}`,
  }
}

const indent = (seen: string): Words => ({
  code: 'syntax/yaml-indent',
  what: `"${seen}" is indented differently from its neighbours`,
  why: 'in YAML the number of spaces before a line says what the line belongs to',
  fix: 'give all keys of one mapping, and all items of one list, the same number of spaces',
})

const tab: Wording = () => ({
  code: 'syntax/yaml-tab',
  what: 'the line is indented with a tab',
  why: 'YAML allows only spaces there, so readers disagree about what the line belongs to',
  fix: 'replace the tab by spaces',
})

const noColon = (seen: string): Words => ({
  code: 'syntax/yaml-missing-colon',
  what: `"${seen}" is no "key: value"`,
  why: 'a line of a mapping needs a key, a colon and a space, so this line belongs to nothing',
  fix: 'write a space after the colon, indent the line if it continues the one above, or remove it',
})

const reserved: Wording = seen => ({
  code: 'syntax/yaml-reserved-start',
  what: `"${seen}" begins with "${seen.charAt(0)}", which YAML reserves`,
  why: 'most readers refuse the whole text here',
  fix: 'put the value in quotes',
})

const badEscape: Wording = seen => ({
  code: 'syntax/yaml-escape',
  what: `"${seen.slice(0, 2)}" is not an escape sequence that YAML knows`,
  why: 'between double quotes a backslash begins an escape sequence',
  fix: 'write two backslashes, or use single quotes',
})

const openQuote = (seen: string): Words => ({
  code: 'syntax/yaml-unclosed-quote',
  what: `the quote that opens ${seen} is never closed`,
  why: 'everything after it was read as a part of this text',
  fix: 'write the closing quote',
})

const unclosedBracket = (seen: string): Words => ({
  code: 'syntax/yaml-unclosed-bracket',
  what: `the bracket that opens "${seen}" is never closed`,
  why: 'it cannot be told what still belongs into it',
  fix: 'write the closing bracket, indented more than the key it belongs to',
})

const missing: Wording = (seen, message, code) => {
  if (message.startsWith('Missing closing')) return openQuote(seen)
  if (message.includes('must end with a')) return unclosedBracket(seen)
  return message.includes('followed by map values') ? noColon(seen) : unexpected(seen, message, code)
}

const unknownTag: Wording = seen => ({
  code: 'syntax/yaml-unknown-tag',
  what: `"${seen}" begins with a tag that is not known here`,
  why: 'the tag was left out and the value read without it; other readers may refuse it or read it differently',
  fix: 'remove the tag, or put the value in quotes if the "!" belongs to it',
})

const badAlias: Wording = (seen, message, code) => ({
  ...unexpected(seen, message, code),
  code: 'syntax/yaml-alias',
  what: `"${seen}" is no proper anchor or alias`,
})

const directive: Wording = (seen, message, code) => ({
  code: 'syntax/yaml-directive',
  what: `"${seen}" is no directive that can be followed`,
  why: `the text was read as YAML 1.2: ${yamlReason(code, message)}`,
  fix: 'remove the line',
})

/** Codes that are not listed say that something cannot stand where it does. */
const wordings: { readonly [code in ErrorCode]?: Wording } = {
  BAD_ALIAS: badAlias,
  BAD_DIRECTIVE: directive,
  BAD_DQ_ESCAPE: badEscape,
  BAD_INDENT: (seen, message) => (message.includes('end with a') ? unclosedBracket : indent)(seen),
  BAD_SCALAR_START: reserved,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: noColon,
  TAB_AS_INDENT: tab,
  TAG_RESOLVE_FAILED: unknownTag,
}
