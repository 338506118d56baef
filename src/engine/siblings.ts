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
import { besideOthers, type Cluster, clustersOf } from './subjects/cluster.ts'
import { clustersOfClaim } from './subjects/declared.ts'
import type { Described } from './subjects/described.ts'

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
  const families = familiesIn(
    kept.map(({ evidence }) => evidence),
    claims,
  )
  if (families.length === 0) return results
  const byName = new Map(kept.map(document => [documentName(document.evidence.document), document]))
  const resultAt = new Map(results.map(result => [documentName(result.document), result]))
  const answerIn = answeringIn(asked)
  for (const { documents, declared } of families) {
    const names = documents.map(({ document }) => documentName(document))
    const members = names.flatMap(name => byName.get(name) ?? [])
    for (const own of members) {
      const name = documentName(own.evidence.document)
      const result = resultAt.get(name)
      if (result) resultAt.set(name, answerIn(result, own, { members, declared }))
    }
  }
  return results.map(result => resultAt.get(documentName(result.document)) ?? result)
}

/** Several documents of one kind about one thing. */
export interface Family {
  readonly documents: readonly Described[]
  /** The settings say that they are about one thing. */
  readonly declared: boolean
}

/** Which documents may answer for each other, by what they say of themselves alone. */
export const familiesIn = (documents: readonly Described[], claims: readonly Claim[]): readonly Family[] => {
  const shortestFirst = documents.toSorted(byLength)
  const declared = claims.flatMap(claim => clustersOfClaim(claim, shortestFirst).clusters)
  const claimed = new Set(declared.flatMap(cluster => cluster.documents))
  const free = shortestFirst.filter(document => !claimed.has(document))
  const several = (clusters: readonly Cluster[], how: boolean): readonly Family[] =>
    clusters.flatMap(cluster => (cluster.documents.length > 1 ? [{ documents: cluster.documents, declared: how }] : []))
  return [
    ...several(
      documentKinds.flatMap(kind => clustersOf(besideOthers(free, kind), kind)),
      false,
    ),
    ...several(declared, true),
  ]
}

/** The members of a family, with all that they say. */
interface Gathered {
  readonly members: readonly KeptDocument[]
  readonly declared: boolean
}

/** Asks the rules again that a document is silent on, now of all members of its family that may answer for it. */
export const answeringIn = (
  asked: readonly JudgedTogether[],
): ((result: DocumentResult, own: KeptDocument, family: Gathered) => DocumentResult) => {
  const rules = new Map(
    asked.flatMap(({ rules: own, circumstances }) =>
      own.filter(isDocumentRule).map(rule => [rule.id, { rule, circumstances }] as const),
    ),
  )
  return (result, own, { members, declared }) => {
    const others = members.filter(other => other !== own && mayAnswer(other.evidence, own.evidence, declared))
    return {
      ...result,
      findings: result.findings.map(finding => {
        const asking = rules.get(finding.rule)
        return asking && isSilent(finding) ? again(finding, asking, own, others) : finding
      }),
    }
  }
}

/**
 * A second card in the same language and form is no translation and no form for machines: what it leaves out, it leaves out. Where the
 * settings say that both are about one thing, they may be two halves.
 */
const mayAnswer = (other: Evidence, own: Evidence, declared: boolean): boolean =>
  (declared ||
    other.document.format !== own.document.format ||
    other.original !== undefined ||
    own.original !== undefined) &&
  !disagree(own, other)

const isSilent = (finding: Finding): boolean =>
  finding.outcome === 'fail' && finding.gaps.every(({ saw }) => saw.is === 'missing')

const again = (
  finding: Finding,
  { rule, circumstances }: { readonly rule: DocumentRule; readonly circumstances: Circumstances },
  own: KeptDocument,
  others: readonly KeptDocument[],
): Finding => {
  const beside = others.map(({ evidence, cite }) => ({ facts: evidence.facts, cite }))
  const judgement = judgeWith(rule, own.evidence, circumstances, beside)
  if (judgement.outcome !== 'pass') return finding
  return findingOn(own.evidence.document, finding, judgement, citeAmong(own.cite, beside))
}
