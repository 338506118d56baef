import type { BasisText } from '../../model/pack.ts'
import type { Report, RuleInfo } from '../../model/report.ts'

/** The words of all packs of a report, by rule: two packs may call different texts by one key. */
export interface Rules {
  readonly info: ReadonlyMap<string, RuleInfo>
  readonly texts: ReadonlyMap<string, readonly BasisText[]>
}

export const rulesOf = ({ packs }: Report): Rules => ({
  info: new Map(packs.flatMap(pack => pack.rules.map(rule => [rule.id, rule] as const))),
  texts: new Map(packs.flatMap(pack => pack.rules.map(rule => [rule.id, pack.basis] as const))),
})
