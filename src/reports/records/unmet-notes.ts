import type { Report } from '../../model/report.ts'
import { type UnmetList, unmetOf } from '../text/unmet-items.ts'
import { english } from '../words/say.ts'

/** What met nothing, for a format that has no place of its own for it: a name for machines, and a text for each item. */
export interface UnmetNote {
  readonly name: 'idle-rules' | 'unmet-selectors' | 'unanswered-topics'
  readonly title: string
  readonly texts: readonly string[]
}

export const unmetNotes = (report: Report): readonly UnmetNote[] =>
  unmetOf(report, english).map(({ of, title, items }) => ({
    name: names[of],
    title,
    texts: items.map(({ name, text }) => `${name} (${text})`),
  }))

const names = {
  rules: 'idle-rules',
  selectors: 'unmet-selectors',
  topics: 'unanswered-topics',
} as const satisfies Record<UnmetList['of'], UnmetNote['name']>
