import { documentName } from '../model/document.ts'
import { isKnown, type Judged } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { type Level, levels } from '../model/rule.ts'
import { isStale } from '../model/stale.ts'
import { type Annotation, type AnnotationType, annotationLine, annotationTypes } from './github/annotation.ts'
import { forMachines } from './records/in-english.ts'
import { clauseNotes, levelNote, verdictNote } from './records/notes.ts'
import { type JudgedRecord, recordsOf, titleOf } from './records/record.ts'
import { stanceOf } from './records/stance.ts'
import { toldOf } from './records/told.ts'
import { unmetNotes } from './records/unmet-notes.ts'
import { answerKind, answersToTell, answerText } from './text/answers.ts'
import type { AnswerResult } from './text/became-text.ts'
import { count, listed } from './text/listed.ts'
import { english, type Say, sayIn } from './words/say.ts'

/** Workflow commands that GitHub shows as annotations: the worst first, and how many there was no room for. */
export const github: ReportFormat = forMachines({
  name: 'github',
  summary: 'annotations for GitHub Actions: what needs work, the worst first, at most ten of each kind',
  lists: 'needs-work',
  render: report => linesOf(report).map(annotationLine).join(''),
})

/** GitHub shows ten of each type and step, and drops the others without a word. */
const room: Readonly<Record<AnnotationType, number>> = { error: 10, warning: 10, notice: 9 }

const linesOf = (report: Report): readonly Annotation[] => {
  const all = annotationsOf(report)
  const shown = annotationTypes.flatMap(type => all.filter(ranked => ranked.type === type).slice(0, room[type]))
  return [...shown, verdictOf(report, leftOut(all, shown))]
}

/** The last notice, for which one place was kept. */
const verdictOf = (report: Report, rest: string): Annotation => ({
  type: 'notice',
  title: 'waco check',
  message: [
    verdictNote(report),
    ...(rest === '' ? [] : [rest]),
    ...unmetLines(report),
    ...report.packs.map(({ standing }) => standing),
  ].join('\n'),
})

/** What was looked for and not found, by name: GitHub cuts a long message, so each list ends before that. */
const unmetLines = (report: Report): readonly string[] => {
  const files = report.negativeSpace.files.map(file => documentName(file))
  const lists = [{ title: english('summary.skipped'), names: files }, ...unmetNotes(report)]
  return lists
    .filter(({ names }) => names.length > 0)
    .map(({ title, names }) => {
      const rest = names.length - mostNames
      const more = rest > 0 ? `, and ${rest} more; -o json lists all` : ''
      return `${title} (${names.length}): ${names.slice(0, mostNames).join(', ')}${more}`
    })
}

const mostNames = 200

const leftOut = (all: readonly Annotation[], shown: readonly Annotation[]): string => {
  const more = annotationTypes.flatMap(type => {
    const number = [all, shown].map(some => some.filter(one => one.type === type).length)
    const rest = (number[0] ?? 0) - (number[1] ?? 0)
    return rest > 0 ? [count(rest, type)] : []
  })
  return more.length === 0 ? '' : `not shown here, where there is room for few: ${listed(more)} more; -o json lists all`
}

interface Ranked extends Annotation {
  /** How bad it is within its type: the order in which the room is given away. */
  readonly rank: number
}

const annotationsOf = (report: Report): readonly Ranked[] => {
  const records = recordsOf(report).filter(({ finding }) => !['quiet', 'green'].includes(stanceOf(finding, report)))
  const say = sayIn(report.language)
  const causes = new Map<string, JudgedRecord[]>()
  for (const record of records) {
    const key = causeOf(record.finding)
    causes.set(key, [...(causes.get(key) ?? []), record])
  }
  return [
    ...report.problems.filter(problem => !causes.has(problemKey(problem))).map(problemAnnotation),
    ...(report.answers === undefined ? [] : answersToTell(report.answers, false)).map(answer =>
      answerAnnotation(answer, report, say),
    ),
    ...[...causes.values()].flatMap(group => groupAnnotation(group, say)),
  ].toSorted((a, b) => a.rank - b.rank)
}

