import type { Known } from '../../model/baseline.ts'
import type { Judged } from '../../model/finding.ts'
import { titled } from './finding.ts'
import { knownText } from './known-text.ts'
import { placeText } from './place.ts'
import type { Rules } from './rules.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'

export type KnownFailure = Judged & { readonly outcome: 'fail'; readonly known: Known }

/** A line each: they fail and are told, and do not stand in the way of what is new. */
export const knownLines = (finding: KnownFailure, rules: Rules, style: Style): readonly string[] =>
  titled(
    finding,
    style.say('finding.quiet', {
      title: show(rules.info.get(finding.rule)?.title ?? ''),
      evidence: `${placeText(finding.gaps[0].at)}: ${knownText(finding.known, style.say)}`,
    }),
    style,
  )
