import type { KeptDocument } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { contradictions } from '../../engine/contradictions.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import { isCompared, isInForce } from '../../engine/in-force.ts'
import { withSiblings } from '../../engine/siblings.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import { summarise } from '../../engine/summarise.ts'
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
import { chooseCrosswalks } from './load-crosswalks.ts'
import { loadVocabulary } from './load-pack.ts'
import { type HeldPacks, loadHeldPacks } from './load-packs-in-use.ts'
import { declaredOf, loadSettings, packsOf, profileOf } from './load-settings.ts'
import { type Manner, mannerOf } from './manner.ts'
import { type Output, overwrittenInput, parseOutputs } from './outputs.ts'
import { expiredSides } from './read-sides.ts'
import { searchOf } from './request.ts'
import { problemsIn, type ReadDocument, type Search, type Survey, survey } from './survey.ts'

/** Ways of writing the result, and the one that is used when nobody asks for another. */
export interface Written {
  readonly formats: readonly ReportFormat[]
  readonly usual: ReportFormat
  /** Told of each document that was judged, where more is asked of it than the report keeps. */
  readonly judged?: (document: ReadDocument) => void
}

/** `waco check`, and what else is told from such a result. */
export const runCheck = async (
  given: Given,
  written: Written = { formats: reportFormats, usual: terminal },
): Promise<number> => {
  const request = requestOf(given, written)
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
  const beside = { language, crosswalks: crosswalks.value, judged: written.judged }
  const report = await judge(request, held, declared.value, beside, vocabulary)
  return deliver(report, request.outputs, request.manner)
}

/** Everything that was asked for, once it is known to be possible. */
interface Request {
  readonly asOf: IsoDate
  readonly failOn: Report['failOn']
  readonly strict: boolean
  readonly outputs: readonly Output<ReportFormat>[]
  readonly manner: Manner
  readonly search: Search
}

const requestOf = (given: Given, { formats, usual }: Written): Request | { readonly problems: readonly Problem[] } => {
  const manner = mannerOf(given)
  const asOf = judgingDay(given.text('as-of'))
  const outputs = parseOutputs(given.texts('output'), formats, usual)
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
  readonly judged: Written['judged']
}

/** What is declared by whoever runs the check comes before what a profile declares, and that decides for its pack alone. */
const judge = async (
  request: Request,
  { packs, lock }: HeldPacks,
  stated: Declared,
  { language, crosswalks, judged: told }: Beside,
  vocabulary: Vocabulary,
): Promise<Report> => {
  const { asOf, failOn, strict } = request
  const judged = packs.map(pack => ({
    rules: pack.rules,
    circumstances: { asOf, declared: firstDeclared(stated, declaredByProfile(pack)) },
  }))
  const declared = firstDeclared(stated, ...packs.map(declaredByProfile))
  const alone: DocumentResult[] = []
  const partial: Problem[] = []
  const kept: KeptDocument[] = []
  const surveyed = await survey(request.search, vocabulary, read => {
    const { source, lines, evidence, beside } = read
    told?.(read)
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
