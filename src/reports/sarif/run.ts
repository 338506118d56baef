import type { Detail, FlowingReport } from '../../model/report-format.ts'
import { settingsTexts } from '../text/settings.ts'
import { english } from '../words/say.ts'
import { filesOf, sourceRoot } from './files.ts'
import { fitting, kindCounts } from './fitting.ts'
import { type Note, notesOf } from './notifications.ts'
import { resultsOf } from './results.ts'
import { packsOf, rulesOf } from './rules.ts'
import { safely } from './safely.ts'
import type { SarifArtifact, SarifKind, SarifNotification, SarifResult, SarifRun } from './sarif-log.ts'

/** The report as one run. Passes and what does not apply are in it only where everything is wanted; how many are not, is said. */
export const runOf = (report: FlowingReport, detail: Detail): FlowingRun => {
  const files = filesOf(report)
  const quiet = kindCounts()
  const isWanted = (kind: SarifKind): boolean => {
    if (detail === 'verbose' || needsSomebody(kind)) return true
    quiet.add({ kind })
    return false
  }
  const { kept, left } = fitting(resultsOf(report, files, isWanted))
  const notes = notesOf(report, files, quiet.counts(), left)
  const ids = [...new Set(notes.map(({ id }) => id))].toSorted()
  const told = (about: Note['about']): readonly SarifNotification[] =>
    notes.filter(note => note.about === about).map(note => notification(note, ids))
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: rulesOf(report),
        notifications: ids.map(id => ({ id })),
      },
      extensions: packsOf(report),
    },
    automationDetails: { id: categoryOf(report) },
    invocations: [
      {
        executionSuccessful: isWhole(report),
        toolExecutionNotifications: told('execution'),
        toolConfigurationNotifications: told('configuration'),
      },
    ],
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder in which the check was started.' } } },
    columnKind: 'utf16CodeUnits',
    artifacts: files.artifacts,
    results: kept,
    properties: propertiesOf(report),
  }
}

/** A run whose files are handed over one after another. */
export interface FlowingRun extends Omit<SarifRun, 'artifacts' | 'results'> {
  readonly artifacts: Iterable<SarifArtifact>
  readonly results: Iterable<SarifResult>
}

const needsSomebody = (kind: SarifKind): boolean => {
  switch (kind) {
    case 'fail':
    case 'open':
    case 'review':
      return true
    case 'pass':
    case 'notApplicable':
    case 'informational':
      return false
  }
}

const notification = ({ id, level, text, location }: Note, ids: readonly string[]): SarifNotification => ({
  descriptor: { id, index: ids.indexOf(id) },
  level,
  message: { text },
  ...(location && { locations: [location] }),
})

/** The same in every run with these packs, whatever their version: by it a new result takes the place of the last one. */
const categoryOf = ({ packs }: FlowingReport): string =>
  `waco/${packs.map(({ id }) => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))).join('+')}/`

/** What was not judged did not come to its end, and is never taken for a run without a finding. */
const isWhole = ({ counts }: FlowingReport): boolean =>
  counts.judged > 0 && counts.unreadable === 0 && counts.outcomes['not-judged'] === 0

/** As many as anybody reads in a property. */
const mostFiles = 20

const propertiesOf = ({
  verdict,
  asOf,
  failOn,
  strict,
  language,
  counts,
  packs,
  lock,
  settings,
  baseline,
  declared,
}: FlowingReport) => ({
  verdict,
  asOf,
  failOn,
  strict,
  language,
  counts,
  standing: packs.map(({ standing }) => safely(standing)),
  packs: packs.map(({ id, version, digest, takenOver, profile }) => ({
    id,
    version,
    digest: { 'sha-256': digest },
    takenOver,
    ...(profile && { profile: { id: profile.id, leftOut: profile.leftOut } }),
  })),
  ...(lock && { lock: { path: safely(lock.path), 'sha-256': lock.sha256 } }),
  ...(settings && {
    settings: {
      path: safely(settings.path),
      'sha-256': settings.sha256,
      changes: settingsTexts({ settings }, mostFiles, english).map(safely),
    },
  }),
  ...(baseline && {
    baseline: { path: safely(baseline.path), 'sha-256': baseline.sha256, unused: baseline.unused.length },
  }),
  declared: declared.map(({ topic, says }) => ({ topic, says })),
})
