import type { SelectorUse } from '../model/selector.ts'
import type { TriedSelector } from './unmet.ts'

/** Lines of the settings; of one that reaches beyond what was searched, nothing is known but what it met. */
export const triedLines = (uses: readonly SelectorUse[]): readonly TriedSelector[] =>
  uses
    .filter(({ matched, beyond }) => matched > 0 || !beyond)
    .map(use => ({ text: use.pattern, from: originOf(use), met: use.matched > 0 }))

const originOf = ({ picks }: SelectorUse): TriedSelector['from'] => {
  switch (picks) {
    case 'include':
    case 'exclude':
      return picks
    case 'documents':
    case 'parts':
      return 'subject'
  }
}
