import type { SettledRules } from '../../engine/baseline/match-baseline.ts'
import type { Baseline } from '../../model/baseline.ts'
import { byPlace } from '../../model/by-place.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { ReportFormat } from '../../model/report-format.ts'
import { gates } from '../../model/rule.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { reportFormats } from '../../reports/index.ts'
import { terminal } from '../../reports/terminal.ts'
import { judgingDay } from '../../shell/clock.ts'
import { targetProblem } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { inputsOf } from '../loading/inputs-of.ts'
import { type AdjustedRun, loadAdjustedPacks } from '../loading/load-adjusted-packs.ts'
import { loadAnswers, type StatedAnswers, soonDaysOf, todayOf } from '../loading/load-answers.ts'
import { loadBaseline } from '../loading/load-baseline.ts'
import { chooseCrosswalks } from '../loading/load-crosswalks.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { declaredOf, loadSettings, settledRulesOf } from '../loading/load-settings.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { type Manner, mannerOf } from '../telling/manner.ts'
import { type Output, overwrittenInput } from '../telling/outputs.ts'
import { outputsAsked } from '../telling/outputs-asked.ts'
import { documentOutputs } from './document-outputs.ts'
import { searchOf } from './request.ts'
import type { Search } from './search.ts'
import { pickingOf } from './selectors.ts'
import type { ReadDocument } from './survey.ts'
import { withdrawEarlier } from './withdraw-earlier.ts'

/** Ways of writing the result, and the one that is used when nobody asks for another. */
export interface Written {
  readonly formats: readonly ReportFormat[]
  readonly usual: ReportFormat
  /** Told of each document that was judged, where more is asked of it than the report keeps. */
  readonly judged?: (document: ReadDocument) => void
}

const asReports: Written = { formats: reportFormats, usual: terminal }

/** Everything that a check rests on, read and found whole. */
export interface PreparedCheck extends Beside {
  readonly request: Work
  readonly outputs: readonly Output<ReportFormat>[]
  readonly held: AdjustedRun
  readonly declared: Declared
  readonly answers: StatedAnswers
  readonly baseline?: Baseline
  readonly settledRules?: SettledRules
  readonly vocabulary: Vocabulary
  /** The files that the vocabulary comes from. */
  readonly words: readonly Source[]
  readonly judged?: Written['judged']
}

/** How files of people's answers are read, where not as for a check. */
interface Reading {
  readonly baseline?: Parameters<typeof loadBaseline>[2]
  readonly written?: Written
  /** The day, where another run has settled it. */
  readonly day?: Pick<Request, 'asOf' | 'today'>
  /** The file that is written instead of reports. */
  readonly part?: string
  /** Files that are read besides what a check reads. */
  readonly inputs?: readonly string[]
  /** For a run that writes no report: those that are there are of a check, and stay. */
  readonly reportsStay?: true
}

/** Reads all that a check needs besides the documents; an exit code where something is wrong with it, which is then told. */
export const prepareCheck = async (given: Given, reading: Reading = {}): Promise<PreparedCheck | number> => {
  const request = requestOf(given, reading.day)
  const { topics, vocabulary, files: words } = await loadVocabulary()
  const { judged } = reading.written ?? asReports
  const project = await projectOf(given, topics, reading, 'problems' in request ? undefined : request.today)
  if ('problems' in request) return refuse(request.problems, languageTyped(given))
  const { settings, outputs, answers } = project
  const search = searchIn(given, request, project)
  const declared = declaredOf(given, settings.sound, topics)
  const language = languageOf(given, settings.sound)
  const crosswalks = await chooseCrosswalks(given.texts('coverage'))
  const held = await loadAdjustedPacks(given, settings.sound, topics, typeof language === 'string' ? language : 'en')
  const baseline = await loadBaseline(given, settings.sound, reading.baseline)
  const parts = [project, settings, outputs, declared, crosswalks, held, answers, baseline]
  const problems = [...parts.flatMap(part => part.problems), ...(await documentOutputs(project.paths, vocabulary))]
  if (problems.length > 0 || 'code' in search || typeof language !== 'string')
    return refuse([...problems, search, language].filter(isProblem).toSorted(byPlace), languageTyped(given))
  const settledRules = settledRulesOf(given, settings.value)
  const picking = await pickingOf(settings.value, search.paths)
  return {
    request: { ...request, search: { ...search, limits: settings.value.limits, ...(picking && { picking }) } },
    outputs: outputs.value,
    held: held.value,
    declared: declared.value,
    settings: settings.value,
    answers: answers.value,
    ...(baseline.value && { baseline: baseline.value }),
    ...(settledRules && { settledRules }),
    vocabulary,
    words,
    language,
    crosswalks: crosswalks.value,
    ...(judged && { judged }),
  }
}

