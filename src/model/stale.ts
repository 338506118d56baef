import type { AttestationFate } from './attestation.ts'
import type { Answers } from './report.ts'
import type { Fate } from './waiver.ts'

/** How many answers hold for nothing and could be taken out: with `--strict` they fail a run, as unused entries of a baseline do. */
export const staleAnswers = ({ waivers, attestations }: Answers): number =>
  [...waivers, ...attestations].filter(isStale).length

/** One that this run could not have met, or that is given for later, may be needed in another. */
export const isStale = ({ became }: { readonly became: Fate | AttestationFate }): boolean => {
  switch (became.is) {
    case 'used':
    case 'not-yet':
      return false
    case 'expired':
    case 'lapsed':
    case 'refused':
    case 'asked-otherwise':
    case 'without-evidence':
      return true
    case 'unused':
      return became.because !== 'not-looked-at' && became.because !== 'rule-not-asked'
  }
}
