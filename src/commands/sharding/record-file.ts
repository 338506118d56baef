import type { Anchors } from '../../model/anchors.ts'
import type { Evidence } from '../../model/evidence.ts'
import { type Fact, shownKinds } from '../../model/fact.ts'
import type { Problem } from '../../model/problem.ts'
import type { TopicId } from '../../model/topic.ts'
import { isPassedOver, type JudgedBefore, type Met, type MetDocument } from '../pipeline/meet-file.ts'
import type { FileRecord, RecordedAnchor, RecordedDocument, RecordedFact } from './file-record.ts'

/** A file as it was met, with what its documents were found to be; `topics` are those on which more than the findings will be asked for. */
export const recordFile = (
  path: string,
  met: Met,
  judged: ReadonlyMap<Evidence, JudgedBefore | Problem>,
  topics: readonly TopicId[],
): FileRecord => {
  if (isPassedOver(met)) return { path, met }
  const [first] = met
  if (first === undefined) throw new TypeError('a format found no document in a file that it knows')
  const { text, sha256, bytes } = first.source
  const documents = met.map(document => recordDocument(document, judged.get(document.evidence), topics))
  return { path, met: { as: 'documents', text, sha256, bytes, documents } }
}

export const recordAnchors = (anchors: Anchors): readonly RecordedAnchor[] =>
  [...anchors].map(([name, line]) => ({ name, line }))

const recordDocument = (
  { evidence }: MetDocument,
  judged: JudgedBefore | Problem | undefined,
  topics: readonly TopicId[],
): RecordedDocument => {
  const { document, original, facts, links, anchors, unread, problems, belongs } = evidence
  return {
    document,
    ...(original !== undefined && { original }),
    facts: facts.map(fact => recordFact(fact, topics.includes(fact.topic))),
    missing: Object.fromEntries(topics.map(topic => [topic, evidence.missing(topic)])),
    links,
    ...(anchors && { anchors: recordAnchors(anchors) }),
    ...(unread && { unread }),
    problems,
    belongs: belongs !== undefined,
    ...(judged && { judged }),
  }
}

const recordFact = ({ shows, value, ...own }: Fact, asked: boolean): RecordedFact => {
  const fact = { ...own, ...(asked && { shown: shownKinds(shows) }) }
  if (value === undefined) return fact
  return isExact(value) ? { ...fact, value } : { ...fact, valueAgain: true }
}

/** A number can be written that is larger than any there is; JSON would make nothing of it. */
const isExact = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : typeof value !== 'object' || value === null || Object.values(value).every(isExact)
