import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const denial: Mutation = {
  id: 'denial',
  summary: 'Every answer says that nothing was done.',
  mutate: ({ paper }) => replaceAnswers(paper, ({ name }) => `No ${name.toLowerCase() || 'such work'} was done.`),
  excuse: by => (by.every(({ state }) => state !== 'answered') ? 'the rule takes "none" for an answer' : undefined),
}
