import type { Judged } from '../model/finding.ts'
import type { IsoDate } from '../model/judgement.ts'
import type { Rule } from '../model/rule.ts'

/** Whether a rule counts on a day. ISO dates sort as text. */
export const standingOf = (
  { inForce, withdrawn }: Pick<Rule, 'inForce' | 'withdrawn'>,
  asOf: IsoDate,
): Judged['standing'] => {
  if (withdrawn !== undefined && withdrawn <= asOf) return 'withdrawn'
  return inForce > asOf ? 'upcoming' : 'in-force'
}
