import type { Mutation } from './paper/mutation.ts'
import { hideAnswers } from './paper/rewrite.ts'

export const hiddenElement: Mutation = {
  id: 'hidden-element',
  summary: 'Every answer is moved into an HTML element that is not shown.',
  mutate: target =>
    hideAnswers(target, (text, form) =>
      form === 'block' ? `<div hidden>\n\n${text}\n\n</div>` : `<span hidden>${text}</span>`,
    ),
}
