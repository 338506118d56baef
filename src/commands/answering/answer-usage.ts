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

/** `outcome` as reports say it. */
export const isNotOpen = (rule: string, document: string, outcome: string): Problem => ({
  code: 'usage/is-not-open',
  what: `"${rule}" asks nobody about "${document}": ${outcome}`,
  why: 'only what needs a person can be attested, so nothing was written',
  fix: 'see what "waco check" says of it; "waco waive" answers for a failure',
  at: commandLine,
})

export const digestOffForm = (given: string): Problem => ({
  code: 'usage/digest-off-form',
  what: `"--digest ${given}" is not a SHA-256`,
  why: 'by it a reader knows the evidence again, so nothing was written',
  fix: 'write 64 digits and letters a to f, as "sha256sum FILE" prints them',
  at: commandLine,
})

export const addressWithoutDigest = (address: string): Problem => ({
  code: 'usage/address-without-digest',
  what: `"--evidence ${address}" is an address, and no "--digest" was given`,
  why: 'no address is opened, and without a digest nobody would see that something else stands there now; nothing was written',
  fix: 'add --digest with the SHA-256 of what stands there, or keep a copy in the project',
  at: commandLine,
})

export const noSuchEvidence = (path: string, outside: boolean): Problem => ({
  code: 'usage/no-such-evidence',
  what: outside ? `"--evidence ${path}" lies outside the project` : `"--evidence ${path}" is no file`,
  why: 'an answer counts only while what it rests on is there, so nothing was written',
  fix: 'name a file in the folder of the attestations or below it',
  at: commandLine,
})

export const otherEvidence = (path: string, digest: string): Problem => ({
  code: 'usage/other-evidence',
  what: `"${path}" has another digest: ${digest}`,
  why: 'an answer rests on one text, so nothing was written',
  fix: 'leave out --digest to take the file as it is',
  at: commandLine,
})
