import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const zeroWidth: Mutation = {
  id: 'zero-width',
  summary: 'Every answer is a run of characters without width.',
  mutate: ({ paper }) => replaceAnswers(paper, () => '\u200b\u2060\u200b'),
}
