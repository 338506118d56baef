import { holdToBaseline } from '../../engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import type { KeptDocument } from '../../engine/beside.ts'
import { isCompared, isInForce } from '../../engine/in-force.ts'
import { summarise } from '../../engine/summarise.ts'
import { triedLines } from '../../engine/tried-lines.ts'
import { triedPaths } from '../../engine/tried-paths.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { isInTime } from '../../model/side-file.ts'
import { unwatched } from '../../model/stopwatch.ts'
import { filesDigest } from '../../policy/files-digest.ts'
import { toolVersion } from '../../shell/tool.ts'
import { answered } from './answered.ts'
import { noDocument, noRuleApplies } from './input-problems.ts'
import { type JudgedElsewhere, type JudgedProject, judgeProject } from './judge-project.ts'
import type { PreparedCheck, Work } from './prepare-check.ts'
import { reachOf } from './reach.ts'
import { expiredSides } from './read-sides.ts'
import type { Survey } from './survey.ts'
import { topicsToAnswer } from './topics-to-answer.ts'
import { unusedEntries } from './unused-entries.ts'
/** The report on a project, and what it was made of before anybody asked which failures were known. */
export interface CheckedProject {
  readonly report: Report
  readonly run: Unheld
  readonly judged: JudgedProject
}

/** What is declared by whoever runs the check comes before what a profile declares, and that decides for its pack alone. */
export const reportOn = async (
  prepared: PreparedCheck,
  from?: JudgedElsewhere,
): Promise<CheckedProject | { readonly refused: readonly Problem[] }> => {
  const { request, held, answers, language, crosswalks } = prepared
  const { packs, lock, notices } = held
  const { asOf, failOn, strict, soonDays, search } = request
  const judged = await judgeProject(prepared, from)
  if (judged.refused.length > 0) return { refused: judged.refused }
  const { kept, declared, surveyed, settled, partial } = judged
  const { documents, subjects, answered: said } = answered(judged, answers, { packs, asOf, soonDays, search })
  const { skipped, problems } = surveyed
  const sides = surveyed.sides.filter(side => isInTime(side, asOf))
  const unreadable = [...surveyed.unreadable, ...settled.missing.map(({ pattern }) => pattern)]
  const nothing = nothingJudged(request, packs, { documents, subjects }, surveyed)
  const { settledRules } = prepared
  const run: Unheld = {
    ...{ documents, subjects, packs, unreadable, ...reachOf(request.search) },
    ...(settledRules && { settled: settledRules }),
  }
  const known = prepared.baseline && holdToBaseline(prepared.baseline, run)
  const { watch = unwatched } = search
  const report = watch.time('summarise', () =>
    summarise({
      tool: { name: 'waco', version: toolVersion() },
      asOf,
      failOn,
      strict,
      language,
      packs,
      vocabulary: { sha256: filesDigest(prepared.words) },
      ...(lock && { lock }),
      ...(settled.info && { settings: settled.info }),
      declared,
      crosswalks,
      documents,
      subjects,
      ...known,
      ...(said && { answered: said }),
      sides,
      skipped,
      spoken: [...kept.flatMap(({ evidence }) => evidence.facts), ...sides.flatMap(({ facts }) => facts)],
      asked: topicsToAnswer(packs),
      selectors: [
        ...triedPaths(surveyed.asked, pathsSeen(kept, surveyed)),
        ...triedLines(settled.info?.selectors ?? []),
      ],
      unreadable,
      problems: [
        ...[...problems, ...partial, ...nothing, ...notices],
        ...expiredSides(surveyed.sides, asOf),
        ...settled.missing.map(({ problem }) => problem),
        ...unusedEntries(known?.baseline, prepared.baseline, run, strict),
      ],
    }),
  )
  return { report, run, judged }
}

/** Documents, and what should have been one; a path at which there is nothing was not seen. */
const pathsSeen = (kept: readonly KeptDocument[], { unreadable, problems }: Survey): readonly string[] => {
  const absent = new Set(problems.filter(({ code }) => code === 'read/no-such-path').map(({ at }) => at.path))
  return [...kept.map(({ evidence }) => evidence.document.path), ...unreadable.filter(path => !absent.has(path))]
}

/** Why there is nothing to be conformant; nothing to add when something could not be read, which is told already. */
const nothingJudged = (
  { search, asOf }: Work,
  packs: readonly PackInUse[],
  { documents, subjects }: Pick<Report, 'documents' | 'subjects'>,
  { skipped, unreadable }: Survey,
): readonly Problem[] => {
  if (unreadable.length > 0 || documents.some(({ findings }) => findings.some(isInForce))) return []
  if (subjects.some(isCompared)) return []
  if (documents.length === 0) return [noDocument(search.paths, skipped)]
  const kinds = [...new Set(documents.map(({ document }) => document.kind))].toSorted()
  const named = packs.map(({ pack, profile }) => `${refOf(pack)}${profile ? ` in the profile "${profile.id}"` : ''}`)
  return [noRuleApplies(kinds, named, asOf)]
}
