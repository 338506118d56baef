import type { Mutation } from './paper/mutation.ts'
import { hideAnswers } from './paper/rewrite.ts'

export const htmlComment: Mutation = {
  id: 'html-comment',
  summary: 'Every answer is moved into an HTML comment.',
  mutate: target => hideAnswers(target, text => `<!-- ${text.replaceAll('--', '- -')} -->`),
}
