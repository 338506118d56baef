import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const lostReference: Mutation = {
  id: 'lost-reference',
  summary: 'Every answer points to a part of the document that is not there.',
  mutate: ({ paper }) => replaceAnswers(paper, (_, at) => references[at % references.length] ?? ''),
}

const references = [
  'See Appendix B for all details.',
  'This is described in section 14 below.',
  'Please refer to Table 9 and the annex.',
  'Details are given in the [appendix](#appendix-b).',
]
