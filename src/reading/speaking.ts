import type { DocumentKind } from '../model/document.ts'
import { type Dialect, step } from './dialects.ts'
import { phrases } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The vocabulary as those speak it who fill in the forms: what a form asks, its documents are expected to speak of. */
export const speaking = (vocabulary: Vocabulary, dialects: readonly Dialect[], kind: DocumentKind): Vocabulary =>
  dialects.reduce((before, dialect) => once(before, dialect, kind), vocabulary)

/** Laid over once for each dialect and kind, and kept with the vocabulary. */
const laid = new WeakMap<Vocabulary, Map<string, Vocabulary>>()
const once = (vocabulary: Vocabulary, dialect: Dialect, kind: DocumentKind): Vocabulary => {
  const known = laid.get(vocabulary) ?? new Map<string, Vocabulary>()
  laid.set(vocabulary, known)
  const key = `${dialect.id} ${kind}`
  const made = known.get(key) ?? laidOver(vocabulary, dialect, kind)
  known.set(key, made)
  return made
}

const laidOver = (vocabulary: Vocabulary, dialect: Dialect, kind: DocumentKind): Vocabulary => {
  const items = new Map([...dialect.names].filter(([name]) => !name.includes(step)))
  return {
    ...vocabulary,
    items: [...vocabulary.items, dialect],
    headings: new Map([...vocabulary.headings, ...items]),
    labels: new Map([...vocabulary.labels, ...items]),
    written: new Map([...vocabulary.written, ...dialect.written]),
    topics: new Map(
      [...vocabulary.topics].map(([id, topic]) => [
        id,
        !dialect.written.has(id) || topic.kinds.includes(kind) ? topic : { ...topic, kinds: [...topic.kinds, kind] },
      ]),
    ),
    titleBefore: [...vocabulary.titleBefore, ...dialect.titleBefore].toSorted((a, b) => b.length - a.length),
    answers: { ...vocabulary.answers, boilerplate: phrases(dialect.boilerplate.map(text => [text, text] as const)) },
  }
}
