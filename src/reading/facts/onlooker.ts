import type { Candidate, PassedOverReason } from '../../model/candidate.ts'
import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../model/span.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Entry } from '../../syntax/tree.ts'
import { normaliseText } from '../text/normalise.ts'
import { topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { closestName } from './close-names.ts'
import { type Context, isOfKind, relevant } from './context.ts'

/** A place that a step of reading passes over, told to whoever asks about its topic. */
export const tellCandidate = ({ onlooker }: Vocabulary, candidate: Candidate): void => {
  if (onlooker?.topic === candidate.topic) onlooker.told(candidate)
}

/** A fact that was made and does not stay: told, and nothing comes of it. */
export const dropped = (
  vocabulary: Vocabulary,
  { topic, span, text, via }: Fact,
  because: PassedOverReason,
  detail: string,
): readonly [] => {
  tellCandidate(vocabulary, { topic, at: span, text, because, detail, via })
  return []
}

/** A heading or label that names no topic: told where it comes close to a listed name. */
const tellName = (vocabulary: Vocabulary, text: string, at: Span): void => {
  const topic = vocabulary.onlooker?.topic
  if (topic === undefined) return
  const detail = closestName(text, vocabulary.written(topic))
  if (detail !== undefined) tellCandidate(vocabulary, { topic, at, text, because: 'name-comes-close', detail })
}

/** A metadata key that the mapping does not have: told where it comes close to one of the topic's `keys`, or to one of its names. */
export const tellKey = (vocabulary: Vocabulary, { key, span }: Entry, keys: readonly string[]): void => {
  const topic = vocabulary.onlooker?.topic
  if (topic === undefined) return
  const words = key.replaceAll('_', ' ')
  const detail = closestName(words, keys) ?? closestName(words, vocabulary.written(topic))
  if (detail !== undefined)
    tellCandidate(vocabulary, { topic, at: span, text: key, because: 'key-comes-close', detail })
}

/** The topics of a heading or label that this kind of document is expected to speak of; names that come close, and the other topics, are told. */
export const relevantTold = (
  named: readonly NameMatch[],
  { text, span }: { readonly text: string; readonly span: Span },
  context: Context,
): readonly NameMatch[] => {
  const own = relevant(named, context)
  const { vocabulary, kind } = context
  if (vocabulary.onlooker === undefined) return own
  if (named.length === 0) tellName(vocabulary, text, span)
  for (const match of named.filter(one => !own.includes(one))) {
    const { topic, via } = match
    const why: Pick<Candidate, 'because' | 'detail'> = isOfKind(match, context)
      ? { because: 'asks-of-another', detail: match.about?.words ?? '' }
      : { because: 'other-kind', detail: kind }
    tellCandidate(vocabulary, { topic, at: span, text, via, ...why })
  }
  return own
}

/** Text of which nothing is read, line by line: told where it has a name or a cue of the topic. */
export const tellUnread = (vocabulary: Vocabulary, text: string, at: Span, because: PassedOverReason): void => {
  const topic = vocabulary.onlooker?.topic
  if (topic === undefined) return
  for (const line of text.split('\n').map(unmarked)) {
    if (isString.test(line)) continue
    const via = speaksOf(line, topic, vocabulary)
    if (via !== undefined) tellCandidate(vocabulary, { topic, at, text: line, because, detail: '', via })
  }
}

/** In code, `"score": 0.5` names a value and speaks of nothing. */
const isString = /^["'`{[(]/

/** A heading without its signs, an entry of a list without its bullet, a comment without its beginning. */
const unmarked = (line: string): string => line.replace(/^\s*(?:<!--)?[\s#>*+-]*/, '').replace(/\s*(?:-->)?\s*$/, '')

const speaksOf = (line: string, topic: TopicId, vocabulary: Vocabulary): Candidate['via'] => {
  const [name] = /^(.{2,60}?)\s*[:：]/u.exec(line)?.slice(1) ?? []
  const named = [...topicsOfHeading(line, vocabulary), ...(name === undefined ? [] : topicsOfLabel(name, vocabulary))]
  const cued = vocabulary.cues.found(normaliseText(line)).find(({ key }) => key.replace('?', '') === topic)
  return (
    named.find(match => match.topic === topic)?.via ??
    (cued === undefined ? undefined : { list: 'cues', entry: cued.phrase })
  )
}
