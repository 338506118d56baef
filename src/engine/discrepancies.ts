import type { Adjustment } from '../model/adjustment.ts'
import { allFindings } from '../model/all-findings.ts'
import { documentName } from '../model/document.ts'
import { isKnown, type Judged } from '../model/finding.ts'
import { fingerprintOf } from '../model/fingerprint.ts'
import type { Answers, Counts, Report } from '../model/report.ts'
import { levels } from '../model/rule.ts'
import { alikeAmong } from './alike.ts'
import { outcomesOf } from './coverage.ts'
import { isInForce } from './in-force.ts'
import { judgedNames, talliesOf } from './tallies.ts'
import { verdictOf } from './verdict.ts'
import { withoutAnswers } from './without-answers.ts'

/** Where a result says something of itself that its findings do not bear out. */
export interface Discrepancy {
  readonly where: string
  readonly says: string
  readonly makes: string
}

/**
 * Holds a result that was saved against its own findings, so that no verdict is passed on that they do not make. A finding that
 * was changed together with everything that follows from it is beyond this: only a signature tells that. `isBeside`: whether a
 * path is that of a side file, which is counted nowhere.
 */
export const discrepancies = (report: Report, isBeside: (path: string) => boolean): readonly Discrepancy[] => [
  ...findingFaults(report),
  ...settingsFaults(report),
  ...countFaults(report),
  ...unreadFaults(report, isBeside),
  ...unmetFaults(report),
  ...unlike('verdict', report.verdict, verdictOf(alikeAmong(allFindings(report)), report.counts)),
  ...baselineFaults(report),
  ...coverageFaults(report),
  ...answerFaults(report),
]

const unlike = (where: string, says: string | number, makes: string | number): readonly Discrepancy[] =>
  says === makes ? [] : [{ where, says: JSON.stringify(says), makes: JSON.stringify(makes) }]

const findingFaults = (report: Report): readonly Discrepancy[] => {
  const levels = new Map(report.packs.flatMap(({ rules }) => rules.map(({ id, level }) => [id, level] as const)))
  const named = [
    ...report.documents.flatMap(({ document, findings }) =>
      findings.map(finding => ({ finding, name: documentName(document), own: documentName(finding) })),
    ),
    ...report.subjects.flatMap(({ id, findings }) =>
      findings.map(finding => ({ finding, name: id, own: finding.subject })),
    ),
  ]
  const times = new Map<string, number>()
  for (const { finding } of named) times.set(finding.id, (times.get(finding.id) ?? 0) + 1)
  return named.flatMap(({ finding, name, own }) => [
    ...unlike(`${finding.id}, its document`, own, name),
    ...identityFaults(finding, name),
    ...unlike(`${finding.id}, its level`, finding.level, levels.get(finding.rule) ?? 'that of no rule of the packs'),
    ...(finding.outcome === 'waived' && finding.waiver.expires < report.asOf
      ? unlike(`${finding.id}, until when it is waived`, finding.waiver.expires, `${report.asOf} or later`)
      : []),
    ...unlike(`${finding.id}, how often it is there`, times.get(finding.id) ?? 0, 1),
  ])
}

/** A rule that counts less than its pack says has its reason in the settings; whoever takes that out hides it. */
const settingsFaults = (report: Report): readonly Discrepancy[] => {
  const adjusted = new Map(report.settings?.adjusted.map(({ rule, ...change }) => [rule, change]))
  const levels = new Map(report.packs.flatMap(({ rules }) => rules.map(({ id, level }) => [id, level] as const)))
  return [
    ...[...adjusted].flatMap(([rule, { level }]) =>
      level === undefined
        ? []
        : unlike(`the level of ${rule} in the settings`, levelOf(level), levels.get(rule) ?? 'none'),
    ),
    ...allFindings(report).flatMap(({ id, rule, standing }) => {
      const isOff = adjusted.get(rule)?.level?.ours === 'off'
      const counts = standing === 'withdrawn' || (standing === 'off') === isOff
      return counts ? [] : unlike(`${id}, whether it is switched off`, standing, isOff ? 'off' : 'not off')
    }),
  ]
}

/** A rule that is off keeps the level of its pack. */
const levelOf = ({ pack, ours }: NonNullable<Adjustment['level']>): string => (ours === 'off' ? pack : ours)
/** Nothing is waived but by a waiver that is there, holds, and says so; and the verdict without them is that of the findings. */
const answerFaults = (report: Report): readonly Discrepancy[] => {
  const waived = allFindings(report).flatMap(finding => (finding.outcome === 'waived' ? [finding] : []))
  const used = (report.answers?.waivers ?? []).flatMap(({ became }) => (became.is === 'used' ? [became.finding] : []))
  const attested = allFindings(report).flatMap(finding => (finding.outcome === 'attested' ? [finding] : []))
  const vouched = (report.answers?.attestations ?? []).flatMap(({ became, holds }) =>
    became.is === 'used' && holds ? [became.finding] : [],
  )
  const ids = (list: readonly string[]): string => list.toSorted().join(', ')
  return [
    ...unlike('what is waived', ids(waived.map(({ id }) => id)), ids(used)),
    ...waived.flatMap(({ id, waiver }) =>
      waiver.created > report.asOf
        ? unlike(`${id}, from when on it is waived`, waiver.created, `${report.asOf} or earlier`)
        : [],
    ),
    ...unlike('what is attested', ids(attested.map(({ id }) => id)), ids(vouched)),
    ...attested.flatMap(({ id, attestation: { date, expires, holds } }) => [
      ...(expires < report.asOf ? unlike(`${id}, until when it is attested`, expires, `${report.asOf} or later`) : []),
      ...(date > report.asOf ? unlike(`${id}, from when on it is attested`, date, `${report.asOf} or earlier`) : []),
      ...unlike(`${id}, what was answered`, String(holds), 'true'),
    ]),
    ...(report.answers === undefined ? [] : withoutFaults(report, report.answers)),
  ]
}

