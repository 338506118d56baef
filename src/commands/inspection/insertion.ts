import type { Belongs, Evidence } from '../../model/evidence.ts'
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

export const insertionOf = (topic: TopicId, { facts, missing, belongs }: Evidence, lines: LineIndex): Insertion => {
  const blank = facts.find(fact => fact.topic === topic && isBlank(fact.state))
  if (blank !== undefined) return { as: 'blank', at: lines.positionAt(blank.span.start), heading: blank.where }
  const at = lines.positionAt(missing(topic).at.start)
  const { key, after } = belongs?.(topic) ?? nowhere
  if (key !== undefined) return { as: 'key', at, key }
  return { as: 'section', at, ...(after === undefined ? {} : { heading: after }) }
}

const nowhere: Belongs = { inText: false }

/** For people: at which line, and as what; a place behind the text of a line is after it. */
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
