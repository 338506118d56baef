import type { Claim, DeclaredSubject } from '../../model/declared-subject.ts'
import { type DocumentKind, documentKinds, documentName } from '../../model/document.ts'
import type { Member, Subject } from '../../model/subject.ts'
import { asMembers, type Cluster, clusterOf, memberOf } from './cluster.ts'
import type { Described } from './described.ts'
import type { Neighbours } from './neighbours.ts'
import { partsOf } from './parts.ts'

/** The documents of a declared subject, those of each kind together; nobody has to infer that they belong to it. */
export interface DeclaredClusters {
  readonly claim: Claim
  readonly clusters: readonly Cluster[]
}

export const clustersOfClaim = (claim: Claim, evidences: readonly Described[]): DeclaredClusters => {
  const because = declaredBecause(claim.subject)
  const own = evidences.filter(({ document }) => claim.own.has(documentName(document)))
  const clusters = leadingFirst(claim.subject).flatMap(kind => {
    const [first, ...more] = own.filter(({ document }) => document.kind === kind)
    return first === undefined ? [] : [clusterOf(kind, [first, ...more], because)]
  })
  return { claim, clusters }
}

/** What is declared is taken as it is; only its parts are looked for, where the settings do not list them. */
export const declaredSubject = (
  { claim, clusters }: DeclaredClusters,
  evidences: readonly Described[],
  around: Neighbours,
): readonly Subject[] => {
  const because = declaredBecause(claim.subject)
  const [first, ...own] = clusters.flatMap(cluster => asMembers(cluster, 'it', because))
  if (first === undefined) return []
  const parts = evidences
    .filter(({ document }) => claim.parts.has(documentName(document)))
    .map(evidence => memberOf(evidence, 'part', because))
  const known = new Set([first, ...own, ...parts].map(documentName))
  const inferred = claim.partsListed ? [] : partsOf(clusters, around).filter(member => !known.has(documentName(member)))
  const others: readonly Member[] = [...own, ...parts, ...inferred]
  return [{ id: documentName(first), documents: [first, ...others], declared: claim.subject }]
}

const declaredBecause = ({ name, at: { path, start } }: DeclaredSubject): string => {
  const where = start === undefined ? path : `${path} line ${start.line}`
  return `is declared to be about "${name}" (${where})`
}

/** The kind of document that says most about such a subject comes first. */
const leadingFirst = ({ kind }: DeclaredSubject): readonly DocumentKind[] => {
  const leading = leaders[kind]
  return [leading, ...documentKinds.filter(other => other !== leading)]
}

const leaders: Readonly<Record<DeclaredSubject['kind'], DocumentKind>> = {
  model: 'model-card',
  'data-set': 'data-sheet',
  system: 'disclosure',
}
