import type { Document } from '../../model/document.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { DocumentResult } from '../../model/report.ts'
import type { Traits } from './pair-alike.ts'

/** By what a judged document is known again in another run. */
export const traitsOf = ({ document, findings }: DocumentResult): Traits => ({
  name: documentName(document),
  bytes: bytesKey(document),
  says: new Set(findings.flatMap(sayingsOf).map(saying => `${document.kind}\n${saying}`)),
})

/** Its bytes, and which of the documents in them it is. */
export const bytesKey = ({ sha256, kind, part = '' }: Pick<Document, 'sha256' | 'kind' | 'part'>): string =>
  [sha256, kind, part].join('\n')

/** What a document says, as its findings cite it. */
const sayingsOf = (finding: Judged): readonly string[] => {
  switch (finding.outcome) {
    case 'pass':
      return finding.by.flatMap(({ topic, excerpt }) => (excerpt === '' ? [] : [`${topic}\n${excerpt}`]))
    case 'fail':
    case 'waived':
      return finding.gaps.flatMap(({ saw }) => ('text' in saw && saw.text !== '' ? [saw.text] : []))
    case 'not-applicable':
      return finding.because.is === 'fact' && finding.because.excerpt !== '' ? [finding.because.excerpt] : []
    case 'needs-review':
    case 'attested':
    case 'not-judged':
      return []
  }
}
