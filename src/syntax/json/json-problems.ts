import type { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { excerpt, type LocatedProblem } from '../problem-list.ts'

/** What strict JSON forbids, by the name that the parser has for it, in our words. */
export const jsonProblem = (name: string, text: string, at: Span): LocatedProblem => {
  const toTheEnd = name === 'EndOfFileExpected' || at.end === at.start
  const seen = excerpt(text, { start: at.start, end: toTheEnd ? text.length : at.end })
  const wording = wordings.get(name) ?? unexpected
  return { ...wording(seen), at }
}

/** Whether what was read after this place is a guess. The others leave no doubt about what was meant. */
export const isStructural = ({ code }: LocatedProblem): boolean => !harmless.has(code)

const harmless: ReadonlySet<string> = new Set([
  'syntax/json-duplicate-key',
  'syntax/json-comment',
  'syntax/json-trailing-comma',
  'syntax/json-not-a-number',
  'syntax/json-control-character',
  'syntax/json-escape',
  'syntax/json-unclosed',
])

type Wording = (seen: string) => Pick<Problem, 'code' | 'what' | 'why' | 'fix'>

const unexpected: Wording = seen => ({
  code: 'syntax/json-unexpected',
  what: seen === '' ? 'something is missing at the end' : `"${seen}" cannot stand here`,
  why: 'JSON cannot be read on from this place without guessing',
  fix: 'text needs double quotes; values are separated by one comma',
})

const unclosed: Wording = seen => ({
  code: 'syntax/json-unclosed',
  what: `the bracket "${seen}" is never closed`,
  why: 'it cannot be told where its content ends; perhaps the file was cut off',
  fix: `write the missing "${seen === '{' ? '}' : ']'}"`,
})

const badEscape: Wording = seen => ({
  code: 'syntax/json-escape',
  what: `${seen} holds a backslash that begins no escape sequence of JSON`,
  why: 'strict readers refuse the whole file',
  fix: 'write two backslashes where one is meant',
})

const comma: Wording = () => ({
  code: 'syntax/json-missing-comma',
  what: 'a comma is missing before this value',
  why: 'JSON cannot be read on from this place without guessing',
  fix: 'write a comma between the two values',
})

const wordings: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ['CloseBraceExpected', unclosed],
  ['CloseBracketExpected', unclosed],
  ['InvalidUnicode', badEscape],
  ['InvalidEscapeCharacter', badEscape],
  ['CommaExpected', comma],
  [
    'InvalidSymbol',
    seen => ({
      code: 'syntax/json-unexpected',
      what: `"${seen}" is not a word of JSON`,
      why: 'JSON knows true, false, null, numbers, and text in double quotes; strict readers refuse the whole file',
      fix: 'if it is text, put it in double quotes',
    }),
  ],
  [
    'NotANumber',
    seen => ({
      code: 'syntax/json-not-a-number',
      what: `"${seen}" is not a number in JSON`,
      why: 'Python writes it, and strict readers refuse the whole file',
      fix: 'write null, or the value as text in double quotes',
    }),
  ],
  [
    'InvalidCommentToken',
    seen => ({
      code: 'syntax/json-comment',
      what: `"${seen}" is a comment`,
      why: 'JSON has none, and strict readers refuse the whole file',
      fix: 'remove it',
    }),
  ],
  [
    'TrailingComma',
    () => ({
      code: 'syntax/json-trailing-comma',
      what: 'nothing follows this comma',
      why: 'JSON allows commas only between values, and strict readers refuse the whole file',
      fix: 'remove the comma',
    }),
  ],
  [
    'ColonExpected',
    seen => ({
      code: 'syntax/json-missing-colon',
      what: seen === '' ? 'a colon is missing at the end' : `a colon is missing before "${seen}"`,
      why: 'a member of an object is a name, a colon and a value',
      fix: 'write "name": value',
    }),
  ],
  [
    'PropertyNameExpected',
    seen => ({
      code: 'syntax/json-unexpected',
      what:
        seen === ''
          ? 'a name in double quotes is missing at the end'
          : `"${seen}" stands where a name in double quotes should`,
      why: 'a member of an object is a name, a colon and a value',
      fix: 'write "name": value',
    }),
  ],
  [
    'EndOfFileExpected',
    seen => ({
      code: 'syntax/json-trailing-text',
      what: `"${seen}" follows the end of the JSON value`,
      why: 'a JSON file holds one value, and what follows was not read',
      fix: 'remove it, or make one list of all values',
    }),
  ],
  [
    'UnexpectedEndOfString',
    seen => ({
      code: 'syntax/json-unclosed-quote',
      what: `the text that begins with ${seen} is not closed on its line`,
      why: 'it cannot be told where the text ends',
      fix: 'write the closing quote; a line break inside a text is written \\n',
    }),
  ],
  [
    'UnexpectedEndOfNumber',
    seen => ({
      code: 'syntax/json-number',
      what: `"${seen}" is not a complete number`,
      why: 'digits have to follow the point and the exponent',
      fix: 'complete the number, or put it in double quotes',
    }),
  ],
  [
    'InvalidCharacter',
    () => ({
      code: 'syntax/json-control-character',
      what: 'a text holds a control character, such as a tab',
      why: 'JSON allows it only as an escape sequence, and strict readers refuse the whole file',
      fix: 'write \\t for a tab, and \\u followed by four digits for others',
    }),
  ],
])
