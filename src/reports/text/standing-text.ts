import { standingOf } from '../../model/pack.ts'
import type { PackInfo } from '../../model/report.ts'
import type { Say } from '../words/say.ts'

type Standing = Pick<PackInfo, 'authority' | 'asOf' | 'standing'>

/** The fixed sentence in the language of the report, and what the pack adds to it, which its translation may have changed. */
export const standingText = ({ authority, asOf, standing }: Standing, say: Say): string => {
  const fixed = standingOf({ authority, asOf })
  return standing.startsWith(fixed)
    ? say(`authority.${authority}`, { date: asOf }) + standing.slice(fixed.length)
    : standing
}
