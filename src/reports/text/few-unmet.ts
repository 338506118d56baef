import type { Say } from '../words/say.ts'
import { show } from './show.ts'
import type { UnmetList } from './unmet-items.ts'

/** How many there are and what the first few are called; `more`, where that is not all of them. */
export const fewUnmet = (
  { title, items }: Pick<UnmetList, 'title' | 'items'>,
  say: Say,
): { readonly text: string; readonly more: boolean } => {
  const more = items.length > few
  const names = items
    .slice(0, few)
    .map(({ name }) => show(name))
    .join(say('list.between'))
  const told = { what: title, n: items.length, names }
  return { text: more ? say('unmet.few.more', told) : say('unmet.few', told), more }
}

const few = 3
