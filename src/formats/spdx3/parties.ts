import type { TreeNode } from '../../syntax/tree.ts'
import { entryOf, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { madeEntry, mappingNode, scalarNode } from '../tree-making.ts'
import { type Graph, isIdentifier, propertyOf, typeOf, unknownOr } from './graph.ts'

/** Somebody by name, and how to reach them; by an identifier that leads nowhere; or, against the schema, by a bare name. No program is anybody. */
export const readableAgent = (agent: TreeNode, { element }: Graph): readonly TreeNode[] => {
  const id = textOf(agent)?.trim() ?? ''
  const found = agent.kind === 'mapping' ? agent : element(id)
  if (found === undefined)
    return [mappingNode([madeEntry(isIdentifier(id) ? 'to' : 'name', unknownOr(agent, id))], agent.span)]
  if (programs.has(typeOf(found))) return []
  const name = textOf(propertyOf(found, 'name'))
  const channels = oneOrMore(propertyOf(found, 'externalIdentifier')).flatMap(identifier => {
    const written = entryOf(identifier, 'identifier')
    return written !== undefined && /email|url/i.test(textOf(propertyOf(identifier, 'externalIdentifierType')) ?? '')
      ? [madeEntry('contact', written.value, written.span)]
      : []
  })
  const named = name === undefined ? [] : [madeEntry('name', scalarNode(name, agent.span))]
  return [mappingNode([...named, ...channels.slice(0, 1)], agent.span)]
}

/** Somebody, or something that acts for somebody. */
export const isActor = (element: TreeNode | undefined): boolean =>
  programs.has(typeOf(element)) || ['Agent', 'Person', 'Organization'].includes(typeOf(element))

/** A program made the file, or ran for its maker; it answers for nothing. */
const programs: ReadonlySet<string> = new Set(['Tool', 'SoftwareAgent'])
