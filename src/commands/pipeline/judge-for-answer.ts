import type { JudgedText } from '../../engine/judged-text.ts'
import { judgedTexts } from '../../engine/judged-texts.ts'
import { allFindings } from '../../model/all-findings.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Settings } from '../../policy/settings.ts'
import { judgingDay } from '../../shell/clock.ts'
import { documentNotThere, nothingToAnswer, ruleNotThere } from './answer-usage.ts'
import { answered } from './answered.ts'
import type { Given } from './command.ts'
import { type JudgedProject, judgeProject } from './judge-project.ts'
import { languageOf, languageTyped } from './language.ts'
import { loadAdjustedPacks } from './load-adjusted-packs.ts'
import { loadAnswers, type StatedAnswers, todayOf } from './load-answers.ts'
import { loadVocabulary } from './load-pack.ts'
import { declaredOf, loadSettings } from './load-settings.ts'
import { pickingOf } from './selectors.ts'
import type { Search } from './survey.ts'

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

/** Judges the project as a check does, for one finding: by its rule, and the document it is in. */
export const judgeForAnswer = async (
  given: Given,
  rule: string,
  document: string,
): Promise<Answerable | { readonly problems: readonly Problem[]; readonly language: string | undefined }> => {
  const typed = languageTyped(given)
  const asOf = judgingDay(given.text('as-of'))
  if (typeof asOf !== 'string') return { problems: [asOf], language: typed }
  const { topics, vocabulary } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  const declared = declaredOf(given, settings.value, topics)
  const unset = [...settings.problems, ...declared.problems]
  if (unset.length > 0) return { problems: unset, language: typed }
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return { problems: [language], language: typed }
  const today = todayOf(given, asOf)
  const stated = await loadAnswers(settings.value, today)
  if (stated.problems.length > 0) return { problems: stated.problems, language }
  const held = await loadAdjustedPacks(given, settings.value, topics, language)
  if (held.problems.length > 0) return { problems: held.problems, language }
  const { packs, adjusted } = held.value
  const paths = ['.', document.split('#')[0] ?? document]
  const picking = await pickingOf(settings.value, paths)
  const search: Search = { paths, except: [], progress: false, ...(picking && { picking }) }
  const how = { search, packs, stated: declared.value, asOf, today, settings: settings.value, adjusted, vocabulary }
  const project = await judgeProject(how)
  if (project.refused.length > 0) return { problems: project.refused, language }
  const finding = allFindings(project).find(({ id }) => id === `${rule}@${document}`)
  if (finding === undefined) return { problems: [whyNone(rule, document, project, packs)], language }
  return {
    finding,
    text: judgedTexts(project)(finding.id),
    project,
    stated: stated.value,
    settings: settings.value,
    packs,
    search,
    asOf,
    today,
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
