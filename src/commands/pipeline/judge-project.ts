import { citing } from '../../engine/cite.ts'
import { contradictions } from '../../engine/contradictions.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import type { ReadProject } from '../../engine/forecast/outcomes-on.ts'
import type { Judging } from '../../engine/judged-texts.ts'
import { withSiblings } from '../../engine/siblings.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { DocumentResult } from '../../model/report.ts'
import { isSubjectRule } from '../../model/rule.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import { lookUp } from '../../shell/look-up.ts'
import type { Files } from './files.ts'
import { judgingAlone, speakingFor } from './judging-alone.ts'
import type { PreparedCheck } from './prepare-check.ts'
import { type SettingsInRun, settingsInRun } from './settings-in-run.ts'
import { problemsIn, type Survey, survey } from './survey.ts'

/** A project judged, before anybody's answer is held against it. */
export interface JudgedProject extends Judging {
  readonly kept: ReadProject['documents']
  readonly exists: ReadProject['exists']
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
  readonly there: ReadonlySet<string>
}

/** `from` is taken instead of the disk. */
export const judgeProject = async (prepared: PreparedCheck, from?: JudgedElsewhere): Promise<JudgedProject> => {
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
  const kept: JudgedProject['kept'][number][] = []
  // Documents of one file share its comments.
  const inline = new Map<string, Parsed<readonly StatedWaiver[]>>()
  const surveyed = await survey(
    search,
    vocabulary,
    document => {
      const { source, lines, evidence } = document
      told?.(document)
      partial.push(...problemsIn(evidence), ...contradictions(evidence, declared, lines))
      const judged = document.judged ?? judge(document)
      alone.push({ document: evidence.document, findings: judged.findings })
      kept.push({ evidence, cite: citing(source, lines), beside: speakingFor(document) })
      if (!inline.has(source.path)) inline.set(source.path, judged.inline)
    },
    from?.files,
  )
  const read = kept.map(({ evidence }) => evidence.document)
  const { value: settled, problems } = settingsInRun(settings, adjusted, search, surveyed, read)
  const documents = withSiblings(alone, kept, asked, settled.claims)
  const there = from?.there ?? (await lookUp(kept.flatMap(({ evidence }) => targetsIn(evidence))))
  const exists = (path: string): boolean => there.has(path)
  const askedOfSubjects = asked.map(({ rules, circumstances }) => ({
    rules: rules.filter(isSubjectRule),
    circumstances: { ...circumstances, exists },
  }))
  return {
    documents,
    subjects: evaluateSubjects(kept, askedOfSubjects, settled.claims),
    kept,
    exists,
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
