import { citing } from '../../engine/cite.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import type { ReadProject } from '../../engine/forecast/outcomes-on.ts'
import type { Judging } from '../../engine/judged-texts.ts'
import { withSiblings } from '../../engine/siblings.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { DocumentResult } from '../../model/report.ts'
import { isSubjectRule } from '../../model/rule.ts'
import { unwatched } from '../../model/stopwatch.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import type { Files } from './files.ts'
import { judgeEach, type ToJudge } from './judge-each.ts'
import { speakingFor } from './judging-alone.ts'
import { findPlaces, type KnownPlaces, linkPlaces } from './link-places.ts'
import type { JudgedBefore } from './meet-file.ts'
import { type SettingsInRun, settingsInRun } from './settings-in-run.ts'
import type { ReadDocument, Survey } from './survey.ts'

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

/** Files that other runs have read and judged, or that are judged where they are read. */
export interface JudgedElsewhere {
  readonly files: Files
  /** At which of the paths they point to there was something; looked up where nobody says. */
  readonly there?: KnownPlaces
}

/** `from` is taken instead of the disk. */
export const judgeProject = async (prepared: ToJudge, from?: JudgedElsewhere): Promise<JudgedProject> => {
  const {
    request: { search },
    held: { adjusted },
    settings,
  } = prepared
  const alone: DocumentResult[] = []
  const kept: JudgedProject['kept'][number][] = []
  // Documents of one file share its comments.
  const inline = new Map<string, Parsed<readonly StatedWaiver[]>>()
  const keep = (document: ReadDocument, judged: JudgedBefore): void => {
    const { source, lines, evidence } = document
    alone.push({ document: evidence.document, findings: judged.findings })
    kept.push({ evidence, cite: citing(source, lines), beside: speakingFor(document) })
    if (!inline.has(source.path)) inline.set(source.path, judged.inline)
  }
  const { asked, declared, partial, surveyed } = await judgeEach(prepared, keep, from?.files)
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
