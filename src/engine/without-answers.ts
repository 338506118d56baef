import type { Judged } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/** The findings of a run as they are where no person has answered for any of them. */
export const withoutAnswers = ({
  documents,
  subjects,
}: Pick<Report, 'documents' | 'subjects'>): Pick<Report, 'documents' | 'subjects'> => ({
  documents: documents.map(result => ({ ...result, findings: result.findings.map(unanswered) })),
  subjects: subjects.map(result => ({ ...result, findings: result.findings.map(unanswered) })),
})

/** A no that a person gave fails only by it: without, the question is open. */
const unanswered = <Finding extends Judged>(finding: Finding): Finding => {
  if (finding.outcome === 'attested') return { ...finding, outcome: 'needs-review' }
  if (finding.outcome !== 'waived' && finding.outcome !== 'fail') return finding
  const [{ wanted, at, lines }] = finding.gaps
  return wanted.is === 'attestation'
    ? { ...finding, outcome: 'needs-review', question: wanted.question, at: { at, lines } }
    : { ...finding, outcome: 'fail' }
}
