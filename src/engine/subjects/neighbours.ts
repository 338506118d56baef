import type { DocumentKind } from '../../model/document.ts'
import { linkTarget } from '../../model/link-target.ts'
import { nameKeys } from '../../model/plain-name.ts'
import type { Cluster } from './cluster.ts'
import { identifierTopic } from './mentions.ts'
import { nearest } from './nearest.ts'

/** What stands around a cluster, found in a time that does not grow with the number of documents. */
export interface Neighbours {
  /** The nearest of a kind with this name, or identifier. */
  readonly named: (kind: DocumentKind, key: string, path: string) => Cluster | undefined
  /** The only one of a kind around. */
  readonly only: (kind: DocumentKind, path: string) => Cluster | undefined
  readonly linkedFrom: (cluster: Cluster) => ReadonlySet<Cluster>
  readonly linkedTo: (cluster: Cluster) => ReadonlySet<Cluster>
}

export const neighbours = (clusters: readonly Cluster[]): Neighbours => {
  const byName = nearest<Cluster>()
  const byKind = nearest<Cluster>()
  const at = new Map<string, Cluster | typeof several>()
  for (const cluster of clusters) {
    for (const { document } of cluster.documents) {
      const other = at.get(document.path)
      at.set(document.path, other === undefined || other === cluster ? cluster : several)
      byKind.add(cluster.kind, document.path, cluster)
      for (const key of keysOf(cluster)) byName.add(`${cluster.kind} ${key}`, document.path, cluster)
    }
  }
  const from = new Map<Cluster, Set<Cluster>>()
  const to = new Map<Cluster, Set<Cluster>>()
  for (const cluster of clusters) {
    for (const target of targetsOf(cluster, at)) {
      from.set(cluster, (from.get(cluster) ?? new Set()).add(target))
      to.set(target, (to.get(target) ?? new Set()).add(cluster))
    }
  }
  const none: ReadonlySet<Cluster> = new Set()
  return {
    named: (kind, key, path) => (key === '' ? undefined : byName.find(`${kind} ${key}`, path)),
    only: (kind, path) => byKind.find(kind, path),
    linkedFrom: cluster => from.get(cluster) ?? none,
    linkedTo: cluster => to.get(cluster) ?? none,
  }
}

/** A link to a file with several documents leads to none of them. */
const several = Symbol('several')

const keysOf = ({ documents, names }: Cluster): ReadonlySet<string> => {
  const identifiers = documents
    .flatMap(({ facts }) => facts)
    .filter(({ topic, state }) => topic === identifierTopic && state === 'answered')
  return new Set([...names.keys(), ...identifiers.flatMap(({ text }) => nameKeys(text))])
}

const targetsOf = (cluster: Cluster, at: ReadonlyMap<string, Cluster | typeof several>): readonly Cluster[] =>
  cluster.documents.flatMap(({ links, document }) =>
    links.flatMap(link => {
      const target = linkTarget(link, document.path)
      const other = target.is === 'file' ? at.get(target.path) : undefined
      return other === undefined || other === several || other === cluster ? [] : [other]
    }),
  )
