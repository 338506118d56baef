import { standingOf } from '../../engine/standing.ts'
import { inferSubjects } from '../../engine/subjects/infer-subjects.ts'
import { commandLine } from '../../model/command-line.ts'
import { type Document, documentName } from '../../model/document.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type Limits, limitNames, limitText } from '../../model/limits.ts'
import { refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { isDocumentRule, isSubjectRule, type Rule } from '../../model/rule.ts'
import type { Subject } from '../../model/subject.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import { judgingDay } from '../../shell/clock.ts'
import type { Given } from '../asking/command.ts'
import { type AdjustedRun, loadAdjustedPacks } from '../loading/load-adjusted-packs.ts'
import { loadAnswers, soonDaysOf, todayOf } from '../loading/load-answers.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { declaredOf, loadSettings, packsOf, profileOf } from '../loading/load-settings.ts'
import { answered } from '../pipeline/answered.ts'
import { judgeProject } from '../pipeline/judge-project.ts'
import type { Picking } from '../pipeline/picked.ts'
import type { Search } from '../pipeline/search.ts'
import { pickingOf } from '../pipeline/selectors.ts'
import { type Survey, survey } from '../pipeline/survey.ts'
import { languageOf } from '../telling/language.ts'
import { explainedAnswers } from './explained-answers.ts'
import type {
  Asked,
  ExplainedDocument,
  ExplainedFile,
  ExplainedPack,
  ExplainedRule,
  ExplainedSubject,
  FileFate,
} from './explained-file.ts'

/** What holds for a file in a run over the working folder: told by looking at all of it, as such a run would. */
export const explainFile = async (
  path: string,
  given: Given,
): Promise<{ readonly value: ExplainedFile } | { readonly problems: readonly Problem[] }> => {
  const asOf = judgingDay(given.text('as-of'))
  const soonDays = soonDaysOf(given)
  if (typeof asOf !== 'string' || typeof soonDays !== 'number')
    return { problems: [asOf, soonDays].filter(part => typeof part === 'object') }
  const today = todayOf(given, asOf)
  const { topics, vocabulary } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  const declared = declaredOf(given, settings.sound, topics)
  const language = languageOf(given, settings.sound)
  const packs = await loadAdjustedPacks(given, settings.sound, topics, typeof language === 'string' ? language : 'en')
  const answers = await loadAnswers(settings.sound, today)
  const problems = [settings, declared, packs, answers].flatMap(part => part.problems)
  if (typeof language !== 'string') return { problems: [...problems, language] }
  if (problems.length > 0) return { problems }

  const picking = await pickingOf(settings.value, [])
  const { limits } = settings.value
  const search: Search = { paths: [], except: [], progress: false, limits, ...(picking && { picking }) }
  const judged = await judgeProject({
    request: { search, asOf, today },
    held: packs.value,
    declared: declared.value,
    settings: settings.value,
    vocabulary,
  })
  if (judged.refused.length > 0) return { problems: judged.refused }
  const own: Document[] = []
  await survey({ paths: [path], except: [], progress: false, limits }, vocabulary, ({ evidence }) => {
    own.push(evidence.document)
  })
  const project = judged.kept.map(({ evidence }) => evidence)
  const documents = project.map(({ document }) => document)
  const said = answered(judged, answers.value, { packs: packs.value.packs, asOf, soonDays, search }).answered
  const subjects = inferSubjects(project, judged.settled.claims)
  const { file } = settings.value
  const { lock } = packs.value
  return {
    value: {
      path,
      judged: fateOf(path, judged.surveyed, documents, picking),
      ...(file && { settings: file }),
      ...(lock && { lock: { path: lock.path, sha256: lock.sha256 } }),
      packs: explainedPacks(packs.value, given, settings.value),
      declared: [...declared.value.values()].toSorted((a, b) => (a.topic < b.topic ? -1 : 1)),
      language: askedOf(given.text('lang'), settings.value.language, language),
      outputs: settings.value.outputs.length > 0 ? settings.value.outputs : [{ text: 'terminal' }],
      limits: settings.value.limitsSet.map(({ text, at }) => ({ text: limitSet(text, settings.value.limits), at })),
      documents: own.map(document => explainedDocument(document, subjects, packs.value, asOf)),
      answers: explainedAnswers(path, subjects, said),
    },
  }
}

/** `file-size 32 MiB`: what stands under a name that the schema let through. */
const limitSet = (name: string, limits: Limits): string =>
  limitNames.flatMap(known => (known === name ? [`${name} ${limitText(known, limits)}`] : [])).join('')

const fateOf = (
  path: string,
  { leftOut, skipped, unrecognised, problems, unreadable }: Survey,
  documents: readonly Document[],
  picking: Picking | undefined,
): FileFate => {
  const by = picking?.selection.leftOut(path)
  if (by && leftOut.includes(path)) return { is: 'left-out', by }
  const document = documents.find(judged => judged.path === path)
  if (document) {
    const included = picking?.selection.includedBy(path).find(({ kind }) => kind === document.kind)
    return { is: 'judged', ...(included && { by: included }) }
  }
  const over = skipped.find(file => file.path === path)
  if (over) return { is: 'passed-over', because: over.because }
  const problem = unreadable.includes(path) && problems.find(({ at }) => at.path === path)
  if (problem) return { is: 'not-read', because: problem.what }
  return unrecognised.includes(path)
    ? { is: 'not-read', because: 'is not written like a model card, data sheet or disclosure' }
    : { is: 'not-searched' }
}

const explainedPacks = ({ packs }: AdjustedRun, given: Given, settings: Settings): readonly ExplainedPack[] => {
  const asked = packsOf(given, settings)
  const typed = given.texts('pack').length > 0
  const profile = profileOf(given, settings)
  return packs.map(({ pack, profile: used, rules }, index) => {
    const at = typed || settings.packs.length > 0 ? asked[index]?.at : undefined
    return {
      ref: refOf(pack),
      title: pack.title,
      digest: pack.digest,
      asked: { text: asked[index]?.text ?? pack.id, ...(at && { at }) },
      ...(used && { profile: { ...used, asked: rules.length, ...(profile && { at: profile.at }) } }),
    }
  })
}

const askedOf = (typed: string | undefined, setting: Asked | undefined, text: string): Asked =>
  typed !== undefined ? { text, at: commandLine } : setting?.at ? { text, at: setting.at } : { text }

const explainedDocument = (
  { path, part, kind, format, because }: Document,
  subjects: readonly Subject[],
  run: AdjustedRun,
  asOf: IsoDate,
): ExplainedDocument => {
  const name = documentName({ path, ...(part !== undefined && { part }) })
  const own = subjects.flatMap((subject): readonly ExplainedSubject[] =>
    subject.documents
      .filter(member => documentName(member) === name)
      .map(member => ({
        id: subject.id,
        describes: member.describes,
        because: member.because,
        ...(subject.declared && { declared: subject.declared }),
      })),
  )
  const applies = (rule: Rule): boolean =>
    isDocumentRule(rule) ? rule.appliesTo.includes(kind) : isSubjectRule(rule) && own.length > 0
  const rules = run.packs.flatMap(({ pack, rules: asked }) =>
    asked.filter(applies).map((rule): ExplainedRule => {
      const adjusted = run.adjusted.find(adjustment => adjustment.rule === rule.id)
      return {
        rule: rule.id,
        title: rule.title,
        pack: refOf(pack),
        of: isSubjectRule(rule) ? 'subject' : 'document',
        level: rule.level,
        standing: standingOf(rule, asOf),
        ...(adjusted && { adjusted }),
      }
    }),
  )
  return {
    path,
    ...(part !== undefined && { part }),
    kind,
    format,
    because,
    subjects: own,
    rules: rules.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
  }
}
