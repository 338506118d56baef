import type { Baseline, BaselineInUse, Known, UnusedEntry } from '../../model/baseline.ts'
import type { Judged } from '../../model/finding.ts'
import type { DocumentResult, SubjectResult } from '../../model/report.ts'
import { matchBaseline, type Unheld } from './match-baseline.ts'

/** A run whose failures say which of them were known. */
export interface Held {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
  readonly baseline: BaselineInUse
}

/** Marks the failures that the baseline lists, and tells which of its entries no failure needs. Nothing else about a finding changes. */
export const holdToBaseline = (baseline: Baseline, run: Unheld): Held => {
  const { fates } = matchBaseline(baseline, run)
  const known = new Map(
    fates.flatMap(({ entry, fate }) => (fate.is === 'needed' ? [[fate.finding.id, knownBy(entry)] as const] : [])),
  )
  const unused = fates.flatMap(({ entry: { fingerprint }, fate }): readonly UnusedEntry[] => {
    if (fate.is === 'unneeded') return [{ fingerprint, because: fate.because }]
    return fate.is === 'needed' && fate.inPart ? [{ fingerprint, because: 'in-part' }] : []
  })
  const { path, sha256, entries } = baseline
  return {
    documents: run.documents.map(result => ({ ...result, findings: result.findings.map(each => marked(each, known)) })),
    subjects: run.subjects.map(result => ({ ...result, findings: result.findings.map(each => marked(each, known)) })),
    baseline: {
      path,
      sha256,
      entries: entries.length,
      notAsked: fates.filter(({ fate }) => fate.is === 'open').length,
      unused,
    },
  }
}

const knownBy = ({ since, reason, by }: Known): Known => ({ since, reason, ...(by !== undefined && { by }) })

const marked = <Finding extends Judged>(finding: Finding, known: ReadonlyMap<string, Known>): Finding => {
  const by = known.get(finding.id)
  return finding.outcome === 'fail' && by !== undefined ? { ...finding, known: by } : finding
}
