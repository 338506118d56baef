import type { Counts, DocumentResult, Verdict } from '../model/report.ts'

/**
 * The verdict of a run: it looks at every `must` in force and at nothing else, whatever gates the exit code.
 * Where nothing was judged there is nothing to be conformant.
 */
export const verdictOf = (documents: readonly DocumentResult[], counts: Pick<Counts, 'unreadable'>): Verdict => {
  const inForce = documents.flatMap(({ findings }) => findings).filter(({ standing }) => standing === 'in-force')
  const due = inForce.filter(({ level }) => level === 'must')
  if (due.some(({ outcome }) => outcome === 'fail')) return 'not-conformant'
  const open = due.some(({ outcome }) => outcome === 'not-judged' || outcome === 'needs-review')
  return open || counts.unreadable > 0 || inForce.length === 0 ? 'undetermined' : 'conformant'
}
