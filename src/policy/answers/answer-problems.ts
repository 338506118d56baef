import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { suggestion } from '../did-you-mean.ts'
import { givenType, wantedType } from '../type-words.ts'
import type { Violation } from '../violations.ts'

const unused = 'an answer that is understood only in part could let more pass than was meant, so nothing was judged'

/** Whatever the parser met: here it is trouble with somebody's answer. */
export const answerSyntax = (met: Problem): Problem => ({ ...met, code: 'answer/syntax', why: unused })

export const answersTwice = (at: Place): Problem => ({
  code: 'answer/merge-conflict',
  what: 'two versions of the file stand in it, as a merge has left them',
  why: unused,
  fix: 'keep the entries of both that hold, and take out the lines with <<<<<<<, ======= and >>>>>>>',
  at,
})

/** Whatever kept the file from being read. */
export const answersUnread = (met: Problem): Problem => ({
  ...met,
  why: 'what was answered in it is not known, so nothing was judged',
})

/** A departure from the schema, in words for whoever gave the answer. */
export const answerViolation = (violation: Violation, at: Place): Problem => ({
  ...worded(violation),
  why: unused,
  at,
})

const worded = (violation: Violation): Pick<Problem, 'code' | 'what' | 'fix'> => {
  const { under } = violation
  switch (violation.is) {
    case 'unknown-key':
      return {
        code: 'answer/unknown-key',
        what: `no part of the file is called "${violation.key}"`,
        fix: suggestion(violation.key, violation.known),
      }
    case 'missing-key':
      return {
        code: 'answer/missing',
        what: `"${violation.key}" is not given`,
        fix: `add "${violation.key}"; each answer needs all its parts`,
      }
    case 'one-key-of':
      return {
        code: 'answer/missing',
        what:
          violation.given.length === 0
            ? `neither ${named(violation.keys, 'nor')} is given`
            : `${named(violation.given, 'and')} stand side by side`,
        fix: `give one of: ${violation.keys.join(', ')}`,
      }
    case 'wrong-type':
      if (violation.def === under)
        return {
          code: 'answer/wrong-type',
          what: `the file is ${givenType(violation.given)} and should be a mapping`,
          fix: `write "${under}:" above the entries, and indent them below it`,
        }
      if (violation.def !== undefined)
        return {
          code: 'answer/wrong-type',
          what: `an entry of "${under}" is ${givenType(violation.given)} and should be a mapping`,
          fix: `write its parts, "rule:" and the others, each with its value`,
        }
      return {
        code: 'answer/wrong-type',
        what: `"${under}" is ${givenType(violation.given)} and should be ${wantedType(violation.wanted)}`,
        fix:
          violation.wanted === 'string' && violation.text !== '' && violation.given !== 'null'
            ? `put it in quotes: "${violation.text}"`
            : `write ${wantedType(violation.wanted)} under "${under}"`,
      }
    case 'blank':
    case 'too-few':
      return { code: 'answer/empty', what: `"${under}" is empty`, fix: `write something under "${under}"` }
    case 'no-such-day':
      return {
        code: 'answer/no-such-day',
        what: `"${violation.text}" under "${under}" is no day of the calendar`,
        fix: 'write year, month and day, such as 2026-03-31',
      }
    case 'wrong-form':
      return {
        code: 'answer/bad-value',
        what: `"${violation.text}" under "${under}" is not ${violation.form}`,
        fix: `write ${violation.form}`,
      }
    case 'alias':
      return { code: 'answer/alias', what: `"${under}" is a YAML alias`, fix: 'write the value out' }
    case 'not-listed':
    case 'repeated':
    case 'too-many':
    case 'too-small':
    case 'too-large':
    case 'bad-pattern':
      return {
        code: 'answer/bad-value',
        what: `"${under}" is not as it should be`,
        fix: 'hold it against the schemas in standards/schemas',
      }
  }
}

const named = (keys: readonly string[], by: 'and' | 'nor'): string => keys.map(key => `"${key}"`).join(` ${by} `)

export const endsBeforeItBegins = (at: Place, created: string, expires: string): Problem => ({
  code: 'answer/ends-before-it-begins',
  what: `it expires on ${expires}, before the day it was given, ${created}`,
  why: 'it never holds, and whoever wrote it meant another day; nothing was judged',
  fix: 'put the two days right; both are days on which it holds',
  at,
})

export const givenInFuture = (at: Place, created: string, today: string): Problem => ({
  code: 'answer/in-the-future',
  what: `it was given on ${created}, and today is ${today} (UTC)`,
  why: 'nobody has answered yet on a day to come; nothing was judged',
  fix: `write the day on which it was given; to judge for a later day use --as-of ${created}`,
  at,
})

export const saysNothing = (at: Place, under: string, said: string): Problem => ({
  code: 'answer/says-nothing',
  what: `"${said}" under "${under}" says nothing`,
  why: 'whoever reads the report has to see why and who; nothing was judged',
  fix: `write "${under}" out, in words of your own`,
  at,
})

/** A comment that was meant as a waiver and is not written as one. */
export const notInlineForm = (at: Place, written: string): Problem => ({
  code: 'answer/not-inline-form',
  what: `"${written}" begins like a waiver in a comment and is none`,
  why: 'whoever wrote it counts on it, and it would answer for nothing; nothing was judged',
  fix: 'write "waco-waive: {rule: …, reason: …, owner: …, approver: …, created: …, expires: …, text: …}", or let "waco waive --inline" write it',
  at,
})
