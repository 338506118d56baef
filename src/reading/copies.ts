import type { Fact, FindWay } from '../model/fact.ts'

/**
 * The same words under three headings or more answer none of them; nor does a long sentence that is all there is to say on
 * three topics, whether it stands under headings, behind labels, in cells or in metadata.
 */
export const withoutCopies = (facts: readonly Fact[]): readonly Fact[] => {
  const wholes = new Map<string, Places>()
  const sentences = new Map<string, Places>()
  for (const fact of facts) {
    if (fact.state !== 'answered' || !named.has(fact.by)) continue
    if (fact.by === 'heading' && fact.text.length >= shortest) note(wholes, fact.text, fact)
    for (const sentence of longSentences(fact.text)) note(sentences, sentence, fact)
  }
  const copied = [...sentences].filter(([, places]) => isWidespread(places)).map(([sentence]) => sentence)
  const isCopy = ({ by, text }: Fact): boolean =>
    (wholes.get(text)?.starts.size ?? 0) >= enough || (named.has(by) && hasNothingElse(text, copied))
  return facts.map(fact =>
    isCopy(fact)
      ? { ...fact, state: 'placeholder' as const, reason: 'copied:the same text stands for several answers', shows: [] }
      : fact,
  )
}

interface Places {
  readonly starts: Set<number>
  readonly topics: Set<string>
}

const note = (places: Map<string, Places>, text: string, { span, topic }: Fact): void => {
  const known = places.get(text) ?? { starts: new Set(), topics: new Set() }
  known.starts.add(span.start)
  known.topics.add(topic)
  places.set(text, known)
}

const isWidespread = ({ starts, topics }: Places): boolean => starts.size >= enough && topics.size >= enough

/** What is left beside the copied sentences is no sentence: a label, the heads of columns, the name of a row. */
const hasNothingElse = (text: string, copied: readonly string[]): boolean => {
  const found = copied.slice(0, most).filter(sentence => text.includes(sentence))
  if (found.length === 0) return false
  const rest = found.reduce((left, sentence) => left.replaceAll(sentence, '\n'), text).split('\n')
  return rest.every(part => part.trim().split(/\s+/).length <= mostNames && !/[.!?。！？]\s*$/.test(part))
}

/** Shorter than this, the same words may well answer several questions: a name, a yes. */
const longSentences = (text: string): readonly string[] => [
  ...new Set(text.split(/(?<=[.!?。！？])\s+/).filter(sentence => sentence.length >= long)),
]

const named: ReadonlySet<FindWay> = new Set(['heading', 'label', 'cell', 'metadata'])
const enough = 3
const shortest = 12
const mostNames = 8
const long = 60
/** Copied sentences that are looked for; a document with more of them has been found out by these. */
const most = 50
