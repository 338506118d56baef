import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const emptied: Mutation = {
  id: 'emptied',
  summary: 'Every answer is deleted; headings, labels and keys stay.',
  mutate: ({ paper }) => replaceAnswers(paper, () => ''),
}
