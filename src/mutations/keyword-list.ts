import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const keywordList: Mutation = {
  id: 'keyword-list',
  summary: 'Every answer is a list of words that name subjects.',
  mutate: ({ paper }) => replaceAnswers(paper, () => 'model, data, safety, risk, license, contact, evaluation'),
}
