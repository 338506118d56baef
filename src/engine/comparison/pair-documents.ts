import { type Document, documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { DocumentResult } from '../../model/report.ts'

/** A document in two results, or in one of them alone. */
export interface DocumentPair {
  readonly before?: DocumentResult
  readonly after?: DocumentResult
  readonly by: 'name' | 'digest' | 'likeness'
}

/**
 * Which document of one result is which of the other: by its name; of those left over, by its bytes; of those left over, by
 * what it says. Two blank documents say nothing, and nothing joins them.
 */
export const pairDocuments = (
  before: readonly DocumentResult[],
  after: readonly DocumentResult[],
): readonly DocumentPair[] => {
  const named = pairedBy(before, after, 'name', ({ document }) => documentName(document))
  const same = pairedBy(named.before, named.after, 'digest', ({ document }) => digestKey(document))
  const alike = pairedByLikeness(same.before, same.after)
  return [
    ...named.pairs,
    ...same.pairs,
    ...alike.pairs,
    ...alike.before.map(one => ({ before: one, by: 'name' as const })),
    ...alike.after.map(one => ({ after: one, by: 'name' as const })),
  ]
}

interface Pairing {
  readonly pairs: readonly (DocumentPair & { readonly before: DocumentResult; readonly after: DocumentResult })[]
  /** Those for which nothing was found. */
  readonly before: readonly DocumentResult[]
  readonly after: readonly DocumentResult[]
}

const pairedBy = (
  before: readonly DocumentResult[],
  after: readonly DocumentResult[],
  by: DocumentPair['by'],
  keyOf: (result: DocumentResult) => string,
): Pairing => {
  const waiting = new Map<string, DocumentResult[]>()
  for (const one of after) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one])
  const pairs = before.flatMap(one => {
    const other = waiting.get(keyOf(one))?.shift()
    return other ? [{ before: one, after: other, by }] : []
  })
  return { pairs, ...leftOver(before, after, pairs) }
}

const leftOver = (
  before: readonly DocumentResult[],
  after: readonly DocumentResult[],
  pairs: Pairing['pairs'],
): Omit<Pairing, 'pairs'> => {
  const taken = new Set(pairs.flatMap(pair => [pair.before, pair.after]))
  return { before: before.filter(one => !taken.has(one)), after: after.filter(one => !taken.has(one)) }
}

const digestKey = ({ sha256, kind, part = '' }: Document): string => [sha256, kind, part].join('\n')

/** The likest first, each taken once. */
const pairedByLikeness = (before: readonly DocumentResult[], after: readonly DocumentResult[]): Pairing => {
  const taken = new Set<DocumentResult>()
  const pairs = likenesses(before, after)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(pair => {
      if (taken.has(pair.before) || taken.has(pair.after)) return []
      taken.add(pair.before).add(pair.after)
      return [{ before: pair.before, after: pair.after, by: 'likeness' as const }]
    })
  return { pairs, ...leftOver(before, after, pairs) }
}

interface Likeness {
  readonly before: DocumentResult
  readonly after: DocumentResult
  readonly score: number
}

/** Through a table of what is said where, so that a thousand renamed documents are not each held against each. */
const likenesses = (before: readonly DocumentResult[], after: readonly DocumentResult[]): readonly Likeness[] => {
  const tellers = new Map<string, DocumentResult[]>()
  const sizes = new Map<DocumentResult, number>()
  for (const one of after) {
    const said = sayings(one)
    sizes.set(one, said.size)
    for (const saying of said) tellers.set(saying, [...(tellers.get(saying) ?? []), one])
  }
  return before.flatMap(one => {
    const said = sayings(one)
    const shared = new Map<DocumentResult, number>()
    for (const saying of said) {
      const others = tellers.get(saying) ?? []
      // What many say tells none of them apart.
      if (others.length <= few) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared].flatMap(([other, count]) => {
      const score = count / Math.max(said.size, sizes.get(other) ?? 0)
      return score >= likeEnough ? [{ before: one, after: other, score }] : []
    })
  })
}

const few = 20
const likeEnough = 0.5

/** What a document says, as its findings cite it, and what kind of document says it. */
const sayings = ({ document, findings }: DocumentResult): ReadonlySet<string> =>
  new Set(findings.flatMap(sayingsOf).map(saying => `${document.kind}\n${saying}`))

const sayingsOf = (finding: Judged): readonly string[] => {
  switch (finding.outcome) {
    case 'pass':
      return finding.by.flatMap(({ topic, excerpt }) => (excerpt === '' ? [] : [`${topic}\n${excerpt}`]))
    case 'fail':
    case 'waived':
      return finding.gaps.flatMap(({ saw }) => ('text' in saw && saw.text !== '' ? [saw.text] : []))
    case 'not-applicable':
      return finding.because.is === 'fact' && finding.because.excerpt !== '' ? [finding.because.excerpt] : []
    case 'needs-review':
    case 'attested':
    case 'not-judged':
      return []
  }
}