const withoutFaults = (report: Report, { verdictWithout, failuresWithout }: Answers): readonly Discrepancy[] => {
  const without = alikeAmong(allFindings(withoutAnswers(report)))
  const { failures } = talliesOf(without)
  return [
    ...unlike('answers.verdictWithout', verdictWithout, verdictOf(without, report.counts)),
    ...levels.flatMap(level => unlike(`answers.failuresWithout.${level}`, failuresWithout[level], failures[level])),
  ]
}

const identityFaults = (finding: Judged, name: string): readonly Discrepancy[] => [
  ...unlike(`${finding.id}, its id`, finding.id, `${finding.rule}@${name}`),
  ...unlike(`${finding.id}, its fingerprint`, finding.fingerprint, fingerprintOf(finding, name)),
]

const countFaults = ({ counts, ...report }: Report): readonly Discrepancy[] => {
  const judged = judgedNames(report).size
  const made: Counts = {
    seen: judged + counts.unreadable,
    judged,
    skipped: report.negativeSpace.files.length,
    unreadable: counts.unreadable,
    ...talliesOf(alikeAmong(allFindings(report))),
  }
  return [...numbersIn(made)].flatMap(([where, number]) =>
    unlike(`counts.${where}`, numbersIn(counts).get(where) ?? 0, number),
  )
}

/** A failure is known to a list, so where there is none, or a shorter one, somebody has let failures pass. */
const baselineFaults = (report: Report): readonly Discrepancy[] => {
  const known = allFindings(report).filter(isKnown)
  const entries = report.baseline?.entries ?? 0
  return [
    ...(known.length > entries ? unlike('baseline.entries', entries, known.length) : []),
    ...known.flatMap(({ id, standing }) => unlike(`${id}, which is known and its rule`, standing, 'in-force')),
  ]
}

/**
 * What could not be read is counted, and its problem is told; fewer counted than told is a run that hides what it missed. More
 * is none of our business: one path can stand for a whole folder.
 */
const unreadFaults = (
  { counts, documents, problems, negativeSpace: { files } }: Report,
  isBeside: (path: string) => boolean,
): readonly Discrepancy[] => {
  const accounted = new Set([...documents.map(({ document }) => document.path), ...files.map(({ path }) => path)])
  const missed = problems
    .filter(({ code, notice }) => !notice && unread.test(code))
    .map(({ at }) => at.path)
    .filter(path => !accounted.has(path) && !isBeside(path))
  const made = new Set(missed).size
  return counts.unreadable < made ? unlike('counts.unreadable', counts.unreadable, made) : []
}

/** The problems of something that had to be judged and could not be. */
const unread = /^read\/|^input\/(?:not-a-document|empty|too-many-documents)$/

/** That a rule judged nothing, and that one failed over a topic, are borne out by their findings. */
const unmetFaults = (report: Report): readonly Discrepancy[] => {
  const { rules, topics } = report.negativeSpace
  const found = new Map<string, Judged[]>()
  for (const finding of allFindings(report)) found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding])
  const listed = new Set<string>(rules.map(({ rule }) => rule))
  const unlisted = [...found].filter(([rule, findings]) => !listed.has(rule) && findings.every(isInForce))
  return [
    ...rules.flatMap(({ rule, because }) =>
      unlike(
        `negativeSpace.rules, ${rule}`,
        because.is === 'no-document' ? 'not asked' : `not applicable ${because.times} times`,
        workOf(found.get(rule) ?? []),
      ),
    ),
    ...unlisted.flatMap(([rule, findings]) => unlike(`negativeSpace.rules, ${rule}`, 'judged', workOf(findings))),
    ...topics.flatMap(({ topic, rules: failed }) =>
      failed.flatMap(rule => {
        const fails = (found.get(rule) ?? []).some(({ outcome }) => outcome === 'fail' || outcome === 'waived')
        return unlike(`negativeSpace.topics, ${topic}, ${rule}`, 'failed', fails ? 'failed' : 'not failed')
      }),
    ),
  ]
}

const workOf = (findings: readonly Judged[]): string => {
  if (findings.length === 0) return 'not asked'
  const idle = findings.every(({ outcome }) => outcome === 'not-applicable')
  return idle ? `not applicable ${findings.length} times` : 'judged'
}

const numbersIn = ({ outcomes, failures, known, ...counts }: Counts): ReadonlyMap<string, number> =>
  new Map([
    ...Object.entries(counts),
    ...Object.entries(outcomes).map(([name, number]) => [`outcomes.${name}`, number] as const),
    ...Object.entries(failures).map(([name, number]) => [`failures.${name}`, number] as const),
    ...Object.entries(known ?? {}).map(([name, number]) => [`known.${name}`, number] as const),
  ])

const coverageFaults = (report: Report): readonly Discrepancy[] => {
  const findings = alikeAmong(allFindings(report))
  return (report.coverage ?? []).flatMap(({ framework, clauses }) =>
    clauses.flatMap(({ clause, rules }) =>
      rules.flatMap(({ rule, outcomes, notInForce }) => {
        const made = outcomesOf(findings.filter(finding => finding.rule === rule))
        const where = `coverage of ${framework.id}, ${clause}, ${rule}`
        return unlike(where, inOrder({ outcomes, notInForce }), inOrder(made))
      }),
    ),
  )
}

/** Written alike in whatever order the file has it. */
const inOrder = ({ outcomes, notInForce }: ReturnType<typeof outcomesOf>): string =>
  [...Object.entries(outcomes).toSorted(), ['not in force', notInForce]].map(pair => pair.join(' ')).join(', ')
