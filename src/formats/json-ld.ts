import { once } from '../model/once.ts'
import { append } from '../syntax/append.ts'
import type { Entry, MappingNode, TreeNode } from '../syntax/tree.ts'
import { entriesOf, itemsOf, leavesOf, nodeAt, oneOrMore, textOf } from '../syntax/tree-walk.ts'
import { raiNames } from './rai-names.ts'
import { scalarNode } from './tree-making.ts'

/**
 * A node of a JSON-LD text by the short names of its keys, whatever prefix they were written with: `schema:name`, `sc:name` and
 * `https://schema.org/name` are `name`, RAI keys begin with `rai:`. Its own context is read, no other is ever fetched.
 * Data that are embedded in a description describe nothing, so they are left out. What a key of the node points to elsewhere in the text stands in
 * its place; a pointer to what is not there, or to the node itself, says nothing.
 */
export const jsonLdView = (node: TreeNode, root: TreeNode): TreeNode => {
  const shortName = shortNames(contextOf([root, node]))
  const described = localNodes(root, node)
  const own = (value: TreeNode): TreeNode => {
    if (value.kind === 'sequence') return { ...value, items: keptItems(value.items).map(own) }
    const pointer = localPointer(value)
    if (pointer === undefined) return view(value)
    const target = described(pointer)
    return target === undefined ? scalarNode('', value.span) : { ...view(target), span: value.span }
  }
  const view = (node: TreeNode): TreeNode => {
    if (node.kind === 'sequence') return { ...node, items: keptItems(node.items).map(view) }
    if (node.kind !== 'mapping') return node
    const alone = literalOf(node)
    if (alone !== undefined) return alone
    return { ...node, entries: ownEntries(node, shortName).map(entry => ({ ...entry, value: view(entry.value) })) }
  }
  return node.kind === 'mapping' && literalOf(node) === undefined
    ? { ...node, entries: ownEntries(node, shortName).map(entry => ({ ...entry, value: own(entry.value) })) }
    : view(node)
}

