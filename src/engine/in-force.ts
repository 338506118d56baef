import type { Judged } from '../model/finding.ts'
import type { SubjectResult } from '../model/report.ts'

/** Whether a finding counts: rules still to come, or withdrawn, are shown and decide nothing. */
export const isInForce = ({ standing }: Pick<Judged, 'standing'>): boolean => standing === 'in-force'

/** Whether a rule about several documents found something to compare in a subject. */
export const isCompared = ({ findings }: SubjectResult): boolean =>
  findings.some(finding => isInForce(finding) && finding.outcome !== 'not-applicable')