/** A broken front matter is one thing to mend, not forty: rules that were not judged for one cause share an annotation. */
const causeOf = (finding: Judged): string =>
  finding.outcome === 'not-judged' && finding.standing === 'in-force' ? problemKey(finding.problem) : finding.id

const problemKey = ({ code, what, at }: Problem): string => JSON.stringify([code, what, at])

const answerAnnotation = (answer: AnswerResult, { strict }: Report, say: Say): Ranked => {
  const stale = isStale(answer)
  return {
    type: stale ? (strict ? 'error' : 'warning') : 'notice',
    rank: stale ? 5 : 9,
    title: `${answer.rule} ${answerKind(answer)}`,
    message: answerText(answer, say),
    at: answer.at,
  }
}

const problemAnnotation = ({ code, what, why, fix, at, notice }: Problem): Ranked => ({
  type: notice ? 'notice' : 'error',
  rank: notice ? 9 : 0,
  title: code,
  message: `${what}\nwhy: ${why}\nmend: ${fix}`,
  at,
})

const groupAnnotation = (group: readonly JudgedRecord[], say: Say): readonly Ranked[] => {
  const [first] = group
  if (first === undefined) return []
  const { finding } = first
  if (finding.outcome !== 'not-judged') return [findingAnnotation(first, say)]
  const { type } = weightOf(finding)
  const { what, why, fix, at } = finding.problem
  const names = [...new Set(group.map(({ on }) => on))]
  const rules = names.map(name => outcomeLine(finding, name, rulesOn(name, group)))
  const title = group.length === 1 ? `${finding.rule} not judged` : `${count(group.length, 'rule')} not judged`
  return [{ type, rank: 0, title, message: [...rules, what, `why: ${why}`, `mend: ${fix}`].join('\n'), at }]
}

const findingAnnotation = (record: JudgedRecord, say: Say): Ranked => {
  const { finding, rule } = record
  const { at, saw, wanted, reason } = toldOf(finding, say)
  return {
    ...weightOf(finding),
    title: `${finding.rule} ${titleOf(record)} ${levelNote(record, say)}`,
    message: [
      outcomeLine(finding, record.on, [finding.rule]),
      ...besideLines(record),
      ...saw.map(text => `${say('label.saw')}: ${text}`),
      ...wanted.map(text => `${say('label.wanted')}: ${text}`),
      ...(reason === '' ? [] : [`${say(isKnown(finding) ? 'label.known' : 'label.review')}: ${reason}`]),
      ...(rule ? [`${say('label.mend')}: ${rule.remedy}`] : []),
      ...clauseNotes(record).map(clause => `${say('label.clause')}: ${clause}`),
    ].join('\n'),
    at,
  }
}

const rulesOn = (name: string, group: readonly JudgedRecord[]): readonly string[] =>
  group.filter(({ on }) => on === name).map(({ finding: { rule } }) => rule)

/** `fail on README.md: WACO-TRA-04` */
const outcomeLine = ({ outcome }: Judged, name: string, rules: readonly string[]): string =>
  `${outcome} on ${name}: ${rules.join(', ')}`

const besideLines = (record: JudgedRecord): readonly string[] =>
  record.of === 'document' ? [] : [`documents: ${record.subject.documents.map(documentName).join(', ')}`]

/** What is not in force, or was known before, is worth a notice and never more. */
const weightOf = (finding: Judged): Pick<Ranked, 'type' | 'rank'> => {
  const { outcome, level, standing } = finding
  const rank = levels.indexOf(level) + 1
  if (standing !== 'in-force' || isKnown(finding)) return { type: 'notice', rank: rank + 5 }
  switch (outcome) {
    case 'not-judged':
      return { type: 'error', rank: 0 }
    case 'needs-review':
      return { type: level === 'must' ? 'warning' : 'notice', rank }
    case 'pass':
    case 'fail':
    case 'not-applicable':
    case 'waived':
    case 'attested':
      return { type: types[level], rank }
  }
}

const types: Readonly<Record<Level, AnnotationType>> = { must: 'error', should: 'warning', may: 'notice' }
