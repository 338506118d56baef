import type { DocumentKind } from '../../model/document.ts'
import { grouped } from '../../model/grouped.ts'
import { linkTarget } from '../../model/link-target.ts'
import { once } from '../../model/once.ts'
import { nameKeys } from '../../model/plain-name.ts'
import type { Cluster } from './cluster.ts'
import { type Keyed, keyed } from './keyed.ts'
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
  const ofKind = grouped(clusters, ({ kind }) => kind)
  // Links come first: a document is not looked up by its path any more when names are noted.
  const links = linksAmong(clusters)
  const named = new Map([...ofKind].map(([kind, own]) => [kind, nearestNamed(own)]))
  // Few runs ask for the only one of a kind, and few for all kinds, so it is made when somebody does.
  const only = new Map([...ofKind].map(([kind, own]) => [kind, once(() => nearest(own, pathsOf))]))
  return {
    named: (kind, key, path) => (key === '' ? undefined : named.get(kind)?.find(key, path)),
    anyNamed: kind => named.get(kind)?.any === true,
    only: (kind, path) => only.get(kind)?.()(path),
    linkedFrom: cluster => links.from.get(cluster) ?? none,
    linkedTo: cluster => links.to.get(cluster) ?? none,
  }
}

const none: ReadonlySet<Cluster> = new Set()

const pathsOf = ({ documents }: Cluster): readonly string[] => documents.map(({ document }) => document.path)

interface NearestNamed {
  /** Whether any has a name. */
  readonly any: boolean
  readonly find: (key: string, path: string) => Cluster | undefined
}

const nearestNamed = (clusters: readonly Cluster[]): NearestNamed => {
  let any = false
  const withKey = keyed(clusters, cluster => {
    const keys = keysOf(cluster)
    any ||= keys.size > 0
    return keys
  })
  const shared = new Map<string, Nearest<Cluster>>()
  return {
    any,
    find: (key, path) => {
      const known = shared.get(key)
      if (known !== undefined) return known(path)
      const [first, ...others] = withKey(key)
      if (first === undefined || others.length === 0) return first
      const among = nearest([first, ...others], pathsOf)
      shared.set(key, among)
      return among(path)
    },
  }
}

const keysOf = ({ documents, names }: Cluster): ReadonlySet<string> => {
  const identifiers = documents
    .flatMap(({ facts }) => facts)
    .filter(({ topic, state }) => topic === identifierTopic && state === 'answered')
  return new Set([...names.keys(), ...identifiers.flatMap(({ text }) => nameKeys(text))])
}

/** Which lead to which, and back. */
interface Links {
  readonly from: ReadonlyMap<Cluster, ReadonlySet<Cluster>>
  readonly to: ReadonlyMap<Cluster, ReadonlySet<Cluster>>
}

const linksAmong = (clusters: readonly Cluster[]): Links => {
  const at = once(() => keyed(clusters, cluster => new Set(pathsOf(cluster))))
  const from = new Map<Cluster, Set<Cluster>>()
  const to = new Map<Cluster, Set<Cluster>>()
  for (const cluster of clusters) {
    for (const target of targetsOf(cluster, at)) {
      from.set(cluster, (from.get(cluster) ?? new Set()).add(target))
      to.set(target, (to.get(target) ?? new Set()).add(cluster))
    }
  }
  return { from, to }
}

/** A link to a file with several documents leads to none of them. */
const targetsOf = (cluster: Cluster, at: () => Keyed<Cluster>): readonly Cluster[] =>
  cluster.documents.flatMap(({ links, document }) =>
    links.flatMap(link => {
      const target = linkTarget(link, document.path)
      const others = target.is === 'file' ? at()(target.path) : []
      return others.length > 1 ? [] : others.filter(other => other !== cluster)
    }),
  )
