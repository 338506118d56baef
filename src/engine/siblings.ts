import type { Circumstances } from '../model/circumstances.ts'
import type { Claim } from '../model/declared-subject.ts'
import { documentKinds, documentName } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentResult } from '../model/report.ts'
import { type DocumentRule, isDocumentRule, type Rule } from '../model/rule.ts'
import { citeAmong, judgeWith, type KeptDocument } from './beside.ts'
import { disagree } from './disagree.ts'
import { findingOn } from './evaluate.ts'
import { byLength } from './subjects/by-length.ts'
import { clustersOf } from './subjects/cluster.ts'
import { clustersOfClaim } from './subjects/declared.ts'

/** Rules that are judged under the same circumstances: those of one pack. */
export interface JudgedTogether {
  readonly rules: readonly Rule[]
  readonly circumstances: Circumstances
}

/**
 * What one document leaves open, another of the same kind about the same thing may answer: a translation, a card in a
 * form for machines beside one for people; not where the two disagree. The finding then passes on what stands there, and says where.
 */
export const withSiblings = (
  results: readonly DocumentResult[],
  kept: readonly KeptDocument[],
  asked: readonly JudgedTogether[],
  claims: readonly Claim[] = [],
): readonly DocumentResult[] => {
  const siblings = siblingsIn(kept, claims)
  if (siblings.size === 0) return results
  const rules = new Map(
    asked.flatMap(({ rules: own, circumstances }) =>
      own.filter(isDocumentRule).map(rule => [rule.id, { rule, circumstances }] as const),
    ),
  )
  return results.map(result => {
    const family = siblings.get(documentName(result.document))
    if (family === undefined) return result
    return {
      ...result,
      findings: result.findings.map(finding => {
        const asking = rules.get(finding.rule)
        return asking && isSilent(finding) ? again(finding, asking, family) : finding
      }),
    }
  })
}

interface Family {
  readonly own: KeptDocument
  readonly others: readonly KeptDocument[]
}

const siblingsIn = (kept: readonly KeptDocument[], claims: readonly Claim[]): ReadonlyMap<string, Family> => {
  const byName = new Map(kept.map(document => [documentName(document.evidence.document), document]))
  const shortestFirst = kept.map(({ evidence }) => evidence).toSorted(byLength)
  const declared = claims.flatMap(claim => clustersOfClaim(claim, shortestFirst).clusters)
  const claimed = new Set(declared.flatMap(({ documents }) => documents))
  const free = shortestFirst.filter(evidence => !claimed.has(evidence))
  const families = [...documentKinds.flatMap(kind => clustersOf(free, kind)), ...declared]
    .filter(({ documents }) => documents.length > 1)
    .map(({ documents }) => documents.flatMap(({ document }) => byName.get(documentName(document)) ?? []))
  return new Map(
    families.flatMap(family =>
      family.map(
        own =>
          [
            documentName(own.evidence.document),
            { own, others: family.filter(other => other !== own && mayAnswer(other.evidence, own.evidence, claimed)) },
          ] as const,
      ),
    ),
  )
}

/**
 * A second card in the same language and form is no translation and no form for machines: what it leaves out, it leaves out. Where the
 * settings say that both are about one thing, they may be two halves.
 */
const mayAnswer = (other: Evidence, own: Evidence, claimed: ReadonlySet<Evidence>): boolean =>
  (claimed.has(own) ||
    other.document.format !== own.document.format ||
    other.original !== undefined ||
    own.original !== undefined) &&
  !disagree(own, other)

const isSilent = (finding: Finding): boolean =>
  finding.outcome === 'fail' && finding.gaps.every(({ saw }) => saw.is === 'missing')

const again = (
  finding: Finding,
  { rule, circumstances }: { readonly rule: DocumentRule; readonly circumstances: Circumstances },
  { own, others }: Family,
): Finding => {
  const beside = others.map(({ evidence, cite }) => ({ facts: evidence.facts, cite }))
  const judgement = judgeWith(rule, own.evidence, circumstances, beside)
  if (judgement.outcome !== 'pass') return finding
  return findingOn(own.evidence.document, finding, judgement, citeAmong(own.cite, beside))
}
