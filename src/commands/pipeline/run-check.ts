import { isCompared, isInForce } from '../../engine/in-force.ts'
import { summarise } from '../../engine/summarise.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { ReportFormat } from '../../model/report-format.ts'
import { gates } from '../../model/rule.ts'
import { isInTime } from '../../model/side-file.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { reportFormats } from '../../reports/index.ts'
import { terminal } from '../../reports/terminal.ts'
import { judgingDay } from '../../shell/clock.ts'
import { toolVersion } from '../../shell/tool.ts'
import { answered } from './answered.ts'
import type { Given } from './command.ts'
import { deliver } from './deliver.ts'
import { noDocument, noRuleApplies, outputIsInput } from './input-problems.ts'
import { judgeProject } from './judge-project.ts'
import { languageOf, languageTyped } from './language.ts'
import { refuse } from './listing.ts'
import { loadAnswers, type StatedAnswers, soonDaysOf, todayOf } from './load-answers.ts'
import { chooseCrosswalks } from './load-crosswalks.ts'
import { loadVocabulary } from './load-pack.ts'
import { type HeldPacks, loadHeldPacks } from './load-packs-in-use.ts'
import { declaredOf, loadSettings, packsOf, profileOf } from './load-settings.ts'
import { type Manner, mannerOf } from './manner.ts'
import { type Output, overwrittenInput, parseOutputs } from './outputs.ts'
import { expiredSides } from './read-sides.ts'
import { searchOf } from './request.ts'
import type { Search, Survey } from './survey.ts'

/** `waco check` */
export const runCheck = async (given: Given): Promise<number> => {
  const request = requestOf(given)
  if ('problems' in request) return refuse(request.problems, languageTyped(given))
  const { topics, vocabulary } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  const declared = declaredOf(given, settings.value, topics)
  const unset = [...settings.problems, ...declared.problems]
  if (unset.length > 0) return refuse(unset, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const crosswalks = await chooseCrosswalks(given.texts('coverage'))
  if (crosswalks.problems.length > 0) return refuse(crosswalks.problems, language)
  const answers = await loadAnswers(settings.value, request.today)
  const written = overwrittenInput(
    request.outputs,
    answers.value.files.map(({ path }) => path),
  )
  const unanswered = [...answers.problems, ...(written === undefined ? [] : [outputIsInput(written)])]
  if (unanswered.length > 0) return refuse(unanswered, language)
  const profile = profileOf(given, settings.value)
  const { value: held, problems } = await loadHeldPacks(packsOf(given, settings.value), profile, topics, language)
  if (problems.length > 0) return refuse(problems, language)
  const stated = { declared: declared.value, answers: answers.value }
  const report = await judge(request, held, stated, { language, crosswalks: crosswalks.value }, vocabulary)
  if ('unfit' in report) return refuse(report.unfit, language)
  return deliver(report, request.outputs, request.manner)
}

/** Everything that was asked for, once it is known to be possible. */
interface Request {
  readonly asOf: IsoDate
  readonly failOn: Report['failOn']
  readonly strict: boolean
  /** As `AnswerSetting.today`. */
  readonly today: IsoDate | undefined
  readonly soonDays: number
  readonly outputs: readonly Output<ReportFormat>[]
  readonly manner: Manner
  readonly search: Search
}

const requestOf = (given: Given): Request | { readonly problems: readonly Problem[] } => {
  const manner = mannerOf(given)
  const asOf = judgingDay(given.text('as-of'))
  const outputs = parseOutputs(given.texts('output'), reportFormats, terminal)
  const soonDays = soonDaysOf(given)
  if (typeof asOf !== 'string' || typeof soonDays !== 'number' || 'code' in manner || outputs.problems.length > 0) {
    return { problems: [manner, asOf, soonDays].filter(isProblem).concat(outputs.problems) }
  }
  const search = searchOf(
    given,
    manner,
    outputs.value.flatMap(({ path }) => path ?? []),
  )
  if ('code' in search) return { problems: [search] }
  const overwritten = overwrittenInput(outputs.value, search.paths)
  if (overwritten !== undefined) return { problems: [outputIsInput(overwritten)] }
  return {
    asOf,
    failOn: gates.find(gate => gate === given.text('fail-on')) ?? 'must',
    strict: given.on('strict'),
    today: todayOf(given, asOf),
    soonDays,
    outputs: outputs.value,
    manner,
    search,
  }
}

const isProblem = (part: Manner | string | number | Problem): part is Problem =>
  typeof part === 'object' && 'code' in part

/** What people have stated beside the documents. */
interface Stated {
  readonly declared: Declared
  readonly answers: StatedAnswers
}

/** What a report tells besides, and what no outcome depends on. */
interface Beside {
  readonly language: string
  readonly crosswalks: readonly Crosswalk[]
}

const judge = async (
  request: Request,
  { packs, lock }: HeldPacks,
  stated: Stated,
  { language, crosswalks }: Beside,
  vocabulary: Vocabulary,
): Promise<Report | { readonly unfit: readonly Problem[] }> => {
  const { asOf, failOn, strict, search, soonDays } = request
  const how = { search, packs, stated: stated.declared, asOf, today: request.today, vocabulary }
  const judged = await judgeProject(how)
  if (judged.inline.problems.length > 0) return { unfit: judged.inline.problems }
  const { documents, subjects, answered: answers } = answered(judged, stated.answers, { packs, asOf, soonDays, search })
  const { surveyed, partial, declared } = judged
  const { skipped, problems, unreadable } = surveyed
  const nothing = nothingJudged(request, packs, { documents, subjects }, surveyed)
  return summarise({
    tool: { name: 'waco', version: toolVersion() },
    asOf,
    failOn,
    strict,
    language,
    packs,
    ...(lock && { lock }),
    declared,
    crosswalks,
    documents,
    subjects,
    sides: surveyed.sides.filter(side => isInTime(side, asOf)),
    skipped,
    unreadable,
    problems: [...problems, ...partial, ...nothing, ...expiredSides(surveyed.sides, asOf)],
    ...(answers && { answered: answers }),
  })
}

/** Why there is nothing to be conformant; nothing to add when something could not be read, which is told already. */
const nothingJudged = (
  { search, asOf }: Request,
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
