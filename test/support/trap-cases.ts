import { inferSubjects } from '../../src/engine/subjects/infer-subjects.ts'
import { nothingDeclared } from '../../src/model/circumstances.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { IsoDate } from '../../src/model/judgement.ts'
import type { Problem } from '../../src/model/problem.ts'
import { isProblem, sourceOf } from '../../src/shell/read.ts'
import { type DocumentReading, factPlace, readDocument } from './document-reading.ts'
import { bindCheck } from './given.ts'

/**
 * A case of `fixtures/traps/H01.yaml` … `H39.yaml`: one face of a trap. What a row does not say is not looked at, but
 * problems: those it does not name may not be there.
 */
export interface TrapCase {
  /** What the case shows, as a sentence. */
  readonly shows: string
  /** `README.md` where a row does not say. */
  readonly path?: string
  readonly text: string
  /** The text, that often over. */
  readonly times?: number
  /** How the file is encoded, where it is not UTF-8. */
  readonly encoding?: BufferEncoding
  /** A document of this kind, the reason why it only looks like one, or the problem that keeps it from being read. */
  readonly kind?: string
  readonly 'look-alike'?: string
  readonly unread?: string
  /** Per topic, every fact of it in order: `state line:column-line:column`. */
  readonly facts?: Readonly<Record<string, readonly string[]>>
  /** Per topic, what a reader sees of it, and what it is as a typed value. */
  readonly texts?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, readonly unknown[]>>
  /** Topics of which nothing may be found. */
  readonly absent?: readonly string[]
  /** `code line:column` of all problems. */
  readonly problems?: readonly string[]
  /** What checks, written as in packs, say to it. */
  readonly judged?: readonly Judged[]
  /** Other documents and files of the project, by path, and what checks say to all of them together. */
  readonly others?: Readonly<Record<string, string>>
  readonly together?: readonly Judged[]
}

interface Judged {
  readonly check: Readonly<Record<string, unknown>>
  readonly outcome: string
  /** Where the evidence, the gap, or what switched it off is: `topic line`, with the path before it where several documents are judged. */
  readonly at?: readonly string[]
  /** What was seen instead of an answer. */
  readonly saw?: readonly Readonly<Record<string, unknown>>[]
}

/** What a row says, in the form of what `outlineOf` sees. */
export const wantedOf = (row: TrapCase): unknown => {
  const { kind, facts = {}, texts = {}, values = {}, problems = [], judged = [], together = [] } = row
  if (row.unread !== undefined) return { unread: row.unread }
  if (row['look-alike'] !== undefined) return { 'look-alike': row['look-alike'] }
  if (kind === undefined) return {}
  return { kind, facts, texts, values, found: [], problems, judged, together }
}

/** What is found in a row's document, as far as the row looks at it. */
export const outlineOf = (row: TrapCase): unknown => {
  const source = sourceOf(row.path ?? 'README.md', Buffer.from(row.text.repeat(row.times ?? 1), row.encoding))
  return outline(isProblem(source) ? source : readDocument(source), row)
}

const outline = (read: DocumentReading | Problem, row: TrapCase): unknown => {
  if ('code' in read) return { unread: read.code }
  if (read.as !== 'document') return read.as === 'nothing' ? {} : { 'look-alike': read.because }
  const { draft, evidence } = read
  const of = <T>(topics: Readonly<Record<string, T>> = {}, show: (fact: Evidence['facts'][number]) => unknown) =>
    Object.fromEntries(
      Object.keys(topics).map(topic => [topic, evidence.facts.filter(fact => fact.topic === topic).map(show)]),
    )
  const { facts } = evidence
  return {
    kind: evidence.document.kind,
    facts: of(row.facts, fact => factPlace(fact, draft)),
    texts: of(row.texts, fact => fact.text),
    values: of(row.values, ({ value }) => value ?? 'none'),
    found: facts
      .filter(({ topic }) => row.absent?.includes(topic))
      .map(fact => `${fact.topic} ${factPlace(fact, draft)}`),
    problems: evidence.problems.map(({ code, at: { start } }) => `${code} ${start?.line}:${start?.column}`),
    judged: (row.judged ?? []).map(asked => judgedAlone(asked, evidence, line(read))),
    together: (row.together ?? []).map(asked => judgedTogether(asked, read, row.others ?? {})),
  }
}

