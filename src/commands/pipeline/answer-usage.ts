import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'

/** All that is missing is told at once. */
export const answerLacks = (options: readonly string[]): Problem => {
  const [named, added] = [
    options.map(option => `"--${option}"`).join(', '),
    options.map(option => `--${option} …`).join(' '),
  ]
  return {
    code: 'usage/answer-lacks',
    what: `not given: ${named}`,
    why: 'an answer counts only with all its parts, so nothing was written',
    fix: `add ${added}`,
    at: commandLine,
  }
}

export const expiryNotADay = (asked: string): Problem => ({
  code: 'usage/expiry-not-a-day',
  what: `"--expires ${asked}" is not a day`,
  why: 'an answer holds until a day, so nothing was written',
  fix: 'write it as YYYY-MM-DD, such as --expires 2026-09-30',
  at: commandLine,
})

export const expiryPassed = (expires: string, asOf: string): Problem => ({
  code: 'usage/expiry-passed',
  what: `"--expires ${expires}" is before ${asOf}`,
  why: 'it would never hold, so nothing was written',
  fix: 'name the last day on which it is to hold',
  at: commandLine,
})

export const sectionAndPointer = (): Problem => ({
  code: 'usage/section-and-pointer',
  what: '"--section" and "--pointer" were both given',
  why: 'each says what the answer speaks of, so nothing was written',
  fix: 'leave one of them out; without either it is found out',
  at: commandLine,
})

export const placedByComment = (): Problem => ({
  code: 'usage/placed-by-comment',
  what: '"--inline" was given with "--section" or "--pointer"',
  why: 'a comment speaks of the place where it stands, so nothing was written',
  fix: 'leave one of them out',
  at: commandLine,
})

export const ruleNotThere = (rule: string, known: readonly string[]): Problem => ({
  code: 'usage/rule-not-asked',
  what: `no rule "${rule}" is asked by the packs of this run`,
  why: 'there is nothing to answer for, so nothing was written',
  fix: suggestion(rule, known),
  at: commandLine,
})

export const documentNotThere = (document: string, known: readonly string[]): Problem => ({
  code: 'usage/document-not-judged',
  what: `no document "${document}" was judged`,
  why: 'there is nothing to answer for, so nothing was written',
  fix: suggestion(document, known),
  at: commandLine,
})

export const nothingToAnswer = (rule: string, document: string): Problem => ({
  code: 'usage/not-asked-of-document',
  what: `"${rule}" is not asked of "${document}"`,
  why: 'there is nothing to answer for, so nothing was written',
  fix: '"waco check --verbose" shows what is asked of it; a rule about several documents is asked of the first of them',
  at: commandLine,
})

/** 'outcome' as reports say it. */
export const doesNotFail = (rule: string, document: string, outcome: string): Problem => ({
  code: 'usage/does-not-fail',
  what: `"${rule}" does not fail in "${document}": ${outcome}`,
  why: 'only a failure can be waived, so nothing was written',
  fix: 'see what "waco check" says of it; "waco attest" answers what needs a person',
  at: commandLine,
})

/** 'became' as reports say what became of an answer. */
export const wouldNotHold = (rule: string, document: string, became: string): Problem => ({
  code: 'usage/would-not-hold',
  what: `an answer to "${rule}" for "${document}" would not hold: ${became}`,
  why: 'it would answer for nothing, so nothing was written',
  fix: 'change what keeps it from holding, or mend the document; "waco explain" says how',
  at: commandLine,
})

export const noCommentsThere = (path: string): Problem => ({
  code: 'usage/no-comments-there',
  what: `"${path}" cannot hold a waiver as a comment`,
  why: 'only Markdown and YAML have comments that are read for it, so nothing was written',
  fix: 'leave out --inline: the waiver then stands in the file of waivers',
  at: { path },
})
