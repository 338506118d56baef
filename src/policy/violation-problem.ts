import type { Problem } from '../model/problem.ts'
import { wholeSubject } from '../model/rule.ts'
import type { Place } from '../model/span.ts'
import type { CheckKinds } from './check-kinds.ts'
import { suggestion } from './did-you-mean.ts'
import { givenType, wantedType } from './type-words.ts'
import type { Violation } from './violations.ts'

/** A departure from the pack's schema, in words for the pack's author. */
export const violationProblem = (violation: Violation, at: Place, kinds: CheckKinds = noKinds): Problem => ({
  ...(mixedUp(violation, kinds) ?? worded(violation)),
  at,
})

type Wording = Omit<Problem, 'at'>

const unused = 'the pack is used whole or not at all, so that no rule goes missing unnoticed'

/** Files other than packs hold no checks. */
const noKinds: CheckKinds = { document: [], subject: [] }

/** A rule about single documents that asks a question about several, or the other way round. */
const mixedUp = (violation: Violation, { document, subject }: CheckKinds): Wording | undefined => {
  const knows = (kinds: readonly { readonly kind: string }[], kind: string): boolean =>
    kinds.some(known => known.kind === kind)
  if (violation.is === 'unknown-key' && violation.def === 'check' && knows(subject, violation.key)) {
    return checkOfSubjects(violation.key, violation.known)
  }
  if (violation.is === 'unknown-key' && violation.def === 'subject-check' && knows(document, violation.key)) {
    return checkOfDocuments(violation.key, violation.known)
  }
  const mixed = violation.is === 'not-listed' && violation.under === 'applies-to' && violation.text === wholeSubject
  return mixed ? subjectAmongKinds : undefined
}

const checkOfSubjects = (kind: string, known: readonly string[]): Wording => ({
  code: 'pack/check-of-subjects',
  what: `"${kind}" compares the documents of one subject, and this rule is judged in each document by itself`,
  why: 'a single document has nothing to be compared with, so the pack is not used',
  fix: `write "applies-to: [${wholeSubject}]", or use one of: ${known.join(', ')}`,
})

const checkOfDocuments = (kind: string, known: readonly string[]): Wording => ({
  code: 'pack/check-of-documents',
  what: `"${kind}" asks a single document, and this rule is about all documents of one subject`,
  why: 'it would not be clear which of them has to answer, so the pack is not used',
  fix: `put it inside "some", which asks whether one of them answers; or use one of: ${known.join(', ')}`,
})

const subjectAmongKinds: Wording = {
  code: 'pack/subject-among-kinds',
  what: `"${wholeSubject}" stands beside kinds of document under "applies-to"`,
  why: 'a rule is judged either in each document by itself, or once for all documents of one subject',
  fix: `write "applies-to: [${wholeSubject}]" alone, or take it out; a rule of each sort needs an id of its own`,
}

