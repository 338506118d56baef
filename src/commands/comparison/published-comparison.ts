import type { Comparison, DocumentChange, FindingChange } from '../../model/comparison.ts'
import { type Document, documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import { placeOf } from '../../model/place-of.ts'
import type { Report } from '../../model/report.ts'
import { english } from '../../reports/words/say.ts'
import { differenceText } from './difference-text.ts'

/** What other programs may rely on, in English whatever the language of the run: `standards/schemas/diff.schema.json` describes it. */
export const publishedComparison = (comparison: Comparison): object => {
  const { before, after, failOn, differences, counts } = comparison
  return {
    format: 'waco-diff',
    version: 1,
    failOn,
    newlyFails: comparison.findings.filter(({ gates }) => gates).length,
    before: resultOf(before),
    after: resultOf(after),
    differences: differences.map(difference => differenceText(difference, english)),
    documents: comparison.documents.map(documentOf),
    counts,
    findings: comparison.findings.map(changeOf),
  }
}

const resultOf = ({ tool, asOf, verdict, packs, counts }: Report): object => ({
  tool,
  asOf,
  verdict,
  packs: packs.map(({ id, version, digest, standing, profile, english: words }) => ({
    id,
    version,
    digest,
    standing: words?.standing ?? standing,
    ...(profile && { profile: profile.id }),
  })),
  counts,
})

const documentOf = (change: DocumentChange): object => {
  switch (change.is) {
    case 'renamed':
      return { is: change.is, by: change.by, before: namedBytes(change.before), after: namedBytes(change.after) }
    case 'gone':
      return { is: change.is, before: namedBytes(change.before) }
    case 'added':
      return { is: change.is, after: namedBytes(change.after) }
  }
}

const namedBytes = (document: Document): object => ({ name: documentName(document), sha256: document.sha256 })

const changeOf = ({ change, about, before, after, aspects, marks, gates }: FindingChange): object => ({
  change,
  rule: (after ?? before)?.rule,
  about,
  gates,
  aspects,
  marks,
  ...(before && { before: sideOf(before) }),
  ...(after && { after: sideOf(after) }),
})

const sideOf = (finding: Judged): object => {
  const { fingerprint, outcome, level, standing } = finding
  const at = placeOf(finding)
  return { fingerprint, outcome, level, standing, ...(at && { at }) }
}
