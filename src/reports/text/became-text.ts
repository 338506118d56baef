import type { AttestationResult } from '../../model/attestation.ts'
import type { Refusal, WaiverResult } from '../../model/waiver.ts'
import type { Say } from '../words/say.ts'
import { periodText } from './period-text.ts'
import { show } from './show.ts'

/** Either kind of answer, with what became of it. */
export type AnswerResult = WaiverResult | AttestationResult

/** What became of an answer, in a few words that go on after its name. */
export const becameText = (answer: AnswerResult, say: Say): string => {
  const { became, expires, daysLeft } = answer
  switch (became.is) {
    case 'used':
      return say(daysLeft === undefined ? 'fate.used' : 'fate.soon', { until: expires })
    case 'expired':
      return say('fate.expired', { until: expires })
    case 'lapsed':
      return say('fate.lapsed')
    case 'asked-otherwise':
      return say('fate.asked-otherwise')
    case 'without-evidence':
      return say(`fate.${became.because}`)
    case 'not-yet':
      return say('fate.not-yet', { from: 'created' in answer ? answer.created : answer.date })
    case 'refused':
      return say('fate.refused', { pack: show(became.pack), reason: refusalText(became.because, say) })
    case 'unused':
      return say('fate.unused', { reason: say(`idle.${became.because}`) })
  }
}

const refusalText = (because: Refusal, say: Say): string => {
  switch (because.is) {
    case 'never':
    case 'same-person':
      return say(`refusal.${because.is}`)
    case 'too-long':
      return say('refusal.too-long', { longest: periodText(because.longest, say) })
    case 'too-many':
      return say('refusal.too-many', { most: because.most })
  }
}
