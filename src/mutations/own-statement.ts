import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const ownStatement: Mutation = {
  id: 'own-statement',
  summary: 'Every answer is the sentence in which the rule says what it asks.',
  mutate: ({ paper, statement }) => replaceAnswers(paper, () => statement),
}
