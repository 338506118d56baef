import { holdToBaseline } from '../../engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import type { KeptDocument } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { contradictions } from '../../engine/contradictions.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import { isCompared, isInForce } from '../../engine/in-force.ts'
import { withSiblings } from '../../engine/siblings.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import { summarise } from '../../engine/summarise.ts'
import type { Baseline } from '../../model/baseline.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { DocumentResult, Report } from '../../model/report.ts'
import type { ReportFormat } from '../../model/report-format.ts'
import { gates, isSubjectRule } from '../../model/rule.ts'
import { isInTime } from '../../model/side-file.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { reportFormats } from '../../reports/index.ts'
import { terminal } from '../../reports/terminal.ts'
import { judgingDay } from '../../shell/clock.ts'
import { lookUp } from '../../shell/look-up.ts'
import { toolVersion } from '../../shell/tool.ts'
import type { Given } from './command.ts'
import { deliver } from './deliver.ts'
import { noDocument, noRuleApplies, outputIsInput } from './input-problems.ts'
import { languageOf, languageTyped } from './language.ts'
import { refuse } from './listing.ts'
import { loadBaseline } from './load-baseline.ts'
import { chooseCrosswalks } from './load-crosswalks.ts'
import { loadVocabulary } from './load-pack.ts'
import { type HeldPacks, loadHeldPacks } from './load-packs-in-use.ts'
import { declaredOf, loadSettings, packsOf, profileOf } from './load-settings.ts'
import { type Manner, mannerOf } from './manner.ts'
import { type Output, overwrittenInput, parseOutputs } from './outputs.ts'
import { reachOf } from './reach.ts'
import { expiredSides } from './read-sides.ts'
import { searchOf } from './request.ts'
import { problemsIn, type Search, type Survey, survey } from './survey.ts'
import { unusedEntries } from './unused-entries.ts'

/** `waco check` */
export const runCheck = async (given: Given): Promise<number> => {
  const prepared = await prepareCheck(given)
  if (typeof prepared === 'number') return prepared
  const { report } = await reportOn(prepared)
  return deliver(report, prepared.request.outputs, prepared.request.manner)
}

/** Everything that a check rests on, read and found whole. */
export interface PreparedCheck extends Beside {
  readonly request: Request
  readonly held: HeldPacks
  readonly declared: Declared
  readonly settings: Settings
  readonly baseline?: Baseline
  readonly vocabulary: Vocabulary
}

/** How files of people's answers are read, where not as for a check. */
interface Reading {
  readonly baseline?: Parameters<typeof loadBaseline>[2]
}

/** Reads all that a check needs besides the documents; an exit code where something is wrong with it, which is then told. */
export const prepareCheck = async (given: Given, reading: Reading = {}): Promise<PreparedCheck | number> => {
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
  const profile = profileOf(given, settings.value)
  const { value: held, problems } = await loadHeldPacks(packsOf(given, settings.value), profile, topics, language)
  if (problems.length > 0) return refuse(problems, language)
  const baseline = await loadBaseline(given, settings.value, reading.baseline)
  if (baseline.problems.length > 0) return refuse(baseline.problems, language)
  return {
    request,
    held,
    declared: declared.value,
    settings: settings.value,
    ...(baseline.value && { baseline: baseline.value }),
    vocabulary,
    language,
    crosswalks: crosswalks.value,
  }
}

/** Everything that was asked for, once it is known to be possible. */
export interface Request {
  readonly asOf: IsoDate
  readonly failOn: Report['failOn']
  readonly strict: boolean
  readonly outputs: readonly Output<ReportFormat>[]
  readonly manner: Manner
  readonly search: Search
}

const requestOf = (given: Given): Request | { readonly problems: readonly Problem[] } => {
  const manner = mannerOf(given)
  const asOf = judgingDay(given.text('as-of'))
  const outputs = parseOutputs(given.texts('output'), reportFormats, terminal)
  if (typeof asOf !== 'string' || 'code' in manner || outputs.problems.length > 0) {
    return { problems: [manner, asOf].filter(isProblem).concat(outputs.problems) }
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
    outputs: outputs.value,
    manner,
    search,
  }
}

const isProblem = (part: Manner | string | Problem): part is Problem => typeof part !== 'string' && 'code' in part

/** What a report tells besides, and what no outcome depends on. */
interface Beside {
  readonly language: string
  readonly crosswalks: readonly Crosswalk[]
}

/** The report on a project, and what it was made of before anybody asked which failures were known. */
export interface CheckedProject {
  readonly report: Report
  readonly run: Unheld
}

/** What is declared by whoever runs the check comes before what a profile declares, and that decides for its pack alone. */
export const reportOn = async (prepared: PreparedCheck): Promise<CheckedProject> => {
  const { request, held, declared: stated, language, crosswalks, vocabulary } = prepared
  const { packs, lock } = held
  const { asOf, failOn, strict } = request
  const judged = packs.map(pack => ({
    rules: pack.rules,
    circumstances: { asOf, declared: firstDeclared(stated, declaredByProfile(pack)) },
  }))
  const declared = firstDeclared(stated, ...packs.map(declaredByProfile))
  const alone: DocumentResult[] = []
  const partial: Problem[] = []
  const kept: KeptDocument[] = []
  const surveyed = await survey(request.search, vocabulary, ({ source, lines, evidence, beside }) => {
    partial.push(...problemsIn(evidence), ...contradictions(evidence, declared, lines))
    const document = { evidence, cite: citing(source, lines) }
    const speaking = beside.map(({ file, cite }) => ({ ...file, cite }))
    alone.push({
      document: evidence.document,
      findings: judged.flatMap(({ rules, circumstances }) => evaluate(document, rules, circumstances, speaking)),
    })
    kept.push(document)
  })
  const documents = withSiblings(alone, kept, judged)
  const exists = await lookUp(kept.flatMap(({ evidence }) => targetsIn(evidence)))
  const subjects = evaluateSubjects(
    kept,
    judged.map(({ rules, circumstances }) => ({
      rules: rules.filter(isSubjectRule),
      circumstances: { ...circumstances, exists: path => exists.has(path) },
    })),
  )
  const { skipped, problems, unreadable } = surveyed
  const nothing = nothingJudged(request, packs, { documents, subjects }, surveyed)
  const run: Unheld = { documents, subjects, packs, unreadable, ...reachOf(request.search) }
  const known = prepared.baseline && holdToBaseline(prepared.baseline, run)
  const report = summarise({
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
    ...known,
    sides: surveyed.sides.filter(side => isInTime(side, asOf)),
    skipped,
    unreadable,
    problems: [
      ...problems,
      ...partial,
      ...nothing,
      ...expiredSides(surveyed.sides, asOf),
      ...unusedEntries(known?.baseline, prepared.baseline, strict),
    ],
  })
  return { report, run }
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
