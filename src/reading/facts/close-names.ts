import type { NearName } from '../../model/evidence.ts'
import type { TopicId } from '../../model/topic.ts'
import { isSlip } from '../phrases/slips.ts'
import { normaliseName } from '../text/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** The listed name that a text comes close to without being it: half of the words of both are the same, but for their endings and slips in them. */
export const closestName = (text: string, names: readonly string[]): string | undefined => {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 8) return undefined
  const [best] = names
    .map(name => ({ name, near: nearness(words, wordsOf(name)) }))
    .filter(({ near }) => near >= enough)
    .sort((a, b) => b.near - a.near || a.name.length - b.name.length)
  return best?.name
}

/** The heading that is a name of the topic but for a slip: a hint for whoever mistyped it, and never an answer. */
export const mistypedName = (
  headings: readonly NearName[],
  topic: TopicId,
  { mistyped }: Vocabulary,
): NearName | undefined => headings.find(({ name }) => mistyped(topic, normaliseName(name)))

/** Shared words over all words of both; a slip may also be in the space between two. */
const nearness = (words: readonly string[], others: readonly string[]): number => {
  if (isSlip(words.join(' '), others.join(' '))) return 1
  const shared = words.filter(word => others.some(other => alike(word, other))).length
  return shared / (words.length + others.length - shared)
}

const enough = 0.5

const wordsOf = (name: string): readonly string[] => [...new Set(normaliseName(name).split(' '))].filter(Boolean)

/** `licence` and `licensing`, and not `paper` and `paperswithcode`. */
const alike = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= beginning &&
    one.slice(0, beginning) === other.slice(0, beginning) &&
    Math.abs(one.length - other.length) <= 4) ||
  isSlip(one, other)

const beginning = 5
