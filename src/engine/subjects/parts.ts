import { type DocumentKind, documentName } from '../../model/document.ts'
import type { Member } from '../../model/subject.ts'
import type { TopicId } from '../../model/topic.ts'
import { asMembers, type Cluster } from './cluster.ts'
import type { Described } from './described.ts'
import { dataTopics, mentionsIn, modelTopics } from './mentions.ts'
import type { Neighbours } from './neighbours.ts'

/** Documents about the data and the models that a subject is made from. A data set is made from nothing that is told here. */
export const partsOf = (own: readonly Cluster[], around: Neighbours): readonly Member[] => {
  if (own.some(({ kind }) => kind === 'data-sheet')) return []
  const parts = new Map<Cluster, string>()
  const found: readonly (readonly [Cluster, string])[] = [
    ...own.flatMap(cluster => named(cluster, 'data-sheet', dataTopics, around)),
    ...own.flatMap(cluster => named(cluster, 'model-card', modelTopics, around)),
    ...own.flatMap(cluster => linked(cluster, around)),
    ...own.flatMap(cluster => onlySheet(cluster, around)),
  ]
  for (const [part, because] of found) if (!own.includes(part) && !parts.has(part)) parts.set(part, because)
  return [...parts]
    .flatMap(([part, because]) => asMembers(part, 'part', because))
    .toSorted((a, b) => (documentName(a) < documentName(b) ? -1 : 1))
}

type Found = readonly (readonly [Cluster, string])[]

const named = ({ documents }: Cluster, kind: DocumentKind, topics: readonly TopicId[], around: Neighbours): Found =>
  around.anyNamed(kind)
    ? documents.flatMap(evidence =>
        mentionsIn(evidence, topics).flatMap(({ topic, keys }) =>
          keys.flatMap(key => {
            const part = around.named(kind, key, evidence.document.path)
            return part
              ? [[part, `is named under ${topic.replaceAll('-', ' ')} in ${documentName(evidence.document)}`] as const]
              : []
          }),
        ),
      )
    : []

/** A data sheet is linked either way; a model card only from the disclosure of what is built on it. */
const linked = (cluster: Cluster, around: Neighbours): Found => {
  const name = documentName(cluster.documents[0].document)
  const from = [...around.linkedFrom(cluster)].filter(
    ({ kind }) => kind === 'data-sheet' || (kind === 'model-card' && cluster.kind === 'disclosure'),
  )
  const back = [...around.linkedTo(cluster)].filter(({ kind }) => kind === 'data-sheet')
  return [
    ...from.map(part => [part, `is linked from ${name}`] as const),
    ...back.map(part => [part, `links to ${name}`] as const),
  ]
}

/** A sheet without a name, beside the only card: whose data should it describe? */
const onlySheet = (cluster: Cluster, around: Neighbours): Found => {
  if (cluster.kind !== 'model-card') return []
  const { document } = cluster.documents[0]
  const sheet = around.only('data-sheet', document.path)
  if (sheet === undefined || sheet.names.size > 0 || !pointsBack(sheet.documents[0], cluster, around)) return []
  return [[sheet, `names nothing, and ${documentName(document)} is the only model card around`]]
}

const pointsBack = ({ document }: Described, cluster: Cluster, around: Neighbours): boolean =>
  around.only('model-card', document.path) === cluster
