import type { BaselineInUse } from '../../model/baseline.ts'
import type { Report } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { knownCount } from './counts.ts'
import { show } from './show.ts'

/** What the list of known failures has done, and that nothing on it is a pass. */
export const baselineText = (
  { path, entries, notAsked }: BaselineInUse,
  { counts }: Pick<Report, 'counts'>,
  say: Say,
): string => say('summary.baseline', { path: show(path), entries, known: knownCount(counts), open: notAsked })
