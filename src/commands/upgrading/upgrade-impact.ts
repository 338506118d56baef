import type { Comparison, FindingChange } from '../../model/comparison.ts'
import type { Judged } from '../../model/finding.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import { placeOf } from '../../model/place-of.ts'
import { type Level, levels, type RuleId } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'

/** A finding that comes out otherwise under the other version. */
export interface Affected {
  readonly rule: RuleId
  readonly title: string
  readonly level: Level
  /** How it came out before; absent where the rule was not asked. */
  readonly was?: Judged['outcome']
  readonly finding: Judged
  readonly at?: Place
  readonly remedy: string
  readonly gates: boolean
  /** From when on it counts, where that day is still to come. */
  readonly from?: IsoDate
}

/** What comes of an upgrade for one document, or the documents of one subject. */
export interface DocumentImpact {
  readonly document: string
  readonly newlyFails: readonly Affected[]
  /** A person has to answer, or nobody could judge it. */
  readonly newlyOpen: readonly Affected[]
  /** Fails, and counts from a later day on. */
  readonly later: readonly Affected[]
  readonly newlyPasses: readonly Affected[]
  /** Failed, and is not asked any more: that mends nothing. */
  readonly notAsked: readonly Affected[]
}

/** By document, in the order of their names; those for which nothing changes are left out. */
export const impactOf = (comparison: Comparison, packs: readonly PackInUse[]): readonly DocumentImpact[] => {
  const rules = new Map(packs.flatMap(({ rules: own }) => own.map(rule => [rule.id, rule] as const)))
  const affected = (change: FindingChange): Affected | undefined => {
    const finding = change.after ?? change.before
    if (finding === undefined) return undefined
    const rule = rules.get(finding.rule)
    const at = placeOf(finding)
    return {
      rule: finding.rule,
      title: rule?.title ?? '',
      level: finding.level,
      ...(change.before && { was: change.before.outcome }),
      finding,
      ...(at && { at }),
      remedy: rule?.remedy ?? '',
      gates: change.gates,
      ...(finding.standing === 'upcoming' && rule && { from: rule.inForce }),
    }
  }
  const names = [...new Set(comparison.findings.map(({ about }) => about))].toSorted()
  return names.flatMap(document => {
    const own = comparison.findings.filter(({ about }) => about === document)
    const those = (wanted: (change: FindingChange) => boolean): readonly Affected[] =>
      own
        .filter(wanted)
        .flatMap(change => affected(change) ?? [])
        .toSorted(byLevel)
    const impact: DocumentImpact = {
      document,
      newlyFails: those(({ change }) => change === 'new'),
      newlyOpen: those(isNewlyOpen),
      later: those(failsLater),
      newlyPasses: those(({ change }) => change === 'fixed'),
      notAsked: those(({ change, before }) => change === 'gone' && before?.outcome === 'fail'),
    }
    const all = [impact.newlyFails, impact.newlyOpen, impact.later, impact.newlyPasses, impact.notAsked]
    return all.some(list => list.length > 0) ? [impact] : []
  })
}

const isNewlyOpen = ({ before, after }: FindingChange): boolean =>
  after !== undefined &&
  after.standing === 'in-force' &&
  (after.outcome === 'needs-review' || after.outcome === 'not-judged') &&
  (before?.outcome !== after.outcome || before.standing !== 'in-force')

const failsLater = ({ before, after }: FindingChange): boolean =>
  after?.outcome === 'fail' && after.standing === 'upcoming' && before?.standing !== 'upcoming'

const byLevel = (a: Affected, b: Affected): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || (a.rule < b.rule ? -1 : 1)
