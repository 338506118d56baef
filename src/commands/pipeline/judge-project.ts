import { citing } from '../../engine/cite.ts'
import { contradictions } from '../../engine/contradictions.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import type { ReadProject } from '../../engine/forecast/outcomes-on.ts'
import type { Judging } from '../../engine/judged-texts.ts'
import { withSiblings } from '../../engine/siblings.ts'
import type { Declared } from '../../model/circumstances.ts'
import { usualLimits } from '../../model/limits.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { DocumentResult } from '../../model/report.ts'
import { isSubjectRule } from '../../model/rule.ts'
import { unwatched } from '../../model/stopwatch.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import { withinTime } from '../../shell/within-time.ts'
import type { Files } from './files.ts'
import { judgingAlone, speakingFor } from './judging-alone.ts'
import { outOfMeans, tooManyFindings } from './limit-problems.ts'
import { findPlaces, type KnownPlaces, linkPlaces } from './link-places.ts'
import type { PreparedCheck } from './prepare-check.ts'
import { type SettingsInRun, settingsInRun } from './settings-in-run.ts'
import { problemsIn, type Survey, survey } from './survey.ts'

/** A project judged, before anybody's answer is held against it. */
export interface JudgedProject extends Judging {
  readonly kept: ReadProject['documents']
  readonly places: ReadProject['places']
  readonly declared: Declared
  readonly surveyed: Survey
  /** What is wrong inside documents, and where they contradict what was declared. */
  readonly partial: readonly Problem[]
  /** What the settings came to. */
  readonly settled: SettingsInRun
  /** Waivers in comments of the documents. */
  readonly inline: readonly StatedWaiver[]
  /** What is wrong with these, or with whom the settings say documents are about: with any, nothing may be said. */
  readonly refused: readonly Problem[]
}

/** Files that other runs have read and judged, and those of the paths they point to at which there was something. */
export interface JudgedElsewhere {
  readonly files: Files
  readonly there: KnownPlaces
}

/** What judging takes; what is done with the result asks for more. */
type ToJudge = Pick<PreparedCheck, 'declared' | 'settings' | 'vocabulary' | 'judged'> & {
  readonly request: Pick<PreparedCheck['request'], 'search' | 'asOf' | 'today'>
  readonly held: Pick<PreparedCheck['held'], 'packs' | 'adjusted'>
}

/** `from` is taken instead of the disk. */
export const judgeProject = async (prepared: ToJudge, from?: JudgedElsewhere): Promise<JudgedProject> => {
  const {
    request: { search },
    held: { packs, adjusted },
    declared: stated,
    settings,
    vocabulary,
    judged: told,
  } = prepared
  const { asked, judge } = judgingAlone(prepared)
  const declared = firstDeclared(stated, ...packs.map(declaredByProfile))
  const alone: DocumentResult[] = []
  const partial: Problem[] = []
  const missed: Problem[] = []
  const limits = search.limits ?? usualLimits
  let findings = 0
  const kept: JudgedProject['kept'][number][] = []
  // Documents of one file share its comments.
  const inline = new Map<string, Parsed<readonly StatedWaiver[]>>()
  const met = await survey(
    search,
    vocabulary,
    document => {
      const { source, lines, evidence } = document
      if (findings > limits.findings) return
      told?.(document)
      partial.push(...problemsIn(evidence), ...contradictions(evidence, declared, lines))
      const done = withinTime(limits.time, () => document.judged ?? judge(document))
      if (done.is !== 'done') {
        missed.push(outOfMeans(source.path, done.is, 'judged', limits))
        return
      }
      const judged = done.value
      findings += judged.findings.length
      if (findings > limits.findings) {
        missed.push(tooManyFindings(source.path, limits))
        return
      }
      alone.push({ document: evidence.document, findings: judged.findings })
      kept.push({ evidence, cite: citing(source, lines), beside: speakingFor(document) })
      if (!inline.has(source.path)) inline.set(source.path, judged.inline)
    },
    from?.files,
  )
  const surveyed: Survey = {
    ...met,
    problems: [...met.problems, ...missed],
    unreadable: [...met.unreadable, ...missed.map(({ at }) => at.path)],
  }
  const read = kept.map(({ evidence }) => evidence.document)
  const { value: settled, problems } = settingsInRun(settings, adjusted, search, surveyed, read)
  const { watch = unwatched } = search
  const documents = watch.time('subjects', () => withSiblings(alone, kept, asked, settled.claims))
  const evidences = kept.map(({ evidence }) => evidence)
  const places = linkPlaces(evidences, from?.there ?? (await findPlaces(evidences)))
  const askedOfSubjects = asked.map(({ rules, circumstances }) => ({
    rules: rules.filter(isSubjectRule),
    circumstances: { ...circumstances, ...places },
  }))
  return {
    documents,
    subjects: watch.time('subjects', () => evaluateSubjects(kept, askedOfSubjects, settled.claims)),
    kept,
    places,
    asked,
    askedOfSubjects,
    declared,
    surveyed,
    partial,
    settled,
    inline: [...inline.values()].flatMap(({ value }) => value),
    refused: [...problems, ...[...inline.values()].flatMap(({ problems }) => problems)],
  }
}
