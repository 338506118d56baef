import type { Fact, FindWay } from '../model/fact.ts'
import { grouped } from '../model/grouped.ts'
import { lastAtOrBefore } from '../model/last-at-or-before.ts'
import { kept, once } from '../model/once.ts'
import type { Span } from '../model/span.ts'
import type { TopicId } from '../model/topic.ts'
import type { Code } from '../syntax/markdown/markdown-tree.ts'

/**
 * The same words under three headings or more answer none of them; nor does a long sentence that is all there is to say on
 * three topics, whether it stands under headings, behind labels, in cells or in metadata. Claims are spared: saying one
 * three times makes it no less of a claim. Nor do words make a copy that lead each time to other code (`codes`, in the order of
 * the text), where code answers: "An example looks as follows:".
 */
export const withoutCopies = (
  facts: readonly Fact[],
  { claims, codeTopics }: Spared,
  codes: () => readonly Code[],
): readonly Fact[] => {
  const wholes = new Map<string, Places>()
  const sentences = new Map<string, Places>()
  for (const fact of facts) {
    if (fact.state !== 'answered' || !named.has(fact.by)) continue
    if (fact.by === 'heading' && fact.text.length >= shortest) note(wholes, fact.text, fact)
    for (const sentence of longSentences(fact.text)) note(sentences, sentence, fact)
  }
  const copied = new Set([...sentences].filter(([, places]) => isWidespread(places)).map(([sentence]) => sentence))
  const repeated = new Map([...wholes].filter(([, { spans }]) => isRepeated(spans)))
  const codeOf = once(codes)
  /** The code with which words that are repeated stand again and again. */
  const repeatedCode = kept(({ spans }: Places): ReadonlySet<string> => {
    const byCode = grouped(spans, span => codeWithin(span, codeOf()))
    return new Set([...byCode].filter(([, alike]) => isRepeated(alike)).map(([code]) => code))
  })
  const isWhole = ({ topic, text, span }: Fact): boolean => {
    const places = repeated.get(text)
    if (places === undefined || !codeTopics.has(topic)) return places !== undefined
    return repeatedCode(places).has(codeWithin(span, codeOf()))
  }
  const isCopy = (fact: Fact): boolean =>
    !claims.has(fact.topic) && (isWhole(fact) || (named.has(fact.by) && hasNothingElse(fact.text, copied)))
  return facts.map(fact =>
    isCopy(fact)
      ? { ...fact, state: 'placeholder' as const, reason: 'copied:the same text stands for several answers', shows: [] }
      : fact,
  )
}

/** Topics of which the same words may stand more than once. */
interface Spared {
  readonly claims: ReadonlySet<TopicId>
  readonly codeTopics: ReadonlySet<string>
}

const codeWithin = ({ start, end }: Span, codes: readonly Code[]): string => {
  const first = lastAtOrBefore(codes.length, index => codes[index]?.span.start ?? 0, start)
  const last = lastAtOrBefore(codes.length, index => codes[index]?.span.start ?? 0, end)
  const within = codes.slice(first, last + 1).filter(({ span }) => span.start >= start && span.end <= end)
  return within.map(({ text }) => text).join('\n')
}

interface Places {
  readonly spans: Span[]
  readonly topics: Set<string>
}

const note = (places: Map<string, Places>, text: string, { span, topic }: Fact): void => {
  const known = places.get(text) ?? { spans: [], topics: new Set() }
  known.spans.push(span)
  known.topics.add(topic)
  places.set(text, known)
}

const isWidespread = (places: Places): boolean => places.topics.size >= enough && isRepeated(places.spans)

/** A section, and a label in it, are one place for words that both have. */
const isRepeated = (spans: readonly Span[]): boolean =>
  spans.length >= enough &&
  spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }, at, sorted) => (sorted[at + 1]?.start ?? end) >= end).length >= enough

/** What is left beside the copied sentences is no sentence: a label, the heads of columns, the name of a row. */
const hasNothingElse = (text: string, copied: ReadonlySet<string>): boolean => {
  if (copied.size === 0) return false
  const parts = sentencesIn(text)
  const rest = parts.map(part => besideCopy(part, copied))
  return (
    rest.some((left, at) => left !== parts[at]) &&
    rest.every(left => left.trim().split(/\s+/).length <= mostNames && !/\p{Sentence_Terminal}\s*$/u.test(left))
  )
}

/** The few words that stand before a copied sentence, as a label or the head of a column does; the whole part where none is in it. */
const besideCopy = (part: string, copied: ReadonlySet<string>): string => {
  const starts = [...part.matchAll(/(?<!\S)\S/g)].slice(0, mostNames + 1).map(({ index }) => index)
  const start = starts.find(at => copied.has(part.slice(at)))
  return start === undefined ? part : part.slice(0, start)
}

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\p{Sentence_Terminal})\s+/u)

/** Shorter than this, the same words may well answer several questions: a name, a yes. */
const longSentences = (text: string): readonly string[] => [
  ...new Set(sentencesIn(text).filter(sentence => lettersOf(sentence) >= long)),
]

/** A sign of Chinese, Japanese or Korean says as much as two or three letters. */
const lettersOf = (text: string): number => (dense.test(text) ? text.length * 2.5 : text.length)

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const named: ReadonlySet<FindWay> = new Set(['heading', 'label', 'cell', 'metadata'])
const enough = 3
const shortest = 12
const mostNames = 8
const long = 60
