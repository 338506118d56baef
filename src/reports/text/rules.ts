import type { Adjustment } from '../../model/adjustment.ts'
import type { BasisText } from '../../model/pack.ts'
import type { Report, RuleInfo } from '../../model/report.ts'
import { adjustmentsOf } from './settings.ts'

/** The words of all packs of a report, by rule: two packs may call different texts by one key. */
export interface Rules {
  readonly info: ReadonlyMap<string, RuleInfo>
  readonly texts: ReadonlyMap<string, readonly BasisText[]>
  /** What the project has changed about them. */
  readonly adjusted: ReadonlyMap<string, Adjustment>
}

export const rulesOf = (report: Report): Rules => ({
  info: new Map(report.packs.flatMap(pack => pack.rules.map(rule => [rule.id, rule] as const))),
  texts: new Map(report.packs.flatMap(pack => pack.rules.map(rule => [rule.id, pack.basis] as const))),
  adjusted: adjustmentsOf(report),
})
