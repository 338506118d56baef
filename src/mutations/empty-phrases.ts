import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const emptyPhrases: Mutation = {
  id: 'empty-phrases',
  summary: 'Every answer is sentences that anybody could write of anything.',
  mutate: ({ paper }) => replaceAnswers(paper, (_, at) => phrases[at % phrases.length] ?? ''),
}

const phrases = [
  'We take this topic very seriously. Our team has worked hard on it. More will be said about this in due course.',
  'This was done with great care by experts. All aspects were considered and the results are good.',
  'We follow best practice and are always working to improve. Quality is at the heart of what we do.',
  'Safety is our number one concern, and we go to great lengths to protect it.',
  'Our approach is holistic and balances innovation with caution.',
  'We work closely with all stakeholders to make sure that nothing is overlooked.',
  'Please rest assured that all of this has been taken care of.',
  'Everything was carefully reviewed in line with the highest standards.',
]
