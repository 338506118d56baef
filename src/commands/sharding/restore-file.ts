import type { Anchors } from '../../model/anchors.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { Limits } from '../../model/limits.ts'
import { once } from '../../model/once.ts'
import { unwatched } from '../../model/stopwatch.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'
import { documentsOf, isPassedOver, type Met, type MetDocument, type Origin } from '../pipeline/meet-file.ts'
import type { FileRecord, RecordedAnchor, RecordedDocument, RecordedFact, RecordedFile } from './file-record.ts'

/** A file as it was met by the run that recorded it. */
export const restoreFile = (
  { path, met }: FileRecord,
  origin: Origin,
  formats: readonly DocumentFormat<Draft>[],
  limits?: Limits,
): Met => {
  if (met.as !== 'documents') return met
  const source = { path, text: met.text, sha256: met.sha256, bytes: met.bytes }
  const draft = draftOf(source)
  const again = once(() => readAgain(met, documentsOf(source, origin, formats, unwatched, limits)))
  return met.documents.map((recorded, at) => ({
    source,
    draft,
    lines: draft.lines,
    evidence: restoreEvidence(recorded, () => evidenceAt(again(), at)),
    ...(recorded.judged && { judged: recorded.judged }),
  }))
}

/** What was recorded, and all else from the text where somebody asks. */
const restoreEvidence = (
  { document, original, facts, missing, links, anchors, unread, problems, belongs }: RecordedDocument,
  again: () => Evidence,
): Evidence => ({
  document,
  ...(original !== undefined && { original }),
  facts: facts.map((fact, at) => restoreFact(fact, () => factAt(again(), at))),
  links,
  ...(anchors && { anchors: restoreAnchors(anchors) }),
  missing: topic => (Object.hasOwn(missing, topic) ? missing[topic] : undefined) ?? again().missing(topic),
  ...(belongs && { belongs: topic => belongsIn(again(), topic) }),
  ...(unread && { unread }),
  problems,
})

export const restoreAnchors = (anchors: readonly RecordedAnchor[]): Anchors =>
  new Map(anchors.map(({ name, line }) => [name, line]))

const belongsIn = ({ belongs }: Evidence, topic: Parameters<Evidence['missing']>[0]) => {
  if (belongs === undefined) throw new TypeError('a document that was read again is not what it was')
  return belongs(topic)
}

const restoreFact = ({ valueAgain, shown, ...fact }: RecordedFact, again: () => Fact): Fact => {
  const value = valueAgain ? again().value : undefined
  const shows = shown ?? { includes: kind => again().shows.includes(kind) }
  return { ...fact, ...(value && { value }), shows }
}

const factAt = ({ facts }: Evidence, at: number): Fact => {
  const fact = facts[at]
  if (fact === undefined) throw new TypeError('a fact that was read again is not there any more')
  return fact
}

/** The same text, read by the same program in the same words, is the same. */
const readAgain = ({ documents }: RecordedFile, met: Met): readonly MetDocument[] => {
  if (isPassedOver(met) || met.length !== documents.length)
    throw new TypeError('a file that was read again is not what it was')
  return met
}

const evidenceAt = (met: readonly MetDocument[], at: number): Evidence => {
  const document = met[at]
  if (document === undefined) throw new TypeError('a document that was read again is not there any more')
  return document.evidence
}
