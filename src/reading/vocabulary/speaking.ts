import type { DocumentKind } from '../../model/document.ts'
import type { NameMap, Names } from '../phrases/name-table.ts'
import { isSlip } from '../phrases/slips.ts'
import { normaliseName } from '../text/normalise.ts'
import { type Dialect, step } from './dialects.ts'
import { mostSearched } from './topic-names.ts'
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

/** The names of a form go before those of everybody. */
const over = (names: Names, items: NameMap): Names => ({
  get: name => (items.has(name) ? items.get(name) : names.get(name)),
  has: name => items.has(name) || names.has(name),
})

const laidOver = (vocabulary: Vocabulary, dialect: Dialect, kind: DocumentKind): Vocabulary => {
  const items = new Map([...dialect.names].filter(([name]) => !name.includes(step)))
  return {
    ...vocabulary,
    items: [...vocabulary.items, dialect],
    headings: over(vocabulary.headings, items),
    labels: over(vocabulary.labels, items),
    written: topic => dialect.written.get(topic) ?? vocabulary.written(topic),
    searched: topic => dialect.written.get(topic)?.slice(0, mostSearched) ?? vocabulary.searched(topic),
    mistyped: (topic, heading) =>
      dialect.written.get(topic)?.some(name => isSlip(heading, normaliseName(name))) ??
      vocabulary.mistyped(topic, heading),
    topics: new Map(
      [...vocabulary.topics].map(([id, topic]) => [
        id,
        !dialect.written.has(id) || topic.kinds.includes(kind) ? topic : { ...topic, kinds: [...topic.kinds, kind] },
      ]),
    ),
    titleBefore: [...vocabulary.titleBefore, ...dialect.titleBefore].toSorted((a, b) => b.length - a.length),
    answers: {
      ...vocabulary.answers,
      boilerplate: vocabulary.listOf(() => dialect.boilerplate.map(text => [text, text] as const)),
      whetherNames: new Set([...vocabulary.answers.whetherNames, ...dialect.whether]),
    },
  }
}
