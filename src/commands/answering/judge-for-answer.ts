import type { JudgedText } from '../../engine/judged-text.ts'
import { judgedTexts } from '../../engine/judged-texts.ts'
import { allFindings } from '../../model/all-findings.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import type { Given } from '../asking/command.ts'
import type { StatedAnswers } from '../loading/load-answers.ts'
import { answered } from '../pipeline/answered.ts'
import { type JudgedProject, judgeProject } from '../pipeline/judge-project.ts'
import { prepareCheck } from '../pipeline/prepare-check.ts'
import type { Search } from '../pipeline/search.ts'
import { refuse } from '../telling/listing.ts'
import { documentNotThere, nothingToAnswer, ruleNotThere } from './answer-usage.ts'

/** A finding that somebody wants to answer for, with everything an answer is held against. */
export interface Answerable {
  readonly finding: Judged
  readonly text: JudgedText | undefined
  readonly project: JudgedProject
  readonly stated: StatedAnswers
  readonly settings: Settings
  readonly packs: readonly PackInUse[]
  readonly search: Search
  readonly asOf: IsoDate
  readonly today: IsoDate | undefined
  readonly language: string
}

/** Judges the project as a check does, for one finding: by its rule, and the document it is in. An exit code where that cannot be done. */
export const judgeForAnswer = async (given: Given, rule: string, document: string): Promise<Answerable | number> => {
  const operands = ['.', document.split('#')[0] ?? document]
  const prepared = await prepareCheck({ ...given, operands }, { baseline: 'none', reportsStay: true })
  if (typeof prepared === 'number') return prepared
  const { request, held, answers, settings, language } = prepared
  const project = await judgeProject(prepared)
  if (project.refused.length > 0) return refuse(project.refused, language)
  const finding = allFindings(project).find(({ id }) => id === `${rule}@${document}`)
  if (finding === undefined) return refuse([whyNone(rule, document, project, held.packs)], language)
  return {
    finding,
    text: judgedTexts(project)(finding.id),
    project,
    stated: answers,
    settings,
    packs: held.packs,
    search: request.search,
    asOf: request.asOf,
    today: request.today,
    language,
  }
}

const whyNone = (rule: string, document: string, project: JudgedProject, packs: readonly PackInUse[]): Problem => {
  const rules = packs.flatMap(pack => pack.rules.map(({ id }) => String(id)))
  if (!rules.includes(rule)) return ruleNotThere(rule, rules)
  const names = project.documents.map(each => documentName(each.document))
  return names.includes(document) ? nothingToAnswer(rule, document) : documentNotThere(document, names)
}

/** What became of the answers of the project, one more of them included. */
export const heldWith = (
  { project, stated, packs, asOf, search }: Answerable,
  more: Partial<Pick<StatedAnswers, 'waivers' | 'attestations' | 'found'>>,
): ReturnType<typeof answered> =>
  answered(
    project,
    {
      ...stated,
      waivers: [...stated.waivers, ...(more.waivers ?? [])],
      attestations: [...stated.attestations, ...(more.attestations ?? [])],
      found: new Map([...stated.found, ...(more.found ?? [])]),
    },
    { packs, asOf, soonDays: 0, search },
  )
