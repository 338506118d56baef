import { documentName } from '../../model/document.ts'
import { type Cluster, sameName } from './cluster.ts'
import { mentionsIn, modelTopics } from './mentions.ts'
import type { Neighbours } from './neighbours.ts'

/** The model card that a disclosure is about, and why. */
export interface Join {
  readonly to: Cluster
  readonly because: string
}

/** See `inferSubjects`. */
export const joinOf = (disclosure: Cluster, around: Neighbours): Join | undefined =>
  joinByName(disclosure, around) ?? joinByLink(disclosure, around) ?? joinOnly(disclosure, around)

const joinByName = ({ documents: [first], names }: Cluster, around: Neighbours): Join | undefined => {
  for (const [key, name] of names) {
    const to = around.named('model-card', key, first.document.path)
    // Found by an identifier, it need not have the name.
    if (to?.names.has(key)) return { to, because: sameName(name, to.documents[0]) }
  }
  return undefined
}

/** A system is not the model that it is built on: a link alone joins no two documents that have different names. */
const joinByLink = (disclosure: Cluster, around: Neighbours): Join | undefined => {
  const from = cardsOf(around.linkedFrom(disclosure))
  const back = cardsOf(around.linkedTo(disclosure))
  const linked = [...new Set([...from, ...back])]
  const [to] = linked
  if (to === undefined || linked.length > 1 || saysModels(disclosure)) return undefined
  const name = documentName(to.documents[0].document)
  if (from.includes(to) && back.includes(to)) return { to, because: `is linked with ${name}, both ways` }
  if (to.names.size > 0 && disclosure.names.size > 0) return undefined
  return { to, because: from.includes(to) ? `links to ${name}` : `is linked from ${name}` }
}

const joinOnly = (disclosure: Cluster, around: Neighbours): Join | undefined => {
  const linked = cardsOf(around.linkedFrom(disclosure)).length > 0
  if (disclosure.names.size > 0 || linked || saysModels(disclosure)) return undefined
  const { path } = disclosure.documents[0].document
  const to = around.only('model-card', path)
  return (
    to && { to, because: `names nothing, and ${documentName(to.documents[0].document)} is the only model card around` }
  )
}

const cardsOf = (clusters: ReadonlySet<Cluster>): readonly Cluster[] =>
  [...clusters].filter(({ kind }) => kind === 'model-card')

/** A document that names the models it builds on says itself how it stands to their cards. */
const saysModels = ({ documents }: Cluster): boolean =>
  documents.some(evidence => mentionsIn(evidence, modelTopics).length > 0)
