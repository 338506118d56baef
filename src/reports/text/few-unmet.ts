import type { Say } from '../words/say.ts'
import { show } from './show.ts'
import type { UnmetList } from './unmet-items.ts'

/** How many there are and what the first few are called. */
export const fewUnmet = ({ title, items }: Pick<UnmetList, 'title' | 'items'>, say: Say): string => {
  const names = items
    .slice(0, few)
    .map(({ name }) => show(name))
    .join(say('list.between'))
  const told = { what: title, n: items.length, names }
  return items.length > few ? say('unmet.few.more', told) : say('unmet.few', told)
}

const few = 3
