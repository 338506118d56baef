import type { Judged } from '../model/finding.ts'
import type { IsoDate } from '../model/judgement.ts'
import type { Rule } from '../model/rule.ts'

/** Whether a rule counts on a day; one that is switched off does not count even before it comes into force. ISO dates sort as text. */
export const standingOf = (
  { inForce, withdrawn, off }: Pick<Rule, 'inForce' | 'withdrawn' | 'off'>,
  asOf: IsoDate,
): Judged['standing'] => {
  if (withdrawn !== undefined && withdrawn <= asOf) return 'withdrawn'
  if (off) return 'off'
  return inForce > asOf ? 'upcoming' : 'in-force'
}