const worded = (violation: Violation): Wording => {
  const { under, def } = violation
  switch (violation.is) {
    case 'unknown-key':
      return isCheck(def) ? unknownCheck(violation.key, violation.known) : unknownKey(violation.key, violation.known)
    case 'not-listed':
      return notListed(violation.text, violation.listed, under, def)
    case 'missing-key':
      return {
        code: 'pack/missing-key',
        what: `"${violation.key}" is missing from ${described(under, def)}`,
        why: unused,
        fix: `add "${violation.key}:"`,
      }
    case 'one-key-of':
      return {
        code: 'pack/one-key-of',
        what:
          violation.given.length === 0
            ? `${described(under, def)} has none of ${quoted(violation.keys)}`
            : `${described(under, def)} has ${quoted(violation.given)} at once`,
        why: 'it needs exactly one of them',
        fix: `keep exactly one of: ${violation.keys.join(', ')}`,
      }
    case 'too-few':
      return bad(`"${under}" is empty`, `write at least ${violation.least} under it`)
    case 'too-many':
      return bad(
        `"${under}" has ${violation.given.length} keys: ${violation.given.join(', ')}`,
        isCheck(def) ? 'a check has one kind; put several under "all" or "any"' : `keep ${violation.most}`,
      )
    case 'wrong-type':
      return wrongType(under, violation)
    case 'repeated':
      return bad(`"${violation.text}" stands twice in "${under}"`, 'take the second one out')
    case 'blank':
      return bad(`"${under}" says nothing`, `write what "${under}" is to say`)
    case 'too-small':
      return bad(`"${under}" is too small`, `make it ${violation.least} or more`)
    case 'too-large':
      return bad(`"${under}" is too large`, `make it ${violation.most} or less`)
    case 'wrong-form':
      return bad(`"${violation.text}" has not the form of "${under}"`, `write ${violation.form}`)
    case 'no-such-day':
      return {
        code: 'pack/bad-date',
        what: `"${violation.text}" is no day of the calendar`,
        why: 'dates decide from when to when a rule counts, so each must be a day that was or will be',
        fix: 'write a day as year-month-day: 2025-07-26',
      }
    case 'bad-pattern':
      return {
        code: 'pack/bad-pattern',
        what: `the pattern "${violation.text}" cannot be used: ${violation.because}`,
        why: 'patterns must run in linear time, so that no document can stall a run',
        fix: 'write it in RE2 syntax, without look-around and back references, and keep its counted repetitions short: {2,20}',
      }
    case 'alias':
      return bad(`"${under}" is an alias`, 'write out what it stands for; packs are read without aliases')
  }
}

const bad = (what: string, fix: string): Wording => ({ code: 'pack/bad-value', what, why: unused, fix })

const unknownCheck = (kind: string, known: readonly string[]): Wording => ({
  code: 'pack/unknown-check',
  what: `no check is called "${kind}"`,
  why: 'the rule cannot be judged, so the pack is not used',
  fix: suggestion(kind, known),
})

const unknownKey = (key: string, known: readonly string[]): Wording => ({
  code: 'pack/unknown-key',
  what: `"${key}" is not a key that can stand here`,
  why: 'a misspelt key would be passed over in silence, so the pack is not used',
  fix: suggestion(key, known),
})

const notListed = (text: string, listed: readonly string[], under: string, def: string | undefined): Wording => {
  const fix = suggestion(text, listed)
  if (def === 'topic') {
    return {
      code: 'pack/unknown-topic',
      what: `no topic is called "${text}"`,
      why: 'the rule would ask about nothing, so the pack is not used',
      fix,
    }
  }
  if (def === 'state') {
    const why = 'a rule may accept only states that say something; templates, fillers and blanks never answer'
    return { code: 'pack/unknown-state', what: `"${text}" is not a state a rule can accept`, why, fix }
  }
  if (def === 'information') {
    const why = 'the rule cannot be judged, so the pack is not used'
    return { code: 'pack/unknown-information', what: `no kind of information is called "${text}"`, why, fix }
  }
  return { code: 'pack/bad-value', what: `"${text}" is not a value of "${under}"`, why: unused, fix }
}

const wrongType = (under: string, { wanted, given, text }: Extract<Violation, { is: 'wrong-type' }>): Wording => ({
  code: 'pack/wrong-type',
  what: `"${under}" is ${givenType(given)} and should be ${wantedType(wanted)}`,
  why: unused,
  fix:
    wanted === 'string' && text !== '' && given !== 'null'
      ? `put it in quotes: "${text}"`
      : `write ${wantedType(wanted)} under "${under}"`,
})

const isCheck = (def: string | undefined): boolean => def === 'check' || def === 'subject-check'

const described = (under: string, def: string | undefined): string =>
  def === undefined || def === under ? `"${under}"` : `the ${def.replaceAll('-', ' ')}`

const quoted = (words: readonly string[]): string => words.map(word => `"${word}"`).join(', ')
