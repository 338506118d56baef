import { allFindings } from '../model/all-findings.ts'
import type { BaselineInUse } from '../model/baseline.ts'
import { byCodeUnits } from '../model/by-code-units.ts'
import type { Declared } from '../model/circumstances.ts'
import type { Coverage, Crosswalk } from '../model/crosswalk.ts'
import { documentName, kindText } from '../model/document.ts'
import type { Lock } from '../model/lock.ts'
import { type Pack, type PackInUse, standingOf } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import type {
  Answers,
  Counts,
  DocumentResult,
  EnglishWords,
  PackInfo,
  Report,
  RuleInfo,
  SideInfo,
  Skipped,
  SubjectResult,
} from '../model/report.ts'
import type { Rule, RuleId } from '../model/rule.ts'
import type { SettingsInfo } from '../model/settings-info.ts'
import type { SideFile } from '../model/side-file.ts'
import { type Alike, alikeAmong } from './alike.ts'
import { coverageOf } from './coverage.ts'
import { judgedNames, talliesOf } from './tallies.ts'
import { type Tried, unmetIn } from './unmet.ts'
import { verdictOf } from './verdict.ts'
import { withoutAnswers } from './without-answers.ts'

/** Everything a run has come to. */
export interface Run extends RunAround {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
}

/** Everything that a run has come to beside its findings. */
export interface RunAround extends Tried {
  readonly tool: { readonly name: string; readonly version: string }
  readonly failOn: Report['failOn']
  readonly strict: boolean
  readonly language: string
  readonly packs: readonly PackInUse[]
  readonly vocabulary?: Report['vocabulary']
  readonly lock?: Lock
  readonly settings?: SettingsInfo
  readonly baseline?: BaselineInUse
  readonly declared: Declared
  /** The frameworks to which the run is to be held up. */
  readonly crosswalks: readonly Crosswalk[]
  /** Side files that speak for a document. */
  readonly sides: readonly SideFile[]
  readonly skipped: readonly Skipped[]
  /** Paths that had to be judged and could not be; what is wrong with them is among the problems. */
  readonly unreadable: readonly string[]
  readonly problems: readonly Problem[]
  /** What people have answered for; the findings show it already. Absent where they answered for nothing. */
  readonly answered?: Pick<Answers, 'files' | 'soonDays' | 'waivers' | 'attestations'>
}

/** The report on a run. Order is part of the result, whatever order the work was done in. */
export const summarise = (run: Run): Report => {
  const documents = run.documents.map(inOrder).sort(by(({ document: { path, part = '' } }) => [path, part]))
  const subjects = run.subjects.map(inOrder).sort(by(({ id }) => [id]))
  const judged = judgedNames({ documents, subjects })
  const isJudged = ({ document }: DocumentResult): boolean => judged.has(documentName(document))
  const unjudged = documents.filter(result => !isJudged(result))
  const findings = alikeAmong(allFindings(run))
  const { coverage, sides, negativeSpace, problems, ...head } = headOf(run, {
    findings,
    judged: documents.length - unjudged.length,
    unjudged,
  })
  return {
    ...head,
    ...(run.answered && { answers: answersIn(run, run.answered, head.counts) }),
    documents: documents.filter(({ findings }) => findings.length > 0),
    ...(coverage && { coverage }),
    subjects,
    ...(sides && { sides }),
    negativeSpace,
    problems,
  }
}

/** A document or a subject with its findings as reports have them. */
export const inOrder = <Result extends { readonly findings: readonly OfRule[] }>(result: Result): Result => ({
  ...result,
  findings: result.findings.toSorted(byRule),
})

type OfRule = { readonly rule: RuleId }

const byRule = ({ rule: a }: OfRule, { rule: b }: OfRule): number => byCodeUnits(a, b)

/** What the findings of a run come to. */
export interface Counted {
  readonly findings: readonly Alike[]
  /** How many documents a rule in force was asked of. */
  readonly judged: number
  /** Those of which none was. */
  readonly unjudged: readonly (Pick<DocumentResult, 'document'> & { readonly findings: { readonly length: number } })[]
}

