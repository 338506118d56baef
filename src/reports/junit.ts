import { documentName, kindText } from '../model/document.ts'
import { isKnown } from '../model/finding.ts'
import { refOf } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import type { DocumentResult, Report, SubjectResult } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { isStale } from '../model/stale.ts'
import type { Case, CaseResult, Suite } from './junit/case.ts'
import { junitXml } from './junit/xml.ts'
import { forMachines } from './records/in-english.ts'
import { clauseNotes, levelNote, verdictNote } from './records/notes.ts'
import { type JudgedRecord, recordsOf, titleOf } from './records/record.ts'
import { stanceOf } from './records/stance.ts'
import { type Told, toldOf } from './records/told.ts'
import { unmetNotes } from './records/unmet-notes.ts'
import { answerKind, answersToTell, answerText } from './text/answers.ts'
import type { AnswerResult } from './text/became-text.ts'
import { placeText } from './text/place.ts'
import { type Say, sayIn } from './words/say.ts'

/**
 * For whatever draws test results. Only a pass of a rule in force is a passed test: whatever else does not turn the
 * run red is skipped, with the reason, and what was not judged is an error.
 */
export const junit: ReportFormat = forMachines({
  name: 'junit',
  summary: 'test results in XML for Jenkins, GitLab, Azure and the like',
  lists: 'every-finding',
  render: report => junitXml(suitesOf(report), `${report.asOf}T00:00:00`),
})

const suitesOf = (report: Report): readonly Suite[] => {
  const scene: Scene = { report, say: sayIn(report.language) }
  // What was judged leads to what was found on it, once for all.
  const found = new Map<DocumentResult['document'] | SubjectResult, JudgedRecord[]>()
  for (const record of recordsOf(report)) {
    const on = record.of === 'document' ? record.document : record.subject
    const others = found.get(on)
    if (others === undefined) found.set(on, [record])
    else others.push(record)
  }
  return [
    runSuite(report),
    ...report.documents.map(result => ({
      ...documentSuite(result),
      ...judged(found.get(result.document) ?? [], scene),
    })),
    ...report.subjects.map(subject => ({ ...subjectSuite(subject), ...judged(found.get(subject) ?? [], scene) })),
  ]
}

/** What all cases are drawn by. */
interface Scene {
  readonly report: Report
  readonly say: Say
}

/** About the run itself: it has a test even where there is no document, so that nothing judged is an error. */
const runSuite = (report: Report): Suite => ({
  name: 'waco check',
  package: 'run',
  properties: [
    ['tool', `${report.tool.name} ${report.tool.version}`],
    ['as-of', report.asOf],
    ['verdict', report.verdict],
    ['fail-on', report.failOn],
    ['strict', String(report.strict)],
    ...unmetNotes(report).map(({ name, texts }) => [name, texts.join(' | ')] as const),
    ...(report.answers ? [['verdict-without-answers', report.answers.verdictWithout] as const] : []),
    ...report.packs.flatMap(pack => [
      ['pack', `${refOf(pack)} sha256:${pack.digest}`] as const,
      ...(pack.profile ? [['profile', `${pack.profile.id}, ${pack.profile.leftOut} rules left out`] as const] : []),
    ]),
  ],
  cases: [
    { name: 'every document found was judged', classname: 'waco check', result: wholeRun(report) },
    ...neededEntries(report),
    ...report.problems.map(problemCase),
    ...(report.answers === undefined ? [] : answersToTell(report.answers, false)).map(answer =>
      answerCase(answer, report),
    ),
    ...report.negativeSpace.files.map(({ because, ...file }) => ({
      name: 'looks like a document, was not judged',
      classname: documentName(file),
      result: { is: 'skipped' as const, message: because },
    })),
  ],
  out: [verdictNote(report), ...report.packs.map(({ standing }) => standing)],
})

const wholeRun = ({ counts }: Report): CaseResult => {
  const whole = counts.judged > 0 && counts.unreadable === 0
  const message = `${counts.seen} seen, ${counts.judged} judged, ${counts.unreadable} unreadable`
  return whole ? { is: 'passed' } : { is: 'error', message, type: 'incomplete', lines: [] }
}

/** Only where there is a list of known failures. */
const neededEntries = ({ baseline, strict }: Report): readonly Case[] => {
  if (baseline === undefined) return []
  const { path, entries, unused } = baseline
  const message = `${unused.length} of ${entries} are not needed`
  const result: CaseResult =
    unused.length === 0
      ? { is: 'passed' }
      : strict
        ? { is: 'failure', message, type: 'unused-entry', lines: unused.map(({ fingerprint }) => fingerprint) }
        : { is: 'skipped', message }
  return [{ name: 'every listed failure still fails', classname: path, result }]
}

