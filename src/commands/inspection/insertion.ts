import type { Evidence, Missing } from '../../model/evidence.ts'
import { isBlank } from '../../model/fact.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Position } from '../../model/span.ts'
import type { TopicId } from '../../model/topic.ts'

/** Where an answer could be written: into a place that was left blank, as a metadata key, or as a section after a heading. */
export interface Insertion {
  readonly as: 'blank' | 'key' | 'section'
  readonly at: Position
  /** The heading that a section would follow, or that the blank stands under. */
  readonly heading?: string
  readonly key?: string
}

export const insertionOf = (topic: TopicId, { facts, missing }: Evidence, lines: LineIndex): Insertion => {
  const blank = facts.find(fact => fact.topic === topic && isBlank(fact.state))
  return blank === undefined
    ? whereMissing(missing(topic), lines)
    : { as: 'blank', at: lines.positionAt(blank.span.start), heading: blank.where }
}

const whereMissing = ({ at, key, after }: Missing, lines: LineIndex): Insertion => ({
  as: key === undefined ? 'section' : 'key',
  at: lines.positionAt(at.start),
  ...(after === undefined ? {} : { heading: after }),
  ...(key === undefined ? {} : { key }),
})

/** ``at line 5, as the key `license` of the metadata``; a place behind the text of a line is after it. */
export const insertionText = ({ as, at, heading, key }: Insertion): string => {
  const line = `${at.column === 1 ? 'at' : 'after'} line ${at.line}`
  switch (as) {
    case 'blank':
      return `at line ${at.line}, in place of what stands at "${heading}"`
    case 'key':
      return `${line}, as the key \`${key}\` of the metadata`
    case 'section':
      return `${line}, as a section of its own${heading === undefined ? '' : ` after "${heading}"`}`
  }
}