type Line = (offset: number) => number
const line = (read: DocumentReading): Line => {
  if (read.as !== 'document') throw new TypeError('a row with checks holds no document')
  return offset => read.draft.lines.positionAt(offset).line
}

const asOf = '2026-01-01' as IsoDate // a literal in the form of a day

const judgedAlone = ({ check, at, saw }: Judged, evidence: Evidence, line: Line): unknown => {
  const judgement = bindCheck.document(check)(evidence, { asOf, declared: nothingDeclared })
  const gaps = judgement.outcome === 'fail' ? judgement.gaps : []
  const named = (span: { readonly start: number }): string => {
    const there = evidence.facts.filter(fact => fact.span === span)
    const fact = there.find(({ topic }) => JSON.stringify(check).includes(`"${topic}"`)) ?? there[0]
    return `${fact?.topic ?? 'missing'} ${line(span.start)}`
  }
  const places = (): readonly string[] => {
    if (judgement.outcome === 'pass') return judgement.by.map(({ span }) => named(span))
    if (judgement.outcome === 'fail') return gaps.map(gap => named(gap.at))
    if (judgement.outcome !== 'not-applicable') return []
    const { because } = judgement
    return because.is === 'fact' ? [named(because.fact.span)] : [because.is]
  }
  return {
    check,
    outcome: judgement.outcome,
    ...(at === undefined ? {} : { at: places() }),
    ...(saw === undefined ? {} : { saw: gaps.map((gap, index) => picked(gap.saw, saw[index])) }),
  }
}

const judgedTogether = ({ check, at }: Judged, read: DocumentReading, others: Readonly<Record<string, string>>) => {
  const rest = Object.entries(others).map(([path, text]) => fileOf(path, text))
  const documents = [read, ...rest].filter(document => document.as === 'document')
  const byPath = new Map(documents.map(document => [document.evidence.document.path, document]))
  const [first] = documents
  const subject = inferSubjects(documents.map(({ evidence }) => evidence)).find(({ documents: members }) =>
    members.some(({ path, describes }) => describes === 'it' && path === first?.evidence.document.path),
  )
  const those = (describes: string): Evidence[] =>
    (subject?.documents ?? []).flatMap(member =>
      member.describes === describes ? (byPath.get(member.path)?.evidence ?? []) : [],
    )
  const [leading, ...own] = those('it')
  if (leading === undefined) throw new TypeError('a row with checks holds no document')
  const files = new Set([...byPath.keys(), ...Object.keys(others)])
  const judgement = bindCheck.subject(check)(
    { own: [leading, ...own], parts: those('part') },
    {
      asOf,
      declared: nothingDeclared,
      exists: path => files.has(path),
      anchorsAt: path => byPath.get(path)?.evidence.anchors,
    },
  )
  const named = (evidence: Evidence, topic: string, start: number): string => {
    const document = byPath.get(evidence.document.path)
    return `${evidence.document.path} ${topic} ${document === undefined ? 0 : line(document)(start)}`
  }
  const places =
    judgement.outcome === 'pass'
      ? judgement.by.map(({ in: evidence, fact }) => named(evidence, fact.topic, fact.span.start))
      : judgement.outcome === 'fail'
        ? judgement.gaps.map(({ at: { in: evidence, span } }) => {
            const fact = evidence.facts.find(fact => fact.span === span)
            return named(evidence, fact?.topic ?? 'missing', span.start)
          })
        : []
  return { check, outcome: judgement.outcome, ...(at === undefined ? {} : { at: places }) }
}

const fileOf = (path: string, text: string): DocumentReading => {
  const source = sourceOf(path, Buffer.from(text))
  return isProblem(source) ? { as: 'nothing' } : readDocument(source)
}

/** Those parts of what was seen that a row names. */
const picked = (saw: object, named: Readonly<Record<string, unknown>> = {}): unknown =>
  Object.fromEntries(Object.entries(saw).filter(([key]) => key in named))

/** A kind alone would be met by a reading that finds nothing. */
export const saysSomething = (row: TrapCase): boolean =>
  row.kind === undefined ||
  [row.facts, row.texts, row.values, row.absent, row.judged, row.together].some(
    part => part !== undefined && Object.keys(part).length > 0,
  )
