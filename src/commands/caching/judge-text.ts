import { hearingDay } from '../../engine/other-day.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { allCheckKinds } from '../loading/all-check-kinds.ts'
import { reading } from '../pipeline/files.ts'
import { judgingAlone } from '../pipeline/judging-alone.ts'
import { isPassedOver, type JudgedBefore, type Met, type MetDocument, type Origin } from '../pipeline/meet-file.ts'
import { pickedFrom } from '../pipeline/picked.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'
import { recordFile } from '../sharding/record-file.ts'
import { topicsOfSubjects } from '../sharding/topics-of-subjects.ts'
import type { KeptFile } from './kept-file.ts'

/** A file met, with its documents judged, and what can be kept of it: nothing where a machine ran out of means. */
export interface JudgedText {
  readonly met: Met
  readonly kept?: KeptFile
}

/** What judging files one by one takes. */
export type ToJudgeTexts = Pick<PreparedCheck, 'request' | 'held' | 'declared' | 'vocabulary'>

/** Judges each text by itself, as far as that goes, where it is read. */
export const judgingTexts = (
  prepared: ToJudgeTexts,
): ((source: Source, origin: Origin, beside: readonly ReadSide[]) => JudgedText) => {
  const { search, asOf, today } = prepared.request
  const read = reading(search, prepared.vocabulary)
  const { judge } = judgingAlone(prepared)
  const ofSubjects = topicsOfSubjects(prepared.held)
  const keep = (met: KeptFile['met']): KeptFile => ({ asOf, today: today ?? null, met })
  return (source, origin, beside) => {
    const met = read(source, origin)
    if (isPassedOver(met)) return ranOut(met) ? { met } : { met, kept: keep(met) }
    const { kept: wanted } = pickedFrom(met, source.path, origin.named, search.picking)
    const judged = new Map<Evidence, JudgedBefore | Problem>()
    const dated = new Map<Evidence, readonly number[]>()
    for (const document of wanted) {
      const heard = hearingDay()
      judged.set(document.evidence, judge({ ...document, beside }, heard.judge))
      dated.set(document.evidence, heard.dated)
    }
    const documents = met.map(document => withJudged(document, judged.get(document.evidence)))
    if ([...judged.values()].some(one => 'code' in one)) return { met: documents }
    const topics = new Set([...ofSubjects, ...wanted.flatMap(({ evidence }) => topicsOf(evidence))])
    const { met: recorded } = recordFile(source.path, met, judged, [...topics])
    if (recorded.as !== 'documents') return { met: documents, kept: keep(recorded) }
    const kept = recorded.documents.map((document, at) => {
      const evidence = met[at]?.evidence
      return { ...document, dated: (evidence && dated.get(evidence)) ?? [] }
    })
    return { met: documents, kept: keep({ as: 'documents', documents: kept }) }

    /** What rules that rest on the day ask of a document. */
    function topicsOf(evidence: Evidence): readonly TopicId[] {
      const one = judged.get(evidence)
      if (one === undefined || 'code' in one) return []
      const ids = new Set(dated.get(evidence)?.map(at => one.findings[at]?.rule))
      const rules = prepared.held.packs.flatMap(pack => pack.rules.filter(({ id }) => ids.has(id)))
      return rules.flatMap(rule => askedTopics(rule, allCheckKinds).map(({ topic }) => topic))
    }
  }
}

const withJudged = (document: MetDocument, judged: JudgedBefore | Problem | undefined): MetDocument =>
  judged === undefined ? document : { ...document, judged }

/** Another machine, or this one at another hour, may well read it. */
const ranOut = (met: Met): boolean =>
  isPassedOver(met) && met.as === 'missed' && /^input\/out-of-(?:time|stack)$/.test(met.problem.code)
