import {
  type ClauseCoverage,
  type Coverage,
  type Crosswalk,
  type RuleCoverage,
  requirementOf,
} from '../model/crosswalk.ts'
import { type Outcome, outcomes } from '../model/finding.ts'
import type { RuleId } from '../model/rule.ts'
import { type Alike, timesOf } from './alike.ts'
import { isInForce } from './in-force.ts'

/** Which rules of a run speak of which clause of a framework, and how they came out: a crosswalk of topics, and no verdict on that framework. */
export const coverageOf = (crosswalk: Crosswalk, rules: readonly RuleId[], findings: readonly Alike[]): Coverage => {
  const clauses = new Map<string, RuleCoverage[]>()
  const noneKnown: RuleId[] = []
  const notSought: RuleId[] = []
  for (const rule of [...new Set(rules)].toSorted()) {
    const requirement = requirementOf(rule, crosswalk.packs)
    const counterparts = requirement && crosswalk.counterparts.get(requirement)
    if (counterparts === undefined)
      (requirement && crosswalk.noneKnown.has(requirement) ? noneKnown : notSought).push(rule)
    const own = outcomesOf(findings.filter(finding => finding.rule === rule))
    for (const { clause, ...how } of counterparts ?? [])
      clauses.set(clause, [...(clauses.get(clause) ?? []), { rule, ...how, ...own }])
  }
  const inOrder = [...clauses].map(([clause, of]) => ({ clause, rules: of })).sort(inOrderOf(crosswalk.parts))
  return { framework: crosswalk.framework, clauses: inOrder, noneKnown, notSought }
}

/** How the findings of one rule came out. */
export const outcomesOf = (findings: readonly Alike[]): Pick<RuleCoverage, 'outcomes' | 'notInForce'> => {
  const inForce = findings.filter(isInForce)
  const counted = outcomes.map((outcome): readonly [Outcome, number] => [
    outcome,
    timesOf(inForce.filter(finding => finding.outcome === outcome)),
  ])
  return {
    outcomes: Object.fromEntries(counted.filter(([, number]) => number > 0)),
    notInForce: timesOf(findings) - timesOf(inForce),
  }
}

/** By the part a clause begins with, then number by number: 10(2) comes after 9. */
const inOrderOf =
  (parts: readonly string[]) =>
  (a: ClauseCoverage, b: ClauseCoverage): number => {
    const partOf = ({ clause }: ClauseCoverage): number => parts.findIndex(part => clause.startsWith(part))
    return partOf(a) - partOf(b) || byPieces(piecesOf(a.clause), piecesOf(b.clause))
  }

const piecesOf = (clause: string): readonly string[] => clause.match(/\d+|\D+/g) ?? []

const byPieces = (a: readonly string[], b: readonly string[]): number => {
  const first = a.findIndex((piece, at) => piece !== b[at])
  if (first < 0) return a.length - b.length
  const [left = '', right = ''] = [a[first], b[first]]
  const numbers = Number(left) - Number(right)
  return Number.isNaN(numbers) ? (left < right ? -1 : 1) : numbers
}
