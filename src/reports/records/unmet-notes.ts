import type { Report } from '../../model/report.ts'
import { type UnmetList, unmetOf } from '../text/unmet-items.ts'
import { english } from '../words/say.ts'

/** What met nothing, for a format that has no place of its own for it: a name for machines, and a text for each reason. */
export interface UnmetNote {
  readonly name: 'idle-rules' | 'unmet-selectors' | 'unanswered-topics'
  readonly title: string
  readonly names: readonly string[]
  /** Why, each reason once, behind the names it holds for. */
  readonly texts: readonly string[]
}

export const unmetNotes = (report: Pick<Report, 'negativeSpace'>): readonly UnmetNote[] =>
  unmetOf(report, english).map(({ of, title, items }) => ({
    name: lists[of],
    title,
    names: items.map(({ name }) => name),
    texts: [...namesByReason(items)].map(([why, alike]) => `${alike.join(', ')} (${why})`),
  }))

const lists = {
  rules: 'idle-rules',
  selectors: 'unmet-selectors',
  topics: 'unanswered-topics',
} as const satisfies Record<UnmetList['of'], UnmetNote['name']>

const namesByReason = (items: UnmetList['items']): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { name, text } of items) {
    const others = found.get(text)
    if (others === undefined) found.set(text, [name])
    else others.push(name)
  }
  return found
}
