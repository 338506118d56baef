import type { Judged } from '../../model/finding.ts'
import { attestationText } from './attestation-text.ts'
import { titled } from './finding.ts'
import { placeText } from './place.ts'
import type { Rules } from './rules.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'

export type Attested = Judged & { readonly outcome: 'attested' }

/** What a person vouches for is told whatever is asked for, so that nobody takes it for a pass: with its question, and by whom. */
export const attestedLines = (finding: Attested, rules: Rules, style: Style): readonly string[] =>
  titled(
    finding,
    style.say('finding.quiet', {
      title: show(rules.info.get(finding.rule)?.title ?? ''),
      evidence: `${placeText(finding.at.at)}: ${show(finding.question)} ${attestationText(finding.attestation, style.say)}`,
    }),
    style,
  )
