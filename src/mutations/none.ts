import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const none: Mutation = {
  id: 'none',
  summary: 'Every answer is "None."',
  mutate: ({ paper }) => replaceAnswers(paper, () => 'None.'),
  excuse: by => (by.every(({ state }) => state !== 'answered') ? 'the rule takes "none" for an answer' : undefined),
}
