import type { KeptDocument } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { contradictions } from '../../engine/contradictions.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import type { Judging } from '../../engine/judged-texts.ts'
import { withSiblings } from '../../engine/siblings.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import type { Adjustment } from '../../model/adjustment.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { DocumentResult } from '../../model/report.ts'
import { isSubjectRule } from '../../model/rule.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import { inlineWaivers } from '../../policy/answers/inline-waivers.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { lookUp } from '../../shell/look-up.ts'
import { type SettingsInRun, settingsInRun } from './settings-in-run.ts'
import { problemsIn, type ReadDocument, type Search, type Survey, survey } from './survey.ts'

/** How a project is to be judged. */
export interface HowToJudge {
  readonly search: Search
  readonly packs: readonly PackInUse[]
  /** What is declared by whoever runs the check comes before what a profile declares, and that decides for its pack alone. */
  readonly stated: Declared
  readonly asOf: IsoDate
  /** As `AnswerSetting.today`. */
  readonly today: IsoDate | undefined
  readonly settings: Settings
  /** What the settings changed about rules. */
  readonly adjusted: readonly Adjustment[]
  readonly vocabulary: Vocabulary
}

/** A project judged, before anybody's answer is held against it. */
export interface JudgedProject extends Judging {
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

/** `told` hears of each document as it was read. */
export const judgeProject = async (
  { search, packs, stated, asOf, today, settings, adjusted, vocabulary }: HowToJudge,
  told?: (document: ReadDocument) => void,
): Promise<JudgedProject> => {
  const asked = packs.map(pack => ({
    rules: pack.rules,
    circumstances: { asOf, declared: firstDeclared(stated, declaredByProfile(pack)) },
  }))
  const declared = firstDeclared(stated, ...packs.map(declaredByProfile))
  const alone: DocumentResult[] = []
  const partial: Problem[] = []
  const kept: KeptDocument[] = []
  // Documents of one file share its comments.
  const inline = new Map<string, Parsed<readonly StatedWaiver[]>>()
  const surveyed = await survey(search, vocabulary, document => {
    const { source, lines, draft, evidence, beside } = document
    told?.(document)
    partial.push(...problemsIn(evidence), ...contradictions(evidence, declared, lines))
    const judged = { evidence, cite: citing(source, lines) }
    const speaking = beside.map(({ file, cite }) => ({ ...file, cite }))
    alone.push({
      document: evidence.document,
      findings: asked.flatMap(({ rules, circumstances }) => evaluate(judged, rules, circumstances, speaking)),
    })
    kept.push(judged)
    if (!inline.has(source.path))
      inline.set(source.path, inlineWaivers(draft, { ...(today !== undefined && { today }) }))
  })
  const read = kept.map(({ evidence }) => evidence.document)
  const { value: settled, problems } = settingsInRun(settings, adjusted, search, surveyed, read)
  const documents = withSiblings(alone, kept, asked, settled.claims)
  const exists = await lookUp(kept.flatMap(({ evidence }) => targetsIn(evidence)))
  const askedOfSubjects = asked.map(({ rules, circumstances }) => ({
    rules: rules.filter(isSubjectRule),
    circumstances: { ...circumstances, exists: (path: string) => exists.has(path) },
  }))
  return {
    documents,
    subjects: evaluateSubjects(kept, askedOfSubjects, settled.claims),
    kept,
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
