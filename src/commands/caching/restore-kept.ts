import { citing } from '../../engine/cite.ts'
import { onOtherDay } from '../../engine/other-day.ts'
import { documentFormats } from '../../formats/document-formats.ts'
import { usualLimits } from '../../model/limits.ts'
import type { Source } from '../../model/source.ts'
import { withinTime } from '../../shell/within-time.ts'
import { judgingAlone, speakingFor } from '../pipeline/judging-alone.ts'
import { isPassedOver, type Met, type MetDocument, type Origin } from '../pipeline/meet-file.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'
import { restoreFile } from '../sharding/restore-file.ts'
import type { ToJudgeTexts } from './judge-text.ts'
import type { KeptFile } from './kept-file.ts'

type Restore = (kept: KeptFile, source: Source, origin: Origin, beside: readonly ReadSide[]) => Met | undefined

/** Files as an earlier run has judged them, for the day of this one; nothing where that cannot be told from what was kept. */
export const restoringKept = (prepared: ToJudgeTexts): Restore => {
  const { search, asOf, today } = prepared.request
  const { limits = usualLimits } = search
  const formats = documentFormats(prepared.vocabulary)
  const { asked } = judgingAlone(prepared)
  return ({ asOf: day, today: dayThen, met: kept }, source, origin, beside) => {
    if (kept.as !== 'documents') return kept
    const { path, text, sha256, bytes } = source
    const met = restoreFile({ path, met: { ...kept, text, sha256, bytes } }, origin, formats, limits)
    if (isPassedOver(met)) return met
    const documents = met.flatMap((document, at) => {
      if (document.judged === undefined) return [document]
      if ('code' in document.judged || (hasAnswers(document) && dayThen !== (today ?? null))) return []
      if (day === asOf) return [document]
      const { evidence, lines, judged } = document
      const dated = kept.documents[at]?.dated ?? []
      const findings = withinTime(limits.time, () =>
        onOtherDay({ evidence, cite: citing(source, lines) }, judged.findings, dated, asked, speakingFor({ beside })),
      )
      return findings.is === 'done' && findings.value !== undefined
        ? [{ ...document, judged: { ...judged, findings: findings.value } }]
        : []
    })
    return documents.length === met.length ? documents : undefined
  }
}

/** Whether what people have answered in comments is right depends on the day it is, whatever day is judged for. */
const hasAnswers = ({ judged }: MetDocument): boolean =>
  judged !== undefined && 'inline' in judged && judged.inline.value.length + judged.inline.problems.length > 0
