import type { Finding } from '../model/finding.ts'

/** Whether a finding counts: rules still to come, or withdrawn, are shown and decide nothing. */
export const isInForce = ({ standing }: Finding): boolean => standing === 'in-force'
