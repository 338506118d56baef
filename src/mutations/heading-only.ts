import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const headingOnly: Mutation = {
  id: 'heading-only',
  summary: 'Every answer repeats the words that stand above it.',
  mutate: ({ paper }) => replaceAnswers(paper, ({ name }) => name),
}
