import type { Mutation } from './paper/mutation.ts'
import { hideBlocks } from './paper/rewrite.ts'

export const linkDefinition: Mutation = {
  id: 'link-definition',
  summary: 'Every answer is moved into a link definition, which no reader sees.',
  mutate: target => hideBlocks(target, text => `[//]: # (${text.replace(/[\n()]/g, ' ')})`),
}
