import type { Mutation } from './paper/mutation.ts'
import { hideAnswers } from './paper/rewrite.ts'

export const linkDefinition: Mutation = {
  id: 'link-definition',
  summary: 'Every answer is moved into a link definition, which no reader sees.',
  mutate: target => hideAnswers(target, text => `\n\n[//]: # (${text.replace(/[\n()]/g, ' ')})\n`),
}