/** A report without its findings, and without what people have answered for. */
export const headOf = (
  run: RunAround,
  { findings, judged, unjudged }: Counted,
): Omit<Report, 'documents' | 'subjects' | 'answers'> => {
  const skipped = [...run.skipped, ...unjudged.map(withoutRules(asked(run.packs)))]
  const counts = { ...countsOf(run, judged, skipped), ...talliesOf(findings) }
  return {
    format: 'waco-report',
    version: 1,
    tool: run.tool,
    asOf: run.asOf,
    failOn: run.failOn,
    strict: run.strict,
    language: run.language,
    packs: run.packs.map(packInfo).sort(by(({ id, version }) => [id, version])),
    ...(run.vocabulary && { vocabulary: run.vocabulary }),
    ...(run.lock && { lock: { path: run.lock.path, sha256: run.lock.sha256 } }),
    ...(run.settings && { settings: run.settings }),
    ...(run.baseline && { baseline: run.baseline }),
    declared: [...run.declared.values()].sort(by(({ topic }) => [topic])),
    verdict: verdictOf(findings, counts),
    counts,
    ...(run.crosswalks.length > 0 && {
      coverage: run.crosswalks.map(crosswalk => coverageIn(crosswalk, run, findings)),
    }),
    ...(run.sides.length > 0 && { sides: run.sides.map(sideInfo).sort(by(({ path }) => [path])) }),
    negativeSpace: { files: skipped.sort(by(({ path, part = '' }) => [path, part])), ...unmetIn(run, findings) },
    problems: once(run.problems).sort(by(placeKey)),
  }
}

const answersIn = (run: Run, answered: NonNullable<Run['answered']>, counts: Counts): Answers => {
  const without = alikeAmong(allFindings(withoutAnswers(run)))
  return {
    files: answered.files,
    soonDays: answered.soonDays,
    verdictWithout: verdictOf(without, counts),
    failuresWithout: talliesOf(without).failures,
    waivers: answered.waivers,
    attestations: answered.attestations,
  }
}

const sideInfo = ({ path, summary, sha256, bytes }: SideFile): SideInfo => ({ path, summary, sha256, bytes })

const coverageIn = (crosswalk: Crosswalk, { packs }: RunAround, findings: readonly Alike[]): Coverage =>
  coverageOf(
    crosswalk,
    packs.flatMap(({ rules }) => rules.map(({ id }) => id)),
    findings,
  )

/** A document that no rule in force speaks of was not judged, whatever the upcoming ones among its findings say. */
const withoutRules =
  (packs: string) =>
  ({ document, findings }: Counted['unjudged'][number]): Skipped => {
    const such = findings.length === 0 ? packs : `${packs} that is in force`
    const { path, part, kind } = document
    return { path, ...(part !== undefined && { part }), because: `no rule of ${such} applies to a ${kindText(kind)}` }
  }

const asked = (packs: readonly PackInUse[]): string => {
  const profile = packs.find(pack => pack.profile)?.profile
  const named = packs.length > 1 ? 'these packs' : 'this pack'
  return profile ? `${named} in the profile "${profile.id}"` : named
}

const countsOf = (
  run: RunAround,
  judged: number,
  skipped: readonly Skipped[],
): Pick<Counts, 'seen' | 'judged' | 'skipped' | 'unreadable'> => {
  const unreadable = new Set(run.unreadable).size
  return {
    seen: judged + unreadable,
    judged,
    skipped: skipped.length,
    unreadable,
  }
}

/** A pack without its checks and examples. */
const packInfo = ({ pack, profile, rules, takenOver }: PackInUse): PackInfo => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  authority: pack.authority,
  asOf: pack.asOf,
  standing: standingOf(pack),
  digest: pack.digest,
  bases: pack.bases,
  ...(profile && { profile }),
  takenOver,
  basis: pack.basis,
  themes: pack.themes,
  rules: rules.map(ruleInfo),
  ...(pack.english && { english: englishWords(pack, pack.english, new Set(rules.map(({ id }) => id)), profile?.id) }),
})

const englishWords = (
  pack: Pack,
  english: NonNullable<Pack['english']>,
  judged: ReadonlySet<RuleId>,
  profile: string | undefined,
): EnglishWords => ({
  title: english.title,
  ...english.profiles.filter(({ id }) => id === profile).map(({ title }) => ({ profile: title }))[0],
  standing: standingOf({ authority: pack.authority, asOf: pack.asOf, ...english }),
  themes: english.themes,
  rules: english.rules
    .filter(({ id }) => judged.has(id))
    .map(({ id, title, statement, why, remedy }) => ({ id, title, statement, why, remedy })),
})

const ruleInfo = ({ id, origin, theme, title, statement, why, remedy, level, reading, basis }: Rule): RuleInfo => {
  return { id, origin, theme, title, statement, why, remedy, level, reading, basis }
}

/** The same trouble met on two ways is told once. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map(problem => [JSON.stringify([placeKey(problem), problem.what]), problem])).values(),
]

const placeKey = ({ at, code }: Problem): readonly (string | number)[] => [
  at.path,
  at.start?.line ?? 0,
  at.start?.column ?? 0,
  code,
]

/** Sorts by keys of one length, the first that differs deciding; text by its code units, so that no locale has a say. */
const by =
  <T>(keysOf: (item: T) => readonly (string | number)[]) =>
  (a: T, b: T): number => {
    const [keysA, keysB] = [keysOf(a), keysOf(b)]
    const first = keysA.findIndex((key, index) => key !== keysB[index])
    if (first < 0) return 0
    return (keysA[first] ?? '') < (keysB[first] ?? '') ? -1 : 1
  }
