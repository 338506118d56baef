import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const placeholder: Mutation = {
  id: 'placeholder',
  summary: 'Every answer is the blank of a template.',
  mutate: ({ paper }) => replaceAnswers(paper, () => '[More Information Needed]'),
}