const problemCase = ({ code, what, why, fix, at, notice }: Problem): Case => ({
  name: `${code} ${what}`,
  classname: at.path,
  result: notice
    ? { is: 'skipped', message: what }
    : { is: 'error', message: what, type: code, lines: [`why: ${why}`, `mend: ${fix}`, `place: ${placeText(at)}`] },
})

/** Under `--strict` what holds for nothing fails a run. */
const answerCase = (answer: AnswerResult, { strict, language }: Report): Case => {
  const message = answerText(answer, sayIn(language))
  return {
    name: `${answer.rule} ${answerKind(answer)}`,
    classname: answer.at.path,
    result:
      strict && isStale(answer)
        ? { is: 'failure', message, type: 'stale-answer', lines: [`place: ${placeText(answer.at)}`] }
        : { is: 'skipped', message },
  }
}

const documentSuite = ({ document }: DocumentResult): Pick<Suite, 'name' | 'package' | 'properties'> => ({
  name: documentName(document),
  package: document.kind,
  properties: [
    ['kind', kindText(document.kind)],
    ['format', document.format],
    ['sha256', document.sha256],
  ],
})

/** A subject has the name of its leading document, which has a suite already. */
const subjectSuite = ({ id, documents }: SubjectResult): Pick<Suite, 'name' | 'package' | 'properties'> => ({
  name: `${id} and what stands beside it`,
  package: 'subject',
  properties: documents.map(document => ['document', documentName(document)] as const),
})

/** The evidence of a pass has no place in a passed test, so it stands below them all. */
const judged = (records: readonly JudgedRecord[], scene: Scene): Pick<Suite, 'cases' | 'out'> => ({
  cases: records.map(record => caseOf(record, scene)),
  out: records
    .filter(({ finding }) => finding.outcome === 'pass')
    .flatMap(({ finding }) =>
      toldOf(finding, scene.say).evidence.map(({ at, text }) => `${finding.rule} passes by ${placeText(at)}: ${text}`),
    ),
})

const caseOf = (record: JudgedRecord, scene: Scene): Case => ({
  name: `${record.finding.rule} ${titleOf(record)}`,
  classname: record.on,
  result: resultOf(record, scene),
})

const resultOf = (record: JudgedRecord, { report, say }: Scene): CaseResult => {
  const { finding } = record
  const told = toldOf(finding, say)
  switch (stanceOf(finding, report)) {
    case 'green':
      return { is: 'passed' }
    case 'red':
      return {
        is: 'failure',
        message: messageOf(told, say),
        type: `fail-${finding.level}`,
        lines: bodyOf(record, told, say),
      }
    case 'broken':
      return {
        is: 'error',
        message: messageOf(told, say),
        type: finding.outcome,
        lines: bodyOf(record, told, say),
      }
    case 'open':
    case 'quiet':
      return { is: 'skipped', message: skippedMessage(record, told, { report, say }) }
  }
}

/** How it came out first, so that nobody takes a skipped test for one that would have passed. */
const skippedMessage = (record: JudgedRecord, told: Told, { report, say }: Scene): string => {
  const { finding } = record
  const weak = finding.outcome === 'fail' && finding.standing === 'in-force'
  const gate = weak && !isKnown(finding) ? `does not gate under --fail-on ${report.failOn}` : ''
  const known = isKnown(finding) ? told.reason : ''
  const parts = [`${finding.outcome} ${levelNote(record, say)}`, gate, known, messageOf(told, say)]
  return parts.filter(part => part !== '').join('; ')
}

const messageOf = ({ saw, reason }: Told, say: Say): string =>
  saw.length > 0 ? `${say('label.saw')} ${saw.join('; ')}` : reason

const bodyOf = (record: JudgedRecord, { at, evidence, saw, wanted, reason }: Told, say: Say): readonly string[] => {
  const { finding, rule } = record
  return [
    `${say('label.place')}: ${placeText(at)}`,
    ...evidence.map(quote => `${placeText(quote.at)}: ${quote.text}`),
    ...saw.map(text => `${say('label.saw')}: ${text}`),
    ...wanted.map(text => `${say('label.wanted')}: ${text}`),
    ...(reason === '' ? [] : [`${say(finding.outcome === 'needs-review' ? 'label.review' : 'label.why')}: ${reason}`]),
    `${say('label.mend')}: ${finding.outcome === 'not-judged' ? finding.problem.fix : (rule?.remedy ?? '')}`,
    ...clauseNotes(record).map(clause => `${say('label.clause')}: ${clause}`),
  ]
}
