import type { Fact, FindWay } from '../model/fact.ts'

/**
 * The same words under three headings or more answer none of them; nor does a long sentence that is all there is to say on
 * three topics, whether it stands under headings, behind labels or in cells.
 */
export const withoutCopies = (facts: readonly Fact[]): readonly Fact[] => {
  const wholes = new Map<string, Places>()
  const sentences = new Map<string, Places>()
  for (const fact of facts) {
    if (fact.state !== 'answered') continue
    if (fact.by === 'heading' && fact.text.length >= shortest) note(wholes, fact.text, fact)
    if (named.has(fact.by)) for (const sentence of sentencesOf(fact.text)) note(sentences, sentence, fact)
  }
  const copied = ({ by, text }: Fact): boolean => {
    if ((wholes.get(text)?.starts.size ?? 0) >= enough) return true
    const own = named.has(by) ? sentencesOf(text) : []
    return own.length > 0 && own.every(sentence => isWidespread(sentences.get(sentence)))
  }
  return facts.map(fact =>
    copied(fact)
      ? { ...fact, state: 'placeholder' as const, reason: 'same-text-under-several-headings', shows: [] }
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

const isWidespread = (places: Places | undefined): boolean =>
  places !== undefined && places.starts.size >= enough && places.topics.size >= enough

/** Shorter than this, the same words may well answer several questions: a name, a yes. */
const sentencesOf = (text: string): readonly string[] => {
  const sentences = text.split(/(?<=[.!?。！？])\s+/)
  return sentences.every(sentence => sentence.length >= long) ? [...new Set(sentences)] : []
}

const named: ReadonlySet<FindWay> = new Set(['heading', 'label', 'cell'])
const enough = 3
const shortest = 12
const long = 60
