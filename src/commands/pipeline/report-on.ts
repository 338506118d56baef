import { holdToBaseline } from '../../engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import { isCompared, isInForce } from '../../engine/in-force.ts'
import { summarise } from '../../engine/summarise.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { unwatched } from '../../model/stopwatch.ts'
import { answered } from './answered.ts'
import { type JudgedElsewhere, type JudgedProject, judgeProject } from './judge-project.ts'
import type { PreparedCheck } from './prepare-check.ts'
import { reachOf } from './reach.ts'
import { runAround, unreadableOf } from './run-around.ts'
import { unusedEntries } from './unused-entries.ts'

/** The report on a project, and what it was made of before anybody asked which failures were known. */
export interface CheckedProject {
  readonly report: Report
  readonly run: Unheld
  readonly judged: JudgedProject
}

export const reportOn = async (
  prepared: PreparedCheck,
  from?: JudgedElsewhere,
): Promise<CheckedProject | { readonly refused: readonly Problem[] }> => {
  const { request, held, answers } = prepared
  const { packs } = held
  const { asOf, strict, soonDays, search } = request
  const judged = await judgeProject(prepared, from)
  if (judged.refused.length > 0) return { refused: judged.refused }
  const { kept, surveyed, settled } = judged
  const { documents, subjects, answered: said } = answered(judged, answers, { packs, asOf, soonDays, search })
  const { settledRules } = prepared
  const run: Unheld = {
    ...{ documents, subjects, packs, unreadable: unreadableOf(surveyed, settled), ...reachOf(search) },
    ...(settledRules && { settled: settledRules }),
  }
  const known = prepared.baseline && holdToBaseline(prepared.baseline, run)
  const { watch = unwatched } = search
  const report = watch.time('summarise', () => {
    const { problems, ...around } = runAround(prepared, judged, {
      paths: kept.map(({ evidence }) => evidence.document.path),
      kinds: documents.map(({ document }) => document.kind),
      spoken: kept.flatMap(({ evidence }) => evidence.facts),
      asked: documents.some(({ findings }) => findings.some(isInForce)) || subjects.some(isCompared),
    })
    return summarise({
      ...around,
      documents,
      subjects,
      ...known,
      ...(said && { answered: said }),
      problems: [...problems, ...unusedEntries(known?.baseline, prepared.baseline, run, strict)],
    })
  })
  return { report, run, judged }
}
