import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const templateInstruction: Mutation = {
  id: 'template-instruction',
  summary: 'Every answer is an instruction that a template gives its authors.',
  mutate: ({ paper }) => replaceAnswers(paper, ({ name }, at) => instructions(name.toLowerCase())[at % 5] ?? ''),
}

const instructions = (name: string): readonly string[] => [
  `Describe the ${name} here.`,
  `Provide a short description of the ${name}, with numbers, dates and names where you have them.`,
  `This section describes the ${name}. You should list at least three.`,
  `Explain the ${name} and who is responsible for it, for example: the safety team of your organisation.`,
  `Please state the ${name}; if there is none, say so and give the reason.`,
]
