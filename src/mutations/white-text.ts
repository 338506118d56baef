import type { Mutation } from './paper/mutation.ts'
import { hideAnswers } from './paper/rewrite.ts'

export const whiteText: Mutation = {
  id: 'white-text',
  summary: 'Every answer is written in white on white.',
  mutate: target =>
    hideAnswers(target, (text, form) =>
      form === 'block' ? `<div style="color: white">\n\n${text}\n\n</div>` : `<span style="color:#fff">${text}</span>`,
    ),
}