/** What a project says of its checks, and where they write. */
interface CheckedWhere {
  readonly settings: Awaited<ReturnType<typeof loadSettings>>
  readonly outputs: Parsed<readonly Output<ReportFormat>[]>
  readonly answers: Awaited<ReturnType<typeof loadAnswers>>
  /** What nothing may be written over. */
  readonly inputs: readonly string[]
  /** The files that are to be written. */
  readonly paths: readonly string[]
  /** Earlier reports that could not be removed. */
  readonly problems: readonly Problem[]
}

/** Reads it, and removes earlier reports as soon as it is known where they are, also for a run that will be refused. */
const projectOf = async (
  given: Given,
  topics: readonly Topic[],
  { written, part, inputs: others = [], reportsStay }: Reading,
  today: IsoDate | undefined,
): Promise<CheckedWhere> => {
  const settings = await loadSettings(given, topics)
  const { formats, usual } = written ?? asReports
  // What the settings have written are reports, and not what else may be told from a result.
  const stated = written ? { ...settings.sound, outputs: [] } : settings.sound
  const outputs = part === undefined ? outputsAsked(given, stated, formats, usual) : noReports(targetProblem(part))
  const answers = await loadAnswers(settings.sound, today)
  const inputs = [...inputsOf(given, settings, answers), ...others]
  const paths = [part, ...outputs.value.map(({ path }) => path)].flatMap(path => path ?? [])
  return { settings, outputs, answers, inputs, paths, problems: reportsStay ? [] : withdrawEarlier(paths, inputs) }
}

/** Everything that was asked for, once it is known to be possible. */
export interface Request {
  readonly asOf: IsoDate
  readonly failOn: Report['failOn']
  readonly strict: boolean
  /** As `AnswerSetting.today`. */
  readonly today: IsoDate | undefined
  readonly soonDays: number
  readonly manner: Manner
}

/** What was asked for, as far as it needs nothing but the command line. */
export const requestOf = (given: Given, day?: Reading['day']): Request | { readonly problems: readonly Problem[] } => {
  const manner = mannerOf(given)
  const asOf = day?.asOf ?? judgingDay(given.text('as-of'))
  const soonDays = soonDaysOf(given)
  if (typeof asOf !== 'string' || typeof soonDays !== 'number' || 'code' in manner)
    return { problems: [manner, asOf, soonDays].filter(isProblem) }
  return {
    asOf,
    failOn: gates.find(gate => gate === given.text('fail-on')) ?? 'must',
    strict: given.on('strict'),
    today: day === undefined ? todayOf(given, asOf) : day.today,
    soonDays,
    manner,
  }
}

const noReports = (problem: Problem | undefined): Parsed<readonly Output<ReportFormat>[]> => ({
  value: [],
  problems: problem === undefined ? [] : [problem],
})

/** Reports are no input, and no input is written over. */
const searchIn = (given: Given, { manner }: Request, { outputs, inputs, paths }: CheckedWhere): Search | Problem => {
  const search = searchOf(given, manner, paths)
  if ('code' in search) return search
  const overwritten = overwrittenInput(outputs.value, inputs)
  return overwritten === undefined ? search : outputIsInput(overwritten)
}

const isProblem = (part: object | string | number): part is Problem => typeof part === 'object' && 'code' in part

/** What a report tells besides, and what no outcome depends on but by the subjects that the settings declare. */
interface Beside {
  readonly language: string
  readonly crosswalks: readonly Crosswalk[]
  readonly settings: Settings
}

/** A request with the place where it looks. */
export interface Work extends Request {
  readonly search: Search
}
