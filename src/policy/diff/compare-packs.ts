import type { Pack } from '../../model/pack.ts'
import type { Level, Rule, RuleId } from '../../model/rule.ts'
import { compareRules, type FieldChange, type Way, waysOf } from './compare-rules.ts'
import { compareWaiverLimits } from './compare-waiver-limits.ts'

/** What one pack has that another has not, by rule id. */
export interface PackDiff {
  readonly from: PackName
  readonly to: PackName
  readonly added: readonly RuleName[]
  readonly removed: readonly RuleName[]
  readonly changed: readonly RuleChange[]
  /** What is demanded of waivers, where that differs. */
  readonly waivers: readonly FieldChange[]
  /** Rules that are the same in every field. */
  readonly same: number
}

export interface PackName {
  readonly id: string
  readonly version: string
  readonly digest: string
}

export interface RuleName {
  readonly id: RuleId
  readonly title: string
  readonly level: Level
}

export interface RuleChange extends RuleName {
  readonly ways: readonly Way[]
  readonly fields: readonly FieldChange[]
}

export const comparePacks = (from: Pack, to: Pack): PackDiff => {
  const [before, after] = [byId(from), byId(to)]
  const both = to.rules.flatMap(rule => {
    const old = before.get(rule.id)
    return old ? [{ ...nameOf(rule), fields: compareRules(old, rule) }] : []
  })
  const changed = both.filter(({ fields }) => fields.length > 0)
  return {
    from: packName(from),
    to: packName(to),
    added: to.rules.filter(({ id }) => !before.has(id)).map(nameOf),
    removed: from.rules.filter(({ id }) => !after.has(id)).map(nameOf),
    waivers: compareWaiverLimits(from.waivers, to.waivers),
    changed: changed.map(change => ({ ...change, ways: waysOf(change.fields) })),
    same: both.length - changed.length,
  }
}

const byId = (pack: Pack): ReadonlyMap<RuleId, Rule> => new Map(pack.rules.map(rule => [rule.id, rule]))

const nameOf = ({ id, title, level }: Rule): RuleName => ({ id, title, level })

const packName = ({ id, version, digest }: Pack): PackName => ({ id, version, digest })
