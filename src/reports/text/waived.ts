import type { Judged } from '../../model/finding.ts'
import { titled } from './finding.ts'
import { placeText } from './place.ts'
import type { Rules } from './rules.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { waiverText } from './waiver-text.ts'

export type Waived = Judged & { readonly outcome: 'waived' }

/** A failure that somebody answers for is told whatever is asked for, so that nobody forgets it: with its place, and until when. */
export const waivedLines = (finding: Waived, rules: Rules, style: Style): readonly string[] =>
  titled(
    finding,
    style.say('finding.quiet', {
      title: show(rules.info.get(finding.rule)?.title ?? ''),
      evidence: `${placeText(finding.gaps[0].at)}: ${waiverText(finding.waiver, style.say)}`,
    }),
    style,
  )
