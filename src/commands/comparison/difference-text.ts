import type { Difference } from '../../model/comparison.ts'
import type { Say } from '../../reports/words/say.ts'

/** What judged two results otherwise, in words: of what, and what it was and is. */
export const differenceText = (
  { in: part, name, before, after }: Difference,
  say: Say,
): { readonly of: string; readonly before: string; readonly after: string } => {
  const side = (text: string | undefined): string => {
    if (text === undefined) return say('differs.none')
    return part === 'declared' ? say(text === 'yes' ? 'declared.yes' : 'declared.no') : text
  }
  return { of: say(`differs.${part}`, { name }), before: side(before), after: side(after) }
}