/** The fragment or blank node to which a value points, and nothing else. */
const localPointer = (value: TreeNode): string | undefined => {
  const alone = value.kind === 'mapping' ? literalOf(value) : undefined
  const id = value.kind === 'mapping' && nodeAt(value, '@id') === alone ? textOf(alone)?.trim() : undefined
  return id !== undefined && /^(?:#|_:)/.test(id) ? id : undefined
}

/** Nodes of which something is said, by their names; found when first asked for. */
const localNodes = (root: TreeNode, own: TreeNode): ((id: string) => TreeNode | undefined) => {
  const byId = once(() => {
    const known = new Map<string, TreeNode>()
    const queue: TreeNode[] = [root]
    for (const node of queue) {
      const id = textOf(nodeAt(node, '@id'))?.trim()
      if (
        id !== undefined &&
        node !== own &&
        node.kind === 'mapping' &&
        literalOf(node) === undefined &&
        !known.has(id)
      )
        known.set(id, node)
      append(
        queue,
        node.kind === 'sequence' ? node.items : node.kind === 'mapping' ? node.entries.map(({ value }) => value) : [],
      )
    }
    return known
  })
  return id => byId().get(id)
}

/** The names of the types of a node, without prefix: `Dataset`. */
export const typesOf = (node: TreeNode | undefined): readonly string[] =>
  oneOrMore(nodeAt(node, '@type')).flatMap(type => textOf(type)?.replace(/^.*[/#:]/, '') ?? [])

/** The data sets that a JSON-LD text describes: itself, or members of its list or graph. */
export const describedDatasets = (root: TreeNode | undefined): readonly TreeNode[] => {
  const nodes = [...itemsOf(root), ...oneOrMore(nodeAt(root, '@graph'))]
  if (nodes.length === 0) return root?.kind === 'mapping' ? [root] : []
  return nodes.filter(node => typesOf(node).includes('Dataset'))
}

const ownEntries = (node: MappingNode, shortName: (key: string) => string): readonly Entry[] => {
  const entries = node.entries.map(entry => ({ ...entry, key: shortName(entry.key) }))
  const isSplit = entries.some(
    ({ key, value }) => key === 'dataType' && leavesOf(value).some(({ text }) => splitType.test(text)),
  )
  const isMember = entries.some(({ key }) => key === 'containedIn')
  return entries.flatMap(entry => {
    if (entry.key === 'contentUrl' && isMember) return [{ ...entry, key: 'memberPath' }]
    if (entry.key === 'data') return isSplit ? [{ ...entry, key: 'split' }] : []
    return leftOut.has(entry.key) ? [] : [withoutPythonsNone(entry)]
  })
}

/** A tool that wrote `None` for nothing; in prose, as RAI properties are, it may be meant. */
const withoutPythonsNone = (entry: Entry): Entry =>
  entry.value.kind === 'scalar' && entry.value.text === 'None' && !entry.key.startsWith('rai:')
    ? { ...entry, value: { ...entry.value, text: '' } }
    : entry

/** The record set that lists the splits of a data set says so by its type. */
const splitType = /(?:^|[/:])Split$/i

const leftOut: ReadonlySet<string> = new Set(['@context', '@type', '@language', 'examples'])

/** `{ "@value": … }` is a text in its long form, and `{ "@id": … }` nothing but a pointer. */
const literalOf = ({ entries }: MappingNode): TreeNode | undefined => {
  const value = entries.find(({ key }) => key === '@value')
  if (value !== undefined) return value.value
  const told = entries.filter(({ key }) => key !== '@type')
  return told.length === 1 && told[0]?.key === '@id' ? told[0].value : undefined
}

/** Of thousands of files the first hundred show what is said of each, and any other only when it says more, or says it in another way: a blank among checksums. */
const keptItems = (items: readonly TreeNode[]): readonly TreeNode[] => {
  if (items.length <= manyItems) return items
  const seen = new Set<string>()
  return items.filter((item, index) => {
    const told = entriesOf(item).map(({ key, value }) => `${key} ${looksOf(textOf(value))}`)
    const isNew = told.some(one => !seen.has(one))
    for (const one of told) seen.add(one)
    return index < manyItems || isNew
  })
}

/** Letters, digits, blanks and other signs, whether there are any. */
const looksOf = (text = '…'): string =>
  [/\p{L}/u, /\d/, /\s/, /[^\p{L}\d\s]/u].map(sign => Number(sign.test(text))).join('')

const manyItems = 100

/** What a context says of prefixes and terms; a context that is only an address says nothing here. */
const contextOf = (nodes: readonly TreeNode[]): ReadonlyMap<string, string> =>
  new Map(
    nodes
      .flatMap(node => oneOrMore(nodeAt(node, '@context')))
      .flatMap(entriesOf)
      .flatMap(({ key, value }): readonly (readonly [string, string])[] => {
        const iri = textOf(value) ?? textOf(nodeAt(value, '@id'))
        return iri === undefined ? [] : [[key, iri]]
      }),
  )

const shortNames = (context: ReadonlyMap<string, string>): ((key: string) => string) => {
  const known = new Map<string, string>()
  return key => {
    const found = known.get(key) ?? shortName(key, context)
    known.set(key, found)
    return found
  }
}

const shortName = (key: string, context: ReadonlyMap<string, string>): string => {
  if (key.startsWith('@')) return key
  const iri = expanded(expanded(key, context), context)
  const space = spaces.find(({ pattern }) => pattern.test(iri))
  const name = space === undefined ? key : iri.replace(space.pattern, '')
  const isRai = space?.prefix === 'rai:' || space === undefined || space.prefix === ''
  const official = isRai ? raiNames.get(name) : undefined
  return official === undefined ? `${space?.prefix ?? ''}${name}` : `rai:${official}`
}

/** A term or a prefix by the context of the file, failing that a prefix as everybody uses it. */
const expanded = (key: string, context: ReadonlyMap<string, string>): string => {
  if (key.includes('://')) return key
  const [prefix = '', ...rest] = key.split(':')
  if (rest.length === 0) return context.get(key) ?? key
  const iri = context.get(prefix) ?? prefixes.get(prefix)
  return iri === undefined || !iri.includes('://') ? key : `${iri}${rest.join(':')}`
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['sc', 'https://schema.org/'],
  ['schema', 'https://schema.org/'],
  ['cr', 'http://mlcommons.org/croissant/'],
  ['ml', 'http://mlcommons.org/schema/'],
  ['rai', 'http://mlcommons.org/croissant/RAI/'],
  ['dct', 'http://purl.org/dc/terms/'],
  ['prov', 'http://www.w3.org/ns/prov#'],
])

/** Each with `http` or `https`: the official documents write both. */
const spaces: readonly { readonly pattern: RegExp; readonly prefix: string }[] = [
  { pattern: /^https?:\/\/(?:www\.)?mlcommons\.org\/croissant\/RAI\//i, prefix: 'rai:' },
  { pattern: /^https?:\/\/(?:www\.)?mlcommons\.org\/(?:croissant|schema)\/(?:\d+(?:\.\d+)*\/)?/i, prefix: '' },
  { pattern: /^https?:\/\/(?:www\.)?schema\.org\//i, prefix: '' },
  { pattern: /^https?:\/\/purl\.org\/dc\/terms\//i, prefix: 'dct:' },
  { pattern: /^https?:\/\/www\.w3\.org\/ns\/prov#/i, prefix: 'prov:' },
]
