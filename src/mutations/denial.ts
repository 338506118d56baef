import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const denial: Mutation = {
  id: 'denial',
  summary: 'Every answer says that nothing was done.',
  mutate: ({ paper }) =>
    replaceAnswers(paper, ({ name }, at) => denials(name.toLowerCase() || 'such work')[at % 4] ?? ''),
  excuse: by => (by.every(({ state }) => state !== 'answered') ? 'the rule takes "none" for an answer' : undefined),
}

const denials = (name: string): readonly string[] => [
  `No ${name} was done.`,
  'We have not done this so far.',
  'This has not been looked into yet.',
  'Nothing of the kind exists for this version.',
]
