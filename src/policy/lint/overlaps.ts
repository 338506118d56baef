import type { CheckText } from '../../model/check.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { alwaysApplies, asksAtLeast, canonical, checksIn, nested, partOf, switchOf } from '../demands.ts'
import { advice, type Bench, error, type LintFinding } from './lint-finding.ts'
import type { WrittenRule } from './written-rules.ts'

/** Pairs of rules of which one says again, contains or denies what the other says. */
export const overlaps = ({ rules }: Bench): readonly LintFinding[] =>
  rules.flatMap((a, index) =>
    rules.slice(index + 1).flatMap(b => (meet(a, b) ? (pairFinding(a, b) ?? pairFinding(b, a) ?? []) : [])),
  )

/** At least one of the two is written here, and there is a document and a day for both. */
const meet = (a: WrittenRule, b: WrittenRule): boolean =>
  (a.at ?? b.at) !== undefined &&
  a.id !== b.id &&
  a.appliesTo.some(kind => b.appliesTo.includes(kind)) &&
  (a.withdrawn === undefined || a.withdrawn > b.inForce) &&
  (b.withdrawn === undefined || b.withdrawn > a.inForce)

/** What is to be said of `b`, next to `a`. Told at the one that is written here, the later one first. */
const pairFinding = (a: WrittenRule, b: WrittenRule): LintFinding | undefined => {
  const at = (b.at ?? a.at)?.('check')
  if (at === undefined || Object.keys(a.check).length === 0 || Object.keys(b.check).length === 0) return undefined
  if (denies(a.check, b.check)) return error(contradiction(at, a.id, b.id))
  if (a.level !== b.level || !b.appliesTo.every(kind => a.appliesTo.includes(kind))) return undefined
  if (!asksAtLeast(a.check, b.check)) return undefined
  const same = asksAtLeast(b.check, a.check) && a.appliesTo.every(kind => b.appliesTo.includes(kind))
  return same ? error(repeated(at, a.id, b.id)) : advice(subsumed(at, a.id, b.id))
}

/** Whether keeping `asked` is sure to break `denied`. */
const denies = (asked: CheckText, denied: CheckText): boolean => {
  const wants = demandsIn(asked).filter(({ check }) => partOf(check).kind !== 'not')
  return demandsIn(denied).some(({ check, when }) => {
    const { kind, params } = partOf(check)
    if (kind !== 'not' || !alwaysApplies(nested(params, 'check'))) return false
    return wants.some(
      want =>
        (want.when === undefined || when === undefined || want.when === when) &&
        asksAtLeast(want.check, nested(params, 'check')),
    )
  })
}

/** What a check asks for in any case, or under one condition. */
interface Demand {
  readonly check: CheckText
  readonly when?: string
}

const demandsIn = (check: CheckText): readonly Demand[] => {
  const { kind, params } = partOf(check)
  if (kind === 'all') return checksIn(params).flatMap(demandsIn)
  if (kind !== 'when') return [{ check }]
  const when = canonical(switchOf(params))
  // A condition within a condition is a third one, of which nothing is claimed.
  return demandsIn(nested(params, 'then')).flatMap(demand => (demand.when === undefined ? [{ ...demand, when }] : []))
}

const contradiction = (at: Place, asks: string, forbids: string): Problem => ({
  code: 'lint/contradiction',
  what: `${forbids} forbids what ${asks} asks for`,
  why: 'no document can keep both rules, so every one of them fails',
  fix: 'decide which of the two is meant; withdraw the other, or let them apply to different documents',
  at,
})

const repeated = (at: Place, first: string, second: string): Problem => ({
  code: 'lint/same-rule',
  what: `${second} asks the same of the same documents as ${first}`,
  why: 'one fault would be counted twice',
  fix: `keep one of them, with the clauses of both under "basis"`,
  at,
})

const subsumed = (at: Place, larger: string, smaller: string): Problem => ({
  code: 'lint/subsumed',
  what: `whatever ${smaller} asks, ${larger} asks as well, at the same level`,
  why: `a document that fails ${smaller} is sure to fail ${larger} too: one fault, counted twice`,
  fix: `withdraw ${smaller}, give the two different levels, or take the common part out of ${larger}`,
  at,
})
