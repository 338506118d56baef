import type { Attestation } from '../../model/attestation.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** Who says that a rule is met, until when, in which words, and on what that rests. */
export const attestationText = ({ by, role, date, expires, answer, evidence }: Attestation, say: Say): string =>
  say('attestation.note', {
    by: show(by),
    role: show(role),
    date: show(date),
    until: expires,
    answer: show(answer),
    link: show(evidence.link),
  })
