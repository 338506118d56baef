import { dayNumber, dayOfNumber } from '../../model/calendar.ts'
import type { Check } from '../../model/check.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type DocumentRule, isDocumentRule, isSubjectRule, type Rule } from '../../model/rule.ts'
import type { SubjectCheck } from '../../model/subject-check.ts'
import { judgeWith } from '../beside.ts'
import { type AskedOn, outcomesOn, type ReadProject } from './outcomes-on.ts'

/**
 * The days after `from`, up to and with `until`, on which a rule may come out otherwise though nothing was changed. A rule that
 * did not look at the day cannot; one that did is asked for each day, so that no arithmetic of ours stands in for the check.
 */
export const turningDays = (
  project: ReadProject,
  asked: readonly AskedOn[],
  from: IsoDate,
  until: IsoDate,
): readonly IsoDate[] => {
  const days = daysOf(from, until)
  // What a side file does not say any more another part of the rule may have to answer.
  const last = new Set(project.documents.flatMap(({ beside }) => beside.map(side => side.until)))
  const expiries = days.slice(1).filter((_, at) => last.has(days[at]))
  const reading = rulesThatRead(project, asked, [from, ...expiries])
  const turns = asked.flatMap(({ rules, declared }) =>
    rules
      .filter(rule => reading.has(rule.id))
      .flatMap(rule =>
        isDocumentRule(rule)
          ? turnsAlone(project, rule, declared, days)
          : turnsTogether(project, { rules: [rule], declared }, days),
      ),
  )
  return [...new Set([...expiries, ...turns])].toSorted()
}

const turnsAlone = (
  { documents }: ReadProject,
  rule: DocumentRule,
  declared: AskedOn['declared'],
  days: readonly IsoDate[],
): readonly IsoDate[] =>
  documents
    .filter(({ evidence }) => rule.appliesTo.includes(evidence.document.kind))
    .flatMap(({ evidence, beside }) =>
      changes(days, asOf => judgeWith(rule, evidence, { asOf, declared }, beside).outcome),
    )

const turnsTogether = (project: ReadProject, asked: AskedOn, days: readonly IsoDate[]): readonly IsoDate[] =>
  changes(days, asOf =>
    outcomesOn(project, [asked], asOf)
      .subjects.flatMap(({ findings }) => findings.map(({ id, outcome }) => `${id} ${outcome}`))
      .join('\n'),
  )

/** The days on which something is otherwise than on the day before. */
const changes = (days: readonly IsoDate[], on: (day: IsoDate) => string): readonly IsoDate[] => {
  let before: string | undefined
  return days.filter(day => {
    const is = on(day)
    const changed = before !== undefined && before !== is
    before = is
    return changed
  })
}

/** Those whose check looked at the day for which it was asked, in some document. */
const rulesThatRead = (
  project: ReadProject,
  asked: readonly AskedOn[],
  days: readonly IsoDate[],
): ReadonlySet<string> => {
  const reading = new Set<string>()
  const watched = asked.map(({ rules, declared }) => ({ declared, rules: rules.map(rule => watching(rule, reading)) }))
  for (const day of days) outcomesOn(project, watched, day)
  return reading
}

const watching = (rule: Rule, reading: Set<string>): Rule => {
  const seen = <Circumstances extends { readonly asOf: IsoDate }>(circumstances: Circumstances): Circumstances => {
    const { asOf } = circumstances
    return Object.defineProperty({ ...circumstances }, 'asOf', {
      get: () => {
        reading.add(rule.id)
        return asOf
      },
    })
  }
  if (isSubjectRule(rule)) {
    const check: SubjectCheck = (evidence, circumstances) => rule.check(evidence, seen(circumstances))
    return { ...rule, check }
  }
  const check: Check = (evidence, circumstances) => rule.check(evidence, seen(circumstances))
  return isDocumentRule(rule) ? { ...rule, check } : rule
}

/** From the first to the last, both included. */
const daysOf = (from: IsoDate, until: IsoDate): readonly IsoDate[] => {
  const first = dayNumber(from)
  const numbers = Array.from({ length: dayNumber(until) - first + 1 }, (_, at) => first + at)
  return numbers.flatMap(number => dayOfNumber(number) ?? [])
}
