import type { Answers } from './answers.ts'
import type { Fate, WaiverResult } from './waiver.ts'

/** How many answers hold for nothing and could be taken out: with `--strict` they fail a run, as unused entries of a baseline do. */
export const staleAnswers = ({ waivers }: Answers): number => waivers.filter(isStale).length

export const isStale = ({ became }: Pick<WaiverResult, 'became'>): boolean => holdsForNothing(became)

/** One that this run could not have met, or that is given for later, may be needed in another. */
const holdsForNothing = (fate: Fate): boolean => {
  switch (fate.is) {
    case 'used':
    case 'not-yet':
      return false
    case 'expired':
    case 'lapsed':
    case 'refused':
      return true
    case 'unused':
      return fate.because !== 'not-looked-at' && fate.because !== 'rule-not-asked'
  }
}
