import { type Counting, counting } from '../../engine/alike.ts'
import type { KeptDocument } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { type AskedTogether, judgeSubject } from '../../engine/evaluate-subjects.ts'
import { isInForce } from '../../engine/in-force.ts'
import type { JudgedTogether } from '../../engine/siblings.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import { inOrder } from '../../engine/summarise.ts'
import { documentName } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { SubjectFinding } from '../../model/finding.ts'
import type { Parsed } from '../../model/problem.ts'
import { isSubjectRule } from '../../model/rule.ts'
import { unwatched } from '../../model/stopwatch.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import type { Candidate } from '../../shell/discover.ts'
import { growHeapSlowly } from '../../shell/slow-heap.ts'
import type { Spool } from '../../shell/spool.ts'
import { type Files, type Found, filesOnDisk } from '../pipeline/files.ts'
import { type JudgedEach, judgeEach } from '../pipeline/judge-each.ts'
import { judgingAlone } from '../pipeline/judging-alone.ts'
import { findTargets } from '../pipeline/link-places.ts'
import { isPassedOver, type JudgedBefore, type MetDocument } from '../pipeline/meet-file.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadDocument } from '../pipeline/survey.ts'
import { type HeldDocument, type HeldDocuments, heldDocuments } from './held-documents.ts'
import { inPlace } from './in-place.ts'

/** Rules about subjects, before anybody has looked where links lead. */
type AskedOfSubjects = Pick<AskedTogether, 'rules'> & Pick<JudgedTogether, 'circumstances'>

/** Documents that were judged by themselves, none of which is in memory any more. */
export interface JudgedHeld extends JudgedEach {
  readonly spool: Spool
  readonly held: HeldDocuments
  /** What is asked of documents that belong together; one that belongs with no other was asked when it was met. */
  readonly askedOfSubjects: readonly AskedOfSubjects[]
  /** In place. */
  readonly documents: readonly HeldDocument[]
  readonly counting: Counting
  /** On which topics something is said, and in which states. */
  readonly spoken: readonly Pick<Fact, 'topic' | 'state'>[]
  /** What stands in comments of documents, by path; of those alone in which something stands. */
  readonly inline: ReadonlyMap<string, Parsed<readonly StatedWaiver[]>>
  /** The files as they were met, for whoever has to go through them once more. */
  readonly files: Files
}

export const judgeHeld = async (
  prepared: PreparedCheck,
  spool: Spool,
  files: Files = filesOnDisk(prepared.request.search, prepared.vocabulary),
): Promise<JudgedHeld> => {
  const { search } = prepared.request
  const { watch = unwatched } = search
  const held = heldDocuments(spool, prepared.vocabulary, search.limits)
  const disk = remembering(files)
  const documents: HeldDocument[] = []
  const counted = counting()
  const spoken = new Map<string, Pick<Fact, 'topic' | 'state'>>()
  const inline = new Map<string, Parsed<readonly StatedWaiver[]>>()
  const askedOfSubjects = judgingAlone(prepared).asked.map(({ rules, circumstances }) => ({
    rules: rules.filter(isSubjectRule),
    circumstances,
  }))
  const keep = async (document: ReadDocument, judged: JudgedBefore): Promise<void> => {
    const { evidence, source } = document
    const { findings } = inOrder({ findings: judged.findings })
    const { nth, of } = disk.placeOf(document)
    const together = of === 1 ? await watch.during('subjects', () => aloneOf(document, askedOfSubjects)) : undefined
    const kept = held.add(document, nth, findings, together)
    kept.asked = findings.some(isInForce)
    documents.push(kept)
    for (const finding of findings) counted.add(finding)
    for (const { topic, state } of evidence.facts) {
      const key = `${topic} ${state}`
      if (!spoken.has(key)) spoken.set(key, { topic, state })
    }
    const { value, problems } = judged.inline
    if (value.length + problems.length > 0 && !inline.has(source.path)) inline.set(source.path, judged.inline)
  }
  const each = await judgeEach(prepared, keep, disk.files)
  return {
    ...each,
    ...{ spool, held, inline, askedOfSubjects },
    documents: inPlace(documents),
    counting: counted,
    spoken: [...spoken.values()],
    files: disk.files,
  }
}

/** A shorter run ends before its garbage matters. */
const many = 100

/**
 * What rules about subjects say of a document that belongs with no other, which is so for almost all; it is found while the document is
 * at hand. Nothing where a rule asks what stands in another document: that one may not have been read yet.
 */
const aloneOf = async (
  document: MetDocument,
  asked: readonly AskedOfSubjects[],
): Promise<readonly SubjectFinding[] | undefined> => {
  if (asked.every(({ rules }) => rules.length === 0)) return []
  const { evidence, source, lines } = document
  const { path, part } = evidence.document
  const { there } = await findTargets(targetsIn(evidence), [])
  let others = false
  const places = {
    exists: (target: string) => there.has(target),
    anchorsAt: (target: string) => {
      if (target !== path) others = true
      return target === path ? evidence.anchors : undefined
    },
  }
  const kept: KeptDocument = { evidence, cite: citing(source, lines) }
  const name = documentName(evidence.document)
  const member = { path, ...(part !== undefined && { part }), describes: 'it' as const, because: '' }
  const { findings } = judgeSubject(
    { id: name, documents: [member] },
    new Map([[name, kept]]),
    asked.map(({ rules, circumstances }) => ({ rules, circumstances: { ...circumstances, ...places } })),
    target => target === path,
  )
  return others ? undefined : findings
}

interface Remembering {
  readonly files: Files
  /** Which of how many documents of its file one is. */
  readonly placeOf: (document: ReadDocument) => { readonly nth: number; readonly of: number }
}

/** Files that are looked for once, however often somebody asks. */
const remembering = (disk: Files): Remembering => {
  let again: (() => Found) | undefined
  let sides: ReturnType<Files['sides']> | undefined
  let last: readonly MetDocument[] = []
  return {
    files: {
      find: async () => {
        if (again !== undefined) return again()
        const found = await disk.find()
        again = foundAgain(found)
        if (found.wanted.candidates.length >= many) growHeapSlowly()
        return found
      },
      sides: paths => {
        sides ??= disk.sides(paths)
        return sides
      },
      meet: async (candidate, origin) => {
        const met = await disk.meet(candidate, origin)
        last = isPassedOver(met) ? [] : met
        return met
      },
    },
    placeOf: ({ evidence }) => ({ nth: last.findIndex(met => met.evidence === evidence), of: last.length }),
  }
}

/** What was found, made anew from paths: they are held to the end of a run, and candidates only until they have been met. */
const foundAgain = ({ wanted: { candidates, ...wanted }, leftOut }: Found): (() => Found) => {
  const paths = candidates.map(({ path }) => path)
  const input = candidates.find(({ from }) => from === 'input')?.path
  const named = new Set(candidates.flatMap(file => (file.from === 'disk' && file.named ? [file.path] : [])))
  const candidateAt = (path: string): Candidate =>
    path === input ? { from: 'input', path } : { from: 'disk', path, named: named.has(path) }
  return () => ({ wanted: { ...wanted, candidates: paths.map(candidateAt) }, leftOut })
}
