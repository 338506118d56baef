import { type DocumentKind, documentKinds } from '../../model/document.ts'
import { linkTarget } from '../../model/link-target.ts'
import { once } from '../../model/once.ts'
import { nameKeys } from '../../model/plain-name.ts'
import type { Cluster } from './cluster.ts'
import { identifierTopic } from './mentions.ts'
import { type Nearest, nearest } from './nearest.ts'

/** What stands around a cluster, found in a time that does not grow with the number of documents. */
export interface Neighbours {
  /** The nearest of a kind with this name, or identifier. */
  readonly named: (kind: DocumentKind, key: string, path: string) => Cluster | undefined
  /** Whether anything of a kind has a name. */
  readonly anyNamed: (kind: DocumentKind) => boolean
  /** The only one of a kind around. */
  readonly only: (kind: DocumentKind, path: string) => Cluster | undefined
  readonly linkedFrom: (cluster: Cluster) => ReadonlySet<Cluster>
  readonly linkedTo: (cluster: Cluster) => ReadonlySet<Cluster>
}

export const neighbours = (clusters: readonly Cluster[]): Neighbours => {
  const byName = new Map(documentKinds.map(kind => [kind, nearest(pathsOf)]))
  const named = new Set<DocumentKind>()
  for (const cluster of clusters)
    for (const key of keysOf(cluster)) {
      named.add(cluster.kind)
      byName.get(cluster.kind)?.add(key, cluster)
    }
  const byKind = new Map(documentKinds.map(kind => [kind, once(() => allOf(clusters, kind))]))
  const at = once(() => placesOf(clusters))
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
    named: (kind, key, path) => (key === '' ? undefined : byName.get(kind)?.find(key, path)),
    anyNamed: kind => named.has(kind),
    only: (kind, path) => byKind.get(kind)?.().find('', path),
    linkedFrom: cluster => from.get(cluster) ?? none,
    linkedTo: cluster => to.get(cluster) ?? none,
  }
}

const pathsOf = ({ documents }: Cluster): readonly string[] => documents.map(({ document }) => document.path)

/** Few runs ask for the only one of a kind, and few for all kinds, so it is made when somebody does. */
const allOf = (clusters: readonly Cluster[], kind: DocumentKind): Nearest<Cluster> => {
  const found = nearest(pathsOf)
  for (const cluster of clusters) if (cluster.kind === kind) found.add('', cluster)
  return found
}

/** A link to a file with several documents leads to none of them. */
const several = Symbol('several')

type Places = ReadonlyMap<string, Cluster | typeof several>

const placesOf = (clusters: readonly Cluster[]): Places => {
  const at = new Map<string, Cluster | typeof several>()
  for (const cluster of clusters)
    for (const { document } of cluster.documents) {
      const other = at.get(document.path)
      at.set(document.path, other === undefined || other === cluster ? cluster : several)
    }
  return at
}

const keysOf = ({ documents, names }: Cluster): ReadonlySet<string> => {
  const identifiers = documents
    .flatMap(({ facts }) => facts)
    .filter(({ topic, state }) => topic === identifierTopic && state === 'answered')
  return new Set([...names.keys(), ...identifiers.flatMap(({ text }) => nameKeys(text))])
}

const targetsOf = (cluster: Cluster, at: () => Places): readonly Cluster[] =>
  cluster.documents.flatMap(({ links, document }) =>
    links.flatMap(link => {
      const target = linkTarget(link, document.path)
      const other = target.is === 'file' ? at().get(target.path) : undefined
      return other === undefined || other === several || other === cluster ? [] : [other]
    }),
  )
