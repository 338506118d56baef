import { createHash } from 'node:crypto'
import { documentName } from '../model/document.ts'
import { isKnown, type Judged } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import type { Report, Skipped } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import type { Level } from '../model/rule.ts'
import type { Place } from '../model/span.ts'
import { forMachines } from './records/in-english.ts'
import { levelNote } from './records/notes.ts'
import { type JudgedRecord, recordsOf, titleOf } from './records/record.ts'
import { stanceOf } from './records/stance.ts'
import { type Told, toldOf } from './records/told.ts'
import { type UnmetNote, unmetNotes } from './records/unmet-notes.ts'
import { jsonText } from './text/json-text.ts'
import { show } from './text/show.ts'
import { english, type Say, sayIn } from './words/say.ts'

/** A Code Quality report of GitLab: what fails, was not judged or waits for a person, and what could not be used. */
export const gitlab: ReportFormat = forMachines({
  name: 'gitlab',
  summary: 'a Code Quality report for merge requests on GitLab: what needs work',
  lists: 'needs-work',
  render: report => `${jsonText(entriesOf(report, sayIn(report.language)), 2)}\n`,
})

/** All of them are asked for: without a severity, GitLab leaves out the whole file and says nothing. */
interface Entry {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const entriesOf = (report: Report, say: Say): readonly Entry[] => [
  ...recordsOf(report)
    .filter(({ finding }) => !['quiet', 'green'].includes(stanceOf(finding, report)))
    .map(record => entryOf(record, say)),
  ...report.problems.map(problemEntry),
  ...report.negativeSpace.files.map(skippedEntry),
  ...unmetNotes(report).map(unmetEntry),
]

const entryOf = (record: JudgedRecord, say: Say): Entry => {
  const { finding, rule } = record
  const told = toldOf(finding, say)
  return {
    description: show(`${titleOf(record)}: ${sentence(record, told, say)}${rule ? `. ${rule.remedy}` : ''}`),
    check_name: finding.rule,
    fingerprint: fingerprint(finding.fingerprint),
    severity: severityOf(finding),
    location: locationOf(told.at),
  }
}

const sentence = (record: JudgedRecord, { saw, wanted, reason }: Told, say: Say): string => {
  const { finding } = record
  const parts =
    saw.length > 0
      ? [
          `${say('label.saw')} ${saw.join('; ')}`,
          `${say('label.wanted')} ${wanted.join('; ')}`,
          ...(reason === '' ? [] : [reason]),
        ]
      : [`${say(`outcome.${finding.outcome}`)}: ${reason}`]
  return `${parts.join('; ')} ${levelNote(record, say)}`
}

const problemEntry = ({ code, what, why, fix, at, notice }: Problem): Entry => ({
  description: show(`${what}: ${why}. ${fix}`),
  check_name: code,
  fingerprint: fingerprint(JSON.stringify([code, what, at])),
  severity: notice ? 'info' : 'critical',
  location: locationOf(at),
})

const skippedEntry = (file: Skipped): Entry => ({
  description: show(`${english('summary.skipped')}: ${file.because}`),
  check_name: 'waco/skipped',
  fingerprint: fingerprint(JSON.stringify(['waco/skipped', documentName(file)])),
  severity: 'info',
  location: locationOf(file),
})

/** One entry for each list, another one as soon as something else is on it: GitLab shows what a change brings. */
const unmetEntry = ({ name, title, names, texts }: UnmetNote): Entry => ({
  description: show(`${title}: ${texts.join('; ')}`),
  check_name: `waco/${name}`,
  fingerprint: fingerprint(JSON.stringify([name, ...names])),
  severity: 'info',
  location: locationOf({ path: '.' }),
})

/** What is not in force, or was known before, weighs nothing; what nobody judged weighs as much as if it had failed. */
const severityOf = (finding: Judged): Entry['severity'] => {
  const { outcome, level, standing } = finding
  if (standing !== 'in-force' || isKnown(finding)) return 'info'
  if (outcome === 'needs-review') return level === 'must' ? 'minor' : 'info'
  return severities[level]
}

const severities: Readonly<Record<Level, Entry['severity']>> = { must: 'critical', should: 'major', may: 'minor' }

/** GitLab matches entries of two runs by it, so it rests on what was judged and never on a line. */
const fingerprint = (identity: string): string => createHash('sha256').update(identity).digest('hex')

const locationOf = ({ path, start }: Place): Entry['location'] => ({ path, lines: { begin: start?.line ?? 1 } })
