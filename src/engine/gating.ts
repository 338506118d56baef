import { isKnown, type Judged } from '../model/finding.ts'
import { type Gate, reaches } from '../model/rule.ts'
import { isInForce } from './in-force.ts'

/** Whether a finding fails a run that asks for this level: one that the baseline lists fails, and not the run. */
export const failsAt = (finding: Judged, least: Gate): boolean => gates(finding, least, isKnown(finding))

/** As `failsAt`, of what is told of a finding where it is only counted. */
export const gates = (finding: Pick<Judged, 'standing' | 'outcome' | 'level'>, least: Gate, known: boolean): boolean =>
  fails(finding) && reaches(finding.level, least) && !known

/** Whether a finding is a failure that counts, at whatever level. */
export const fails = (finding: Pick<Judged, 'standing' | 'outcome'>): boolean =>
  isInForce(finding) && finding.outcome === 'fail'
