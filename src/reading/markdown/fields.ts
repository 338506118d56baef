import { labelsOf } from '../../syntax/labels.ts'
import type { Block } from '../../syntax/markdown/markdown-tree.ts'
import type { Context } from '../facts/context.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import { topicsOfHeading } from '../vocabulary/names.ts'

/**
 * In the description of a data set's fields `source:` names a field and asks nothing. Right below a heading on the data as a whole,
 * "Composition", labels are particulars of the data set, as they are anywhere else.
 */
export const headsFields = ({ under, path, vocabulary }: Context): boolean => {
  if (!under.some(({ topic }) => topic === composition)) return false
  const nearest = path.at(-1) ?? ''
  const own = topicsOfHeading(nearest, vocabulary, path.slice(0, -1))
  return !own.some(({ topic, via }) => topic === composition && vocabulary.overviews.has(normaliseName(via.entry)))
}

/** Even there labels may be those of fields: where what leads to them speaks of a record and its parts, or they are written as code writes them. */
export const listsFields = (block: Block, before: Block | undefined, context: Context): boolean => {
  if (!context.under.some(({ topic }) => topic === composition)) return false
  if (before?.kind === 'paragraph' && context.vocabulary.records.has(normaliseText(before.text))) return true
  const parts = block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block] : []
  const labels = parts.flatMap(part => labelsOf(part).slice(0, 1))
  return labels.some(({ name, value }) => /^\p{Ll}/u.test(name) || repeats(name, value.text))
}

/** "Language: language of the text" tells what a field holds. */
const repeats = (name: string, value: string): boolean =>
  ` ${normaliseText(value)} `.replace(/^ (?:the|a|an) /, ' ').startsWith(` ${normaliseName(name)} `)

const composition = knownTopic('composition')
